using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.IndustrialParks;
using EcoSim.Model.Numerics;
using EcoSim.Model.ProtectedAreas;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Simulation;

/// <summary>Makes the model of an entity by its kind.</summary>
public static class EntityModels
{
    /// <summary>The model of one entity for a block: with vector lanes, or lane by lane where the block has one member.</summary>
    public static IEntityModel Create(BlockContext context, EntityRef entity) => Create<VectorLane>(context, entity);

    public static IEntityModel Create<V>(BlockContext context, EntityRef entity) where V : struct, ILane<V> =>
        context.Lanes % V.Count == 0 ? Of<V>(context, entity) : Of<ScalarLane>(context, entity);

    private static IEntityModel Of<V>(BlockContext context, EntityRef entity) where V : struct, ILane<V> => entity.Kind switch
    {
        EntityKind.County => new CountyModel<V>(context, entity.Index),
        EntityKind.RiverSegment => new RiverSegmentModel<V>(context, entity.Index),
        EntityKind.ProtectedArea => new ProtectedAreaModel<V>(context, entity.Index),
        EntityKind.IndustrialPark => new IndustrialParkModel<V>(context, entity.Index),
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity, "is not simulated"),
    };

    /// <summary>Rows of the yearly report of a kind of entity.</summary>
    public static int ReportRows(EntityKind kind) => kind switch
    {
        EntityKind.County => (int)CountyRow.Count,
        EntityKind.RiverSegment => (int)SegmentRow.Count,
        EntityKind.ProtectedArea => (int)AreaRow.Count,
        EntityKind.IndustrialPark => (int)ParkRow.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "is not simulated"),
    };
}
