using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Investment;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>What the processes of one county share: its inputs for the block and the working year.</summary>
public sealed class CountyContext(BlockContext block, int county)
{
    public BlockContext Block { get; } = block;

    /// <summary>Index of the county.</summary>
    public int County { get; } = county;

    public CountyDefinition Definition { get; } = block.Region.Counties[county];

    /// <summary>Rows of <see cref="CountyVariables"/>.</summary>
    public LaneInputs Inputs { get; } = block.Inputs.Of(EntityKind.County, county);

    /// <summary>Rows of <see cref="ProcessParameters"/>.</summary>
    public LaneInputs Parameters { get; } = block.Inputs.Parameters;

    public BlockClimate Climate { get; } = block.Climate;

    public int Lanes { get; } = block.Lanes;

    public CountyYear Year { get; } = new(block.Lanes, block.Region.Counties[county].Withdrawals.Count,
        new(block.Lanes, ProjectSites.Kinds(block.Scenario, new(EntityKind.County, county))));

    /// <summary>U_max of a kind of effect over the county's sites.</summary>
    public double LimitOf(EffectKind kind)
    {
        double sum = 0;
        foreach (ProjectSite site in Definition.Sites)
            sum += Block.Region.Projects[site.Project].Effect == kind ? site.Limit : 0;
        return sum;
    }
}
