using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Rule curve of a reservoir. Volumes in Mm³, months long.</summary>
public static class ReservoirRule
{
    // 1 mm over 1 km² is 1000 m³.
    private const double VolumePerDepth = 1e-3;

    /// <summary>Surface A = A_dead + (A_full − A_dead)·(S − S_dead)/(S_full − S_dead), km²; not below 0, at capacity at most A_full.</summary>
    public static V Area<V>(V storage, ReservoirDefinition reservoir) where V : struct, ILane<V>
    {
        double range = reservoir.Capacity - reservoir.DeadStorage;
        double slope = range > 0 ? (reservoir.AreaAtCapacity - reservoir.AreaAtDead) / range : 0;
        return V.Max(reservoir.AreaAtDead + slope * (storage - reservoir.DeadStorage), 0.0);
    }

    /// <summary>E = depth·A of the month's first day, at most the water there is.</summary>
    /// <param name="storage">S at the start of the month.</param>
    /// <param name="inflow">Of the month.</param>
    /// <param name="area">A, km².</param>
    /// <param name="depth">mm.</param>
    public static V Evaporation<V>(V storage, V inflow, V area, V depth) where V : struct, ILane<V> =>
        V.Min(VolumePerDepth * depth * area, storage + inflow);

    /// <summary>S at the end of the month: the rule curve, as far as the water left by the minimum release reaches.</summary>
    /// <remarks>min(rule, W − min(R_min, max(0, W − S_dead))): what lies above is released, so nothing spills unseen.</remarks>
    /// <param name="water">W = S + inflow − E, ≥ 0.</param>
    /// <param name="month">0 is January.</param>
    /// <param name="reservoir">Its numbers.</param>
    public static V Storage<V>(V water, int month, ReservoirDefinition reservoir) where V : struct, ILane<V>
    {
        V release = V.Min(reservoir.MinimumRelease[month], V.Max(water - reservoir.DeadStorage, 0.0));
        double target = Math.Clamp(reservoir.RuleCurve[month], reservoir.DeadStorage, reservoir.Capacity);
        return V.Min(target, water - release);
    }
}
