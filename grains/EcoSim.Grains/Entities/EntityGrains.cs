using EcoSim.Grains.Contracts.Entities;
using EcoSim.Model.Definitions;

namespace EcoSim.Grains.Entities;

internal static class EntityGrains
{
    /// <summary>The grain of an entity by its kind.</summary>
    public static IEntityGrain Of(IGrainFactory grains, EntityKind kind, string key) => kind switch
    {
        EntityKind.County => grains.GetGrain<ICountyGrain>(key),
        EntityKind.RiverSegment => grains.GetGrain<IRiverSegmentGrain>(key),
        EntityKind.ProtectedArea => grains.GetGrain<IProtectedAreaGrain>(key),
        EntityKind.IndustrialPark => grains.GetGrain<IIndustrialParkGrain>(key),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "has no grain"),
    };
}
