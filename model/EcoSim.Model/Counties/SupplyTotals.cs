using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Use, demand and unmet demand of a year, by use, Mm³.</summary>
internal sealed class SupplyTotals<V>(int lanes) where V : struct, ILane<V>
{
    private readonly LaneState[] used = ByUse(lanes);
    private readonly LaneState[] demanded = ByUse(lanes);
    private readonly LaneState[] unmet = ByUse(lanes);

    /// <summary>False until the first year is settled: before, a year's flow has no value.</summary>
    public bool Settled { get; set; }

    public void Start(int lane)
    {
        for (int use = 0; use < WaterUses.Count; use++)
        {
            used[use].Write<V>(lane, 0.0);
            demanded[use].Write<V>(lane, 0.0);
            unmet[use].Write<V>(lane, 0.0);
        }
    }

    public void Add(int lane, int use, V demand, V supplied, V shortage)
    {
        used[use].Write(lane, used[use].Read<V>(lane) + supplied);
        demanded[use].Write(lane, demanded[use].Read<V>(lane) + demand);
        unmet[use].Write(lane, unmet[use].Read<V>(lane) + shortage * demand);
    }

    /// <summary>Total use of the year, Mm³.</summary>
    public V Use(int lane)
    {
        V total = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
            total += used[use].Read<V>(lane);
        return Settled ? total : double.NaN;
    }

    /// <summary>Unmet ÷ demand of the year over a range of uses; 0 where nothing was demanded.</summary>
    public V Shortage(int lane, WaterUse first, WaterUse last)
    {
        V lacking = 0.0;
        V wanted = 0.0;
        for (int use = (int)first; use <= (int)last; use++)
        {
            lacking += unmet[use].Read<V>(lane);
            wanted += demanded[use].Read<V>(lane);
        }

        return Settled ? LaneMath.Ratio(lacking, wanted, 0.0) : double.NaN;
    }

    private static LaneState[] ByUse(int lanes) => [.. Enumerable.Range(0, WaterUses.Count).Select(_ => new LaneState(lanes))];
}
