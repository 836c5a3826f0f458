using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>An entity's yearly report being written: [row][lane].</summary>
public readonly ref struct ReportRows(Span<double> values, int lanes)
{
    private readonly Span<double> values = values;

    public int Lanes { get; } = lanes;

    /// <summary>Lanes of a row; the row is a member of the kind's row enumeration.</summary>
    public Span<double> Row(int row) => values.Slice(row * Lanes, Lanes);

    public void Write<V>(int row, int lane, V value) where V : struct, ILane<V> => value.Store(values, row * Lanes + lane);
}
