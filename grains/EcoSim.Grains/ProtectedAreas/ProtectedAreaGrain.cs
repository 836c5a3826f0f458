using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Entities;
using EcoSim.Grains.Placement;
using EcoSim.Model.Definitions;

namespace EcoSim.Grains.ProtectedAreas;

/// <summary>A protected area in one attempt at one block of members.</summary>
[BlockPlacement]
internal sealed class ProtectedAreaGrain(BlockServices services) : EntityGrain(services), IProtectedAreaGrain
{
    protected override EntityKind Kind => EntityKind.ProtectedArea;
}
