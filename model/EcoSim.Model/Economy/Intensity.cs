using EcoSim.Model.Numerics;

namespace EcoSim.Model.Economy;

/// <summary>Use per value added that falls by a yearly rate (science 6; V29).</summary>
public static class Intensity
{
    /// <summary>e(n) = e⁰·(1 − g)^n.</summary>
    /// <param name="start">e⁰, in any unit per value added.</param>
    /// <param name="fall">g, 1/yr, below 1.</param>
    /// <param name="years">n, years since the start; may be a fraction.</param>
    public static V After<V>(V start, V fall, V years) where V : struct, ILane<V> => start * LaneMath.Pow<V>(1.0 - fall, years);

    /// <summary>What a month's level of value added uses in the month.</summary>
    /// <param name="valueAdded">Yuan per year.</param>
    /// <param name="perTenThousandYuan">Use per 10⁴ yuan of value added.</param>
    public static V Monthly<V>(V valueAdded, V perTenThousandYuan) where V : struct, ILane<V> =>
        valueAdded / 1e4 * perTenThousandYuan / 12.0;
}
