using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Shares that follow from capacities (science 2.5).</summary>
public static class ServiceShares
{
    /// <summary>g_1A = (Cap⁰·g⁰ + U02 + U01)/(Cap⁰ + U01), at most 1: extensions are built to grade 1A.</summary>
    /// <remarks>Computed as g⁰ plus what projects add: without projects it is g⁰ to the bit.</remarks>
    /// <param name="capacity">Cap⁰, m³/d.</param>
    /// <param name="grade1A">g⁰, 0–1: the value where there is no capacity at all.</param>
    /// <param name="added">U01, m³/d.</param>
    /// <param name="upgraded">U02, m³/d.</param>
    public static V Grade1A<V>(V capacity, V grade1A, V added, V upgraded) where V : struct, ILane<V> =>
        LaneMath.Clamp<V>(grade1A + LaneMath.Ratio<V>(upgraded + added * (1.0 - grade1A), capacity + added, 0.0), 0.0, 1.0);
}
