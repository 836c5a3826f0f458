using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Share of trips by public transport (science 10).</summary>
public static class TransitShare
{
    /// <summary>p = p⁰ + (p_max − p⁰)·(1 − exp(−U/POPu)); p⁰ in a county without townspeople.</summary>
    /// <param name="start">p⁰, 0–1.</param>
    /// <param name="maximum">p_max, 0–1.</param>
    /// <param name="served">U, residents served by new lines.</param>
    /// <param name="urban">POPu, persons.</param>
    public static V Of<V>(V start, V maximum, V served, V urban) where V : struct, ILane<V> =>
        start + (maximum - start) * (1.0 - LaneMath.Exp(-LaneMath.Ratio<V>(served, urban, 0.0)));

    /// <summary>Ratio of traffic emissions to the start: (1 − p)/(1 − p⁰).</summary>
    public static V VehicleRatio<V>(V share, V start) where V : struct, ILane<V> =>
        LaneMath.Ratio<V>(1.0 - share, 1.0 - start, 1.0);
}
