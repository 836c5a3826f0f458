using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>The input numbers of one entity for a block: each row either one number for all lanes or one per lane.</summary>
/// <remarks>Rows without a draw are read from the table itself: of a network's segments nothing is kept twice.</remarks>
public sealed class LaneInputs
{
    private static readonly Dictionary<int, double[]> None = [];

    private readonly double[] defaults;
    private readonly double[]?[]? drawn;

    /// <summary>Numbers of which none was drawn.</summary>
    public LaneInputs(InputTable table) : this(table, None)
    {
    }

    /// <param name="table">Defaults of all rows.</param>
    /// <param name="drawn">Lanes of the rows that were drawn.</param>
    public LaneInputs(InputTable table, IReadOnlyDictionary<int, double[]> drawn)
    {
        Defaults = table;
        defaults = table.Values;
        if (drawn.Count == 0)
            return;
        this.drawn = new double[table.Rows][];
        foreach ((int row, double[] lanes) in drawn)
            this.drawn[row] = lanes;
    }

    /// <summary>What the rows are before any draw.</summary>
    public InputTable Defaults { get; }

    public V Read<V>(VariableSpec spec, int lane) where V : struct, ILane<V> => Read<V>(spec.Index, lane);

    public V Read<V>(int row, int lane) where V : struct, ILane<V> =>
        drawn?[row] is { } lanes ? V.Load(lanes, lane) : defaults[row];

    /// <summary>True where the row has a value of its own per lane.</summary>
    public bool IsDrawn(int row) => drawn?[row] is not null;
}
