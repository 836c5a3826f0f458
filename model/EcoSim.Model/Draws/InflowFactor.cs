using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>How a boundary's mean annual volume becomes a month's inflow (science 3.1, V21).</summary>
/// <remarks>V(t) = V̄·w·F·n/Σ(w·n), n = exp(τη − τ²/2): the months of a year sum to V̄·F exactly, whatever the noise.</remarks>
public static class InflowFactor
{
    /// <summary>Correlation of a boundary's yearly noise with the regional one: κ where it is given, else √λ.</summary>
    /// <param name="correlation">κ, 0 where λ holds instead.</param>
    /// <param name="varianceShare">λ: share of the variance that the regional noise explains, 0–1.</param>
    public static V RegionalCorrelation<V>(V correlation, V varianceShare) where V : struct, ILane<V> =>
        V.Select(V.Equal(correlation, 0.0), V.Sqrt(varianceShare), correlation);

    /// <summary>w·n: the month's weight with its noise, before the year's norm.</summary>
    /// <param name="weight">w, share of the annual volume in the calendar month; the twelve sum to 1.</param>
    /// <param name="noise">η, standard normal.</param>
    /// <param name="tau">τ, log standard deviation of the monthly noise.</param>
    public static V NoisyWeight<V>(V weight, V noise, V tau) where V : struct, ILane<V> =>
        weight * Distributions.LogNormalFactor(noise, tau);

    /// <summary>F·w·n ÷ norm; 0 in a year without any weight.</summary>
    public static V Month<V>(V annualFactor, V noisyWeight, V norm) where V : struct, ILane<V> =>
        V.Select(norm > 0.0, annualFactor * noisyWeight / norm, 0.0);
}
