using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Biological index BIO of HJ 192-2015 from land classes: its land-use part, the biodiversity part set equal (science 8.5).</summary>
/// <remarks>docs/model/ecological-index.md.</remarks>
public static class BiologicalIndex
{
    /// <summary>Normalisation of the index in HJ 192-2015.</summary>
    private const double Scale = 511.264;

    /// <summary>Weight × sub-weight of each land class, in the order of <see cref="LandClass"/>.</summary>
    public static IReadOnlyList<double> ClassWeights { get; } = Weights();

    /// <summary>BIO = 511.264·Σ area·weight ÷ area; 0 where there is no land.</summary>
    /// <param name="weightedArea">Σ over the land classes of area × <see cref="ClassWeights"/>, ha.</param>
    /// <param name="area">ha.</param>
    public static V Of<V>(V weightedArea, V area) where V : struct, ILane<V> => Scale * LaneMath.Ratio<V>(weightedArea, area, 0.0);

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
