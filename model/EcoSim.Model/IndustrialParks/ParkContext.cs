using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Investment;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>What the processes of one park share: its inputs for the block and the working year.</summary>
public sealed class ParkContext(BlockContext block, int park)
{
    public BlockContext Block { get; } = block;

    public EntityRef Entity { get; } = new(EntityKind.IndustrialPark, park);

    public ParkDefinition Definition { get; } = block.Region.Parks[park];

    /// <summary>Rows of <see cref="ParkVariables"/>.</summary>
    public LaneInputs Inputs { get; } = block.Inputs.Of(EntityKind.IndustrialPark, park);

    /// <summary>Rows of <see cref="ProcessParameters"/>.</summary>
    public LaneInputs Parameters { get; } = block.Inputs.Parameters;

    public int Lanes { get; } = block.Lanes;

    public ParkYear Year { get; } = new(block.Lanes, ProjectSites.Kinds(block.Scenario, new(EntityKind.IndustrialPark, park)));

    /// <summary>Usable units of a kind of effect.</summary>
    public MonthlyLanes Usable(EffectKind kind) => Year.Investment.Usable[(int)kind];
}
