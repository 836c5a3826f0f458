using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Simulation;

/// <summary>What all entities of a block share: the scenario, its graph, the drawn inputs and the climate. Read-only once built; one per block and process.</summary>
public sealed class BlockContext
{
    public BlockContext(ScenarioDefinition scenario, ExchangePlan plan, MemberBlock block)
    {
        Scenario = scenario;
        Plan = plan;
        Block = block;
        Inputs = new BlockInputs(scenario.Region, block);
        Climate = new BlockClimate(scenario, block, Inputs);
        Rivers = new RiverContext(scenario.Region, Inputs, block.Lanes);
    }

    public ScenarioDefinition Scenario { get; }

    public RegionDefinition Region => Scenario.Region;

    public ExchangePlan Plan { get; }

    public MemberBlock Block { get; }

    public BlockInputs Inputs { get; }

    public BlockClimate Climate { get; }

    /// <summary>What the river segments share.</summary>
    public RiverContext Rivers { get; }

    public int Lanes => Block.Lanes;
}
