namespace EcoSim.Model.Simulation;

/// <summary>A row of results: one indicator of one entity.</summary>
/// <param name="Entity">Id of the entity; the region's own id for the region's value; <see cref="AllEntities"/> for all of an indicator's entities together.</param>
public sealed record IndicatorRow(string Indicator, string Entity)
{
    /// <summary>Entity of the row that holds when every entity of the indicator holds.</summary>
    public const string AllEntities = "all";
}

/// <summary>A member that broke a balance: it is reported apart and counted in no probability.</summary>
public sealed record MemberFailure(int Member, string Entity, int MonthIndex, string Invariant, string Quantity, double Residual, double Scale);

/// <summary>What one block of members leaves: exact yearly values of every indicator row.</summary>
/// <param name="FirstMember">Number of the first member.</param>
/// <param name="Members">Members of the block.</param>
/// <param name="Years">Years simulated; column 0 of each row is the start, column y + 1 the year y.</param>
/// <param name="Rows">In the region's declared order.</param>
/// <param name="Values">[row][column][member], Rows.Count × (Years + 1) × Members.</param>
/// <param name="Failures">In order of member.</param>
/// <param name="LargestRelativeResidual">Largest residual ÷ scale of any balance of any member.</param>
/// <param name="LargestResidualAt">Where it arose; null without balances.</param>
public sealed record BlockResult(
    int FirstMember,
    int Members,
    int Years,
    IReadOnlyList<IndicatorRow> Rows,
    double[] Values,
    IReadOnlyList<MemberFailure> Failures,
    double LargestRelativeResidual,
    string? LargestResidualAt)
{
    /// <summary>Members of a row in one column.</summary>
    public ReadOnlySpan<double> Of(int row, int column) => Values.AsSpan((row * (Years + 1) + column) * Members, Members);
}
