using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Fractional vegetation cover of planted land: logistic growth towards what the site carries (science 8.3, V15, V16).</summary>
/// <remarks>docs/model/greening.md. Exact for any step: two steps of a month equal one of two months.</remarks>
public static class CoverGrowth
{
    /// <summary>A(t+Δ) = K/(1 + ((K−A)/A)·e^{−r·Δ}).</summary>
    /// <param name="cover">A, 0–1; &gt; 0.</param>
    /// <param name="capacity">K, cover that the site carries, 0–1.</param>
    /// <param name="rate">r, 1/yr.</param>
    /// <param name="years">Δ, yr.</param>
    public static V Logistic<V>(V cover, V capacity, V rate, V years) where V : struct, ILane<V> =>
        capacity / (1.0 + (capacity - cover) / cover * LaneMath.Exp(-(rate * years)));

    /// <summary>K_site = clamp(base + slope·P·aspect, minimum, maximum).</summary>
    /// <param name="annualRain">Mean annual precipitation, mm/yr.</param>
    /// <param name="perMillimetre">Cover gained per mm, 1/mm.</param>
    /// <param name="aspect">1 for mean exposure.</param>
    public static V Capacity<V>(V annualRain, V @base, V perMillimetre, V aspect, V minimum, V maximum) where V : struct, ILane<V> =>
        LaneMath.Clamp(@base + perMillimetre * annualRain * aspect, minimum, maximum);
}
