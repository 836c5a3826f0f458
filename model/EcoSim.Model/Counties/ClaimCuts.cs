using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Limits that cut a county's claims before they reach the river (science 3.2).</summary>
internal enum ClaimLimit
{
    Cap,
    LiftCapacity,
    LiftQuota,
}

/// <summary>What each limit cuts off the claims, by use, Mm³: for explanations.</summary>
internal sealed class ClaimCuts<V>(int lanes) where V : struct, ILane<V>
{
    /// <summary>Names of the limits in series, in the order of <see cref="ClaimLimit"/>.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["cut-by-cap", "cut-by-lift-capacity", "cut-by-lift-quota"];

    private readonly MonthlyLanes[][] cuts =
        [.. Ids.Select(_ => Enumerable.Range(0, WaterUses.Count).Select(_ => new MonthlyLanes(lanes)).ToArray())];

    private readonly V[] before = new V[WaterUses.Count];

    public IEnumerable<TraceSeries> Series() => Ids.SelectMany((id, limit) => WaterSeries.ByUse(id, cuts[limit]));

    /// <summary>Remembers the claims that a limit is about to cut.</summary>
    public void Before(V[] wanted) => wanted.CopyTo(before, 0);

    public void Book(ClaimLimit limit, int month, int lane, V[] wanted)
    {
        for (int use = 0; use < WaterUses.Count; use++)
            cuts[(int)limit][use].Write(month, lane, before[use] - wanted[use]);
    }
}
