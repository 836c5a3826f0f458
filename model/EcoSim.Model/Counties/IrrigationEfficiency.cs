using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>How much water a field needs, and what drip irrigation and lined canals save (science 3.2).</summary>
public static class IrrigationEfficiency
{
    /// <summary>η = η⁰ + g_d·(x_d − x_d⁰) + g_l·(x_l − x_l⁰)·(1 − x_d), not above the cap.</summary>
    /// <remarks>Lining helps only where water still runs in canals. A start above the cap stays: works never lower it.</remarks>
    /// <param name="start">η⁰, 0–1.</param>
    /// <param name="drip">Drip share of the irrigated area, 0–1; likewise <paramref name="dripStart"/>.</param>
    /// <param name="lined">Lined share of the irrigated area, 0–1; likewise <paramref name="linedStart"/>.</param>
    /// <param name="dripGain">g_d; likewise <paramref name="liningGain"/> g_l.</param>
    public static V Of<V>(V start, V drip, V dripStart, V lined, V linedStart, V dripGain, V liningGain, V cap)
        where V : struct, ILane<V>
    {
        V raised = start + dripGain * (drip - dripStart) + liningGain * (lined - linedStart) * (1.0 - drip);
        return V.Min(raised, V.Max(cap, start));
    }

    /// <summary>Gross water no longer needed: n/η⁰ − n/η, in the unit of n (V28).</summary>
    /// <param name="net">n, net irrigation, m³/mu/yr.</param>
    public static V Saving<V>(V net, V start, V efficiency) where V : struct, ILane<V> => net / start - net / efficiency;

    /// <summary>Area that saved water brings under irrigation: γ·max(0, S(y) − S(y−1)) ÷ (n/η), mu.</summary>
    /// <param name="share">γ, 0–1.</param>
    /// <param name="saved">S(y), m³/yr; likewise <paramref name="savedBefore"/> S(y−1).</param>
    public static V Rebound<V>(V share, V saved, V savedBefore, V net, V efficiency) where V : struct, ILane<V> =>
        LaneMath.Ratio(share * V.Max(saved - savedBefore, 0.0), net / efficiency, 0.0);

    /// <summary>h = clamp(1 − slope·(P/P̄ − 1), low, high): a wet season needs less; 1 where no mean is known.</summary>
    /// <param name="rain">P, April to September of the year, mm; likewise its mean <paramref name="mean"/>.</param>
    public static V RainFactor<V>(V rain, V mean, V slope, V low, V high) where V : struct, ILane<V> =>
        LaneMath.Clamp(1.0 - slope * (LaneMath.Ratio(rain, mean, 1.0) - 1.0), low, high);
}
