using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Entities;
using EcoSim.Grains.Placement;
using EcoSim.Model.Definitions;

namespace EcoSim.Grains.IndustrialParks;

/// <summary>An industrial park in one attempt at one block of members.</summary>
[BlockPlacement]
internal sealed class IndustrialParkGrain(BlockServices services) : EntityGrain(services), IIndustrialParkGrain
{
    protected override EntityKind Kind => EntityKind.IndustrialPark;
}
