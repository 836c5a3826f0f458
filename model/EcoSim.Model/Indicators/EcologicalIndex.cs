using EcoSim.Model.Numerics;

namespace EcoSim.Model.Indicators;

/// <summary>Ecological index EI of HJ 192-2015, as the plan's indicator system of 2019 uses it (science 8.5).</summary>
public static class EcologicalIndex
{
    /// <summary>EI = .35·BIO + .25·VEG + .15·WAT + .15·(100 − STRESS) + .10·(100 − POLL) + restriction; all 0–100.</summary>
    public static V Of<V>(V biology, V vegetation, V water, V stress, V pollution, V restriction) where V : struct, ILane<V> =>
        biology * 0.35 + vegetation * 0.25 + water * 0.15 + ((V)100.0 - stress) * 0.15 + ((V)100.0 - pollution) * 0.10 + restriction;

    /// <summary>VEG = 100·min(1, FVC/.75); stands in for the standard's NDVI term.</summary>
    public static V Vegetation<V>(V cover) where V : struct, ILane<V> => V.Min(cover / 0.75, 1.0) * 100.0;

    /// <summary>POLL = start·mean of the ratios to the first year, at most 100.</summary>
    /// <param name="start">Value where all ratios are 1.</param>
    /// <param name="meanRatio">Mean of the ratios of COD, NH3-N, SO2, NOx, dust days and unused waste.</param>
    public static V Pollution<V>(V start, V meanRatio) where V : struct, ILane<V> => V.Min(start * meanRatio, 100.0);
}
