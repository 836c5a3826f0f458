using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Ecological index after HJ 192-2015, in the form of science 8.5 (V27): comparable with its own start only.</summary>
/// <remarks>docs/model/ecological-index.md. The same functions serve a county and, with summed values, the region.</remarks>
public static class EcologicalIndex
{
    /// <summary>Cover at which the vegetation index is full.</summary>
    private const double FullCover = 0.75;

    /// <summary>Normalisation of the biological index in HJ 192-2015.</summary>
    private const double BiologicalScale = 511.264;

    /// <summary>Weight × sub-weight of each land class in BIO, in the order of <see cref="LandClass"/>.</summary>
    public static IReadOnlyList<double> ClassWeights { get; } = Weights();

    /// <summary>EI = 0.35·BIO + 0.25·VEG + 0.15·WAT + 0.15·(100 − STRESS) + 0.10·(100 − POLL) + restriction.</summary>
    public static V Index<V>(V biological, V vegetation, V water, V stress, V pollution, V restriction) where V : struct, ILane<V> =>
        0.35 * biological + 0.25 * vegetation + 0.15 * water + 0.15 * (100.0 - stress) + 0.10 * (100.0 - pollution) + restriction;

    /// <summary>BIO = 511.264·Σ area·weight ÷ area.</summary>
    /// <param name="weightedArea">Σ over the land classes of area × <see cref="ClassWeights"/>, ha.</param>
    /// <param name="area">ha.</param>
    public static V Biological<V>(V weightedArea, V area) where V : struct, ILane<V> =>
        BiologicalScale * LaneMath.Ratio<V>(weightedArea, area, 0.0);

    /// <summary>VEG = 100·min(1, FVC/0.75).</summary>
    /// <param name="cover">Fractional vegetation cover, 0–1.</param>
    public static V Vegetation<V>(V cover) where V : struct, ILane<V> => 100.0 * V.Min(1.0, cover / FullCover);

    /// <summary>POLL = start·mean of the six ratios to the first year, at most 100.</summary>
    /// <param name="start">POLL of the first year; 15 by default.</param>
    public static V Pollution<V>(V start, V cod, V ammonia, V sulphurDioxide, V nitrogenOxides, V dustDays, V unusedWaste)
        where V : struct, ILane<V> =>
        V.Min(100.0, start * ((cod + ammonia + sulphurDioxide + nitrogenOxides + dustDays + unusedWaste) / 6.0));

    /// <summary>A year's amount ÷ that of the first year; 1 where the first year had none.</summary>
    public static V Ratio<V>(V amount, V first) where V : struct, ILane<V> => LaneMath.Ratio<V>(amount, first, 1.0);

    private static double[] Weights()
    {
        const double Forest = 0.35;
        const double Grass = 0.21;
        const double Water = 0.28;
        const double Crop = 0.11;
        const double Built = 0.04;
        const double Bare = 0.01;
        double[] weights = new double[LandClasses.Count];
        Set(LandClass.ForestTrees, Forest * 0.60);
        Set(LandClass.ForestShrub, Forest * 0.25);
        Set(LandClass.PlantationOpen, Forest * 0.25);
        Set(LandClass.GrassHigh, Grass * 0.60);
        Set(LandClass.GrassMid, Grass * 0.30);
        Set(LandClass.GrassLow, Grass * 0.10);
        Set(LandClass.GrassSeeded, Grass * 0.10);
        Set(LandClass.MineRestored, Grass * 0.10);
        Set(LandClass.WaterWetland, Water);
        Set(LandClass.CroplandIrrigated, Crop * 0.60);
        Set(LandClass.CroplandDry, Crop * 0.40);
        Set(LandClass.Built, Built);
        Set(LandClass.UrbanGreen, Built);
        Set(LandClass.DesertOther, Bare);
        Set(LandClass.MineBare, Bare);
        return weights;

        void Set(LandClass land, double weight) => weights[(int)land] = weight;
    }
}
