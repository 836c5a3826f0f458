using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>How works and habits change diffuse loads, as a ratio to the start: each is 1 at t = 0 (science 2.5, 4.1).</summary>
public static class LoadFactors
{
    /// <summary>Rural load left by treatment: (1 − rt⁰·R5 − rt5·R5 − rt6·R6) ÷ (1 − rt⁰·R5), not below the floor.</summary>
    /// <param name="start">rt⁰, treated share at the start, 0–1; it was treated as package plants do.</param>
    /// <param name="plants">rt5, share added by package plants; likewise <paramref name="wetlands"/> rt6.</param>
    /// <param name="plantRemoval">R5 of the pollutant, 0–1; likewise <paramref name="wetlandRemoval"/> R6.</param>
    public static V RuralTreatment<V>(V start, V plants, V wetlands, V plantRemoval, V wetlandRemoval, V floor) where V : struct, ILane<V>
    {
        V before = 1.0 - start * plantRemoval;
        V now = before - plants * plantRemoval - wetlands * wetlandRemoval;
        return V.Max(LaneMath.Ratio(now, before, 1.0), floor);
    }

    /// <summary>(1 − cut·x) ÷ (1 − cut·x⁰): sanitary toilets (cut .35, ammonia and total nitrogen), drip irrigation (cut .25, runoff of cropland).</summary>
    public static V Normalised<V>(V cut, V share, V shareStart) where V : struct, ILane<V> =>
        LaneMath.Ratio(1.0 - cut * share, 1.0 - cut * shareStart, 1.0);

    /// <summary>(1 − m) ÷ (1 − m⁰): manure that is used is not discharged; 1 where all was used at the start.</summary>
    public static V Manure<V>(V used, V usedStart) where V : struct, ILane<V> => Normalised<V>(1.0, used, usedStart);
}
