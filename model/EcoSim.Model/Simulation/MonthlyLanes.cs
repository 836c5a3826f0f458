using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>One quantity over the twelve months of a year, for all lanes of a block: [month][lane].</summary>
public sealed class MonthlyLanes(int lanes)
{
    public const int Months = 12;

    public int Lanes { get; } = lanes;

    public double[] Values { get; } = new double[Months * lanes];

    public V Read<V>(int month, int lane) where V : struct, ILane<V> => V.Load(Values, month * Lanes + lane);

    public void Write<V>(int month, int lane, V value) where V : struct, ILane<V> => value.Store(Values, month * Lanes + lane);

    public ReadOnlySpan<double> Month(int month) => Values.AsSpan(month * Lanes, Lanes);
}

/// <summary>State of all lanes at one time: one array per variable.</summary>
public sealed class LaneState(int lanes)
{
    public double[] Values { get; } = new double[lanes];

    public V Read<V>(int lane) where V : struct, ILane<V> => V.Load(Values, lane);

    public void Write<V>(int lane, V value) where V : struct, ILane<V> => value.Store(Values, lane);
}
