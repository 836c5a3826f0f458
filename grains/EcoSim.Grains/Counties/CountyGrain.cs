using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Entities;
using EcoSim.Grains.Placement;
using EcoSim.Model.Definitions;

namespace EcoSim.Grains.Counties;

/// <summary>A county in one attempt at one block of members.</summary>
[BlockPlacement]
internal sealed class CountyGrain(BlockServices services) : EntityGrain(services), ICountyGrain
{
    protected override EntityKind Kind => EntityKind.County;
}
