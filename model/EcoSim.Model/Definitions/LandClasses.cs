namespace EcoSim.Model.Definitions;

/// <summary>Land classes of science 8.1, in the order of every array.</summary>
public enum LandClass
{
    ForestTrees,
    ForestShrub,
    GrassHigh,
    GrassMid,
    GrassLow,
    CroplandIrrigated,
    CroplandDry,
    UrbanGreen,
    Built,
    MineBare,
    WaterWetland,
    DesertOther,
    PlantationOpen,
    GrassSeeded,
    MineRestored,
}

public static class LandClasses
{
    public const int Count = 15;

    public static IReadOnlyList<string> Ids { get; } =
    [
        "forest-trees", "forest-shrub", "grass-high", "grass-mid", "grass-low", "cropland-irrigated", "cropland-dry",
        "urban-green", "built", "mine-bare", "water-wetland", "desert-other", "plantation-open", "grass-seeded", "mine-restored",
    ];
}
