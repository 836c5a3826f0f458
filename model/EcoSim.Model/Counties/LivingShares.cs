using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Shares of living conditions (science 10). All are 0–1.</summary>
public static class LivingShares
{
    /// <summary>min(1, s⁰ + U/need): 0/0 adds nothing.</summary>
    /// <param name="start">s⁰.</param>
    /// <param name="units">U.</param>
    /// <param name="need">Units that serve everybody.</param>
    public static V Served<V>(V start, V units, V need) where V : struct, ILane<V> =>
        V.Min(start + LaneMath.Ratio<V>(units, need, 0.0), 1.0);

    /// <summary>Remote villages lag behind: v^e.</summary>
    public static V Remote<V>(V share, V exponent) where V : struct, ILane<V> => LaneMath.Pow(share, exponent);

    /// <summary>g⁰ + (1 − g⁰)·(1 − e^(−c·x)), x = min(1, U12/(5·new floor area of a year)).</summary>
    /// <param name="start">g⁰.</param>
    /// <param name="floorArea">U12, m².</param>
    /// <param name="newPerYear">New floor area, m²/yr; without any the share stays.</param>
    /// <param name="curve">c.</param>
    public static V GreenBuilding<V>(V start, V floorArea, V newPerYear, V curve) where V : struct, ILane<V>
    {
        V x = V.Min(LaneMath.Ratio<V>(floorArea, 5.0 * newPerYear, 0.0), 1.0);
        return start + (1.0 - start) * (1.0 - LaneMath.Exp(-curve * x));
    }

    /// <summary>p⁰ + (p_max − p⁰)·(1 − e^(−U11/POPu)); a share above p_max stays.</summary>
    /// <param name="start">p⁰.</param>
    /// <param name="highest">p_max.</param>
    /// <param name="residents">U11, residents served.</param>
    /// <param name="urban">POPu, persons.</param>
    public static V Transit<V>(V start, V highest, V residents, V urban) where V : struct, ILane<V> =>
        start + V.Max(highest - start, 0.0) * (1.0 - LaneMath.Exp(-LaneMath.Ratio<V>(residents, urban, 0.0)));

    /// <summary>s⁰ + (1 − s⁰)·min(1, U/U_max).</summary>
    public static V Protected<V>(V start, V limitShare) where V : struct, ILane<V> => start + (1.0 - start) * V.Min(limitShare, 1.0);
}
