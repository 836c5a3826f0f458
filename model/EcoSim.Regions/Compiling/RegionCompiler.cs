using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Turns a pack into the region that the model computes: indices for ids, defaults for what is not given.</summary>
public static class RegionCompiler
{
    public static RegionDefinition Compile(RegionPack pack, Drivers? drivers = null) => new RegionBuild(pack, drivers).ToRegion();
}
