namespace EcoSim.Model.Definitions;

/// <summary>What is run: a region (drivers already applied to its inputs), its money and how far.</summary>
public sealed record ScenarioDefinition
{
    public required RegionDefinition Region { get; init; }

    /// <summary>Last year simulated, to December.</summary>
    public required int EndYear { get; init; }

    /// <summary>Orders by project, county or park, and year.</summary>
    public required IReadOnlyList<SpendOrder> Orders { get; init; }

    /// <summary>Yuan of each programme that no order names.</summary>
    public required IReadOnlyList<double> Unallocated { get; init; }

    public int Years => EndYear - Region.StartYear + 1;
}

/// <summary>Money for one project in one place in one year.</summary>
/// <param name="Project">Index in the catalogue.</param>
/// <param name="Owner">County or park.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Yuan">≥ 0.</param>
public readonly record struct SpendOrder(int Project, EntityRef Owner, int Year, double Yuan);

/// <summary>Which members a block holds.</summary>
/// <param name="Seed">Key of the generator.</param>
/// <param name="FirstMember">Number of lane 0's member.</param>
/// <param name="Members">Members in the block; lanes are padded beyond.</param>
/// <param name="Central">Every parameter at its default, every noise at its central value.</param>
public sealed record MemberBlock(uint Seed, int FirstMember, int Members, bool Central = false)
{
    public int Lanes => Numerics.Lanes.Padded(Members);
}
