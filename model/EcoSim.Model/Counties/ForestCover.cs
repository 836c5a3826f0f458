using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Share of an area that counts as forest (science 8.3).</summary>
public static class ForestCover
{
    /// <summary>Book value without a rule of closure: (base·area + planted·survival)/area (V18).</summary>
    /// <param name="baseShare">Cover before, 0–1.</param>
    /// <param name="area">ha; &gt; 0.</param>
    /// <param name="planted">ha.</param>
    /// <param name="survival">Share of the planted area that is alive, 0–1.</param>
    public static V WithPlanted<V>(V baseShare, V area, V planted, V survival) where V : struct, ILane<V> =>
        Share(baseShare * area + planted * survival, area);

    /// <summary>forest/area; 0 where there is no land.</summary>
    public static V Share<V>(V forest, V area) where V : struct, ILane<V> => LaneMath.Ratio(forest, area, 0.0);

    /// <summary>Cover at which a shrub cohort counts as forest: min(limit, share·K).</summary>
    /// <param name="limit">0.30 by rule.</param>
    /// <param name="capacityShare">Share of what the site carries: dry sites never reach the limit.</param>
    /// <param name="capacity">K, 0–1.</param>
    public static V ShrubThreshold<V>(V limit, V capacityShare, V capacity) where V : struct, ILane<V> =>
        V.Min(limit, capacityShare * capacity);
}
