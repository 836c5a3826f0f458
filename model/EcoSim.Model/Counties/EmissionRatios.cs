using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Emissions of a county's own sources against the same month at the start (science 5.5).</summary>
/// <remarks>docs/model/air.md.</remarks>
public static class EmissionRatios
{
    /// <summary>ρ = 1 − cut·min(1, U/HH): homes that heat clean instead of with loose coal.</summary>
    /// <param name="households">U, households with clean heating.</param>
    /// <param name="loose">HH, households with loose coal at the start; without any, ρ is 1.</param>
    /// <param name="cut">Part of a household's emission that goes; 0.85.</param>
    public static V Residential<V>(V households, V loose, V cut) where V : struct, ILane<V> =>
        1.0 - cut * V.Min(1.0, LaneMath.Ratio<V>(households, loose, 0.0));

    /// <summary>ρ = 1 − cut·U/E⁰, not below 0: dust that works no longer raise.</summary>
    /// <param name="removalShare">U/E⁰: dust removal ÷ the parks' PM10 at the start.</param>
    /// <param name="cut">0.5.</param>
    public static V Fugitive<V>(V removalShare, V cut) where V : struct, ILane<V> => V.Max(0.0, 1.0 - cut * removalShare);

    /// <summary>ρ = (1 − p)/(1 − p⁰): trips that public transport has taken over.</summary>
    /// <param name="transit">p, share of public transport, 0–1.</param>
    /// <param name="start">p⁰.</param>
    public static V Vehicles<V>(V transit, V start) where V : struct, ILane<V> => LaneMath.Ratio<V>(1.0 - transit, 1.0 - start, 1.0);
}
