using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>A long series of one quantity for all lanes of a block, contiguous in time for each lane group: sums over its past stream through memory.</summary>
public sealed class LaneSeries<V>(int length, int lanes) where V : struct, ILane<V>
{
    private readonly double[] values = new double[length * lanes];

    public int Length { get; } = length;

    public V Read(int index, int lane) => V.Load(values, lane * Length + index * V.Count);

    public void Write(int index, int lane, V value) => value.Store(values, lane * Length + index * V.Count);
}
