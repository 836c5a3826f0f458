using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Planted area, ha, by the land class that it counts in: forest-trees, forest-shrub, plantation-open.</summary>
internal readonly record struct Stand<V>(V Trees, V Shrubs, V Open) where V : struct, ILane<V>
{
    public V Total => Trees + Shrubs + Open;
}

/// <summary>What the cohorts are in a month: their area, Σ area·cover and Σ area·maturity, ha.</summary>
internal readonly record struct Cohorts<V>(Stand<V> Area, V Covered, V Mature) where V : struct, ILane<V>;

/// <summary>A <see cref="Stand{V}"/> of all lanes.</summary>
internal sealed class StandState<V>(int lanes) where V : struct, ILane<V>
{
    private readonly LaneState trees = new(lanes);
    private readonly LaneState shrubs = new(lanes);
    private readonly LaneState open = new(lanes);

    public Stand<V> Read(int lane) => new(trees.Read<V>(lane), shrubs.Read<V>(lane), open.Read<V>(lane));

    public void Write(int lane, Stand<V> stand)
    {
        trees.Write(lane, stand.Trees);
        shrubs.Write(lane, stand.Shrubs);
        open.Write(lane, stand.Open);
    }
}
