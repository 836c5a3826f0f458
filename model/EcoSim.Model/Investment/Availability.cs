using EcoSim.Model.Numerics;

namespace EcoSim.Model.Investment;

/// <summary>Share of built plants in working order, by the upkeep that is paid (science 2.4; V32).</summary>
public static class Availability
{
    /// <summary>a(t+1) = a·(1 − δ·(1 − o)) + ρ·o·(1 − a).</summary>
    /// <param name="availability">a, 0–1.</param>
    /// <param name="paid">o, share of the required upkeep that is paid, 0–1.</param>
    /// <param name="decay">δ, 1/month.</param>
    /// <param name="repair">ρ, 1/month.</param>
    public static V Next<V>(V availability, V paid, V decay, V repair) where V : struct, ILane<V> =>
        availability * (1.0 - decay * (1.0 - paid)) + repair * paid * (1.0 - availability);

    /// <summary>o = min(1, o⁰ + gain·coverage): audited units keep their plants.</summary>
    /// <param name="paidAtStart">o⁰, 0–1.</param>
    /// <param name="gain">Rise of o at full coverage, 0–1.</param>
    /// <param name="coverage">cov37 of last December, 0–1.</param>
    public static V PaidShare<V>(V paidAtStart, V gain, V coverage) where V : struct, ILane<V> =>
        V.Min(paidAtStart + gain * coverage, 1.0);
}
