using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>What of a planting lives on (science 8.2, V17).</summary>
/// <remarks>docs/model/greening.md; first-year survival is an estimate, held against a drought year at Guyuan (70–88 %).</remarks>
public static class PlantingSurvival
{
    /// <summary>s1 = s_min + (s_max − s_min)/(1 + exp(−(P_eff − P50)/w)).</summary>
    /// <param name="effectiveRain">P_eff: April–September precipitation and irrigation, mm.</param>
    /// <param name="midpoint">P50, mm.</param>
    /// <param name="width">w, mm; &gt; 0.</param>
    public static V FirstYear<V>(V effectiveRain, V minimum, V maximum, V midpoint, V width) where V : struct, ILane<V> =>
        minimum + (maximum - minimum) / (1.0 + LaneMath.Exp(-((effectiveRain - midpoint) / width)));

    /// <summary>First-year survival of a planting of which a share is irrigated.</summary>
    /// <param name="rainFed">s1 without irrigation.</param>
    /// <param name="irrigated">s1 with it.</param>
    /// <param name="irrigatedShare">0–1.</param>
    public static V Mixed<V>(V rainFed, V irrigated, V irrigatedShare) where V : struct, ILane<V> =>
        rainFed + irrigatedShare * (irrigated - rainFed);

    /// <summary>Area alive after three seasons: A·s1·s2·s3, in the unit of <paramref name="area"/>.</summary>
    public static V AfterThreeSeasons<V>(V area, V first, V second, V third) where V : struct, ILane<V> =>
        area * first * second * third;
}
