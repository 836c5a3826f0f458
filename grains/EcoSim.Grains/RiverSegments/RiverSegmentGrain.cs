using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Entities;
using EcoSim.Grains.Placement;
using EcoSim.Model.Definitions;

namespace EcoSim.Grains.RiverSegments;

/// <summary>A river segment in one attempt at one block of members.</summary>
[BlockPlacement]
internal sealed class RiverSegmentGrain(BlockServices services) : EntityGrain(services), IRiverSegmentGrain
{
    protected override EntityKind Kind => EntityKind.RiverSegment;
}
