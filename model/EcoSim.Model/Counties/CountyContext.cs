using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
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

    public CountyYear Year { get; } = new(block.Lanes, block.Region.Counties[county].Withdrawals.Count);
}
