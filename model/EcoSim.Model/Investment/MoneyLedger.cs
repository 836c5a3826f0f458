using EcoSim.Model.Definitions;

namespace EcoSim.Model.Investment;

/// <summary>A programme's account over a run, yuan; yearly lists begin with the region's first year.</summary>
/// <param name="Programme">Index of the programme.</param>
/// <param name="Envelope">B_k.</param>
/// <param name="Spent">By year: what reaches sites, works and soft cost together; <c>money-spent</c> of science 11.</param>
/// <param name="Refused">By year: orders for a place without a limit to build up to.</param>
/// <param name="BeyondRun">Orders for years outside the run.</param>
/// <param name="Unallocated">What no order names.</param>
public sealed record ProgrammeMoney(
    int Programme, double Envelope, IReadOnlyList<double> Spent, IReadOnlyList<double> Refused, double BeyondRun, double Unallocated)
{
    /// <summary>Ordered and not spent; it is not given to another project.</summary>
    public double Unspent => Refused.Sum() + BeyondRun;

    /// <summary>B_k − Σ spent − Σ unspent − unallocated: within 0.01 yuan of 0 (I5).</summary>
    public double Residual => Envelope - Spent.Sum() - Unspent - Unallocated;

    /// <summary>Spent from the start to the end of a year.</summary>
    public double SpentUntil(int year) => Spent.Take(year + 1).Sum();
}

/// <summary>Where a scenario's money goes (science 2.1). The same for all members: orders do not depend on draws.</summary>
public static class MoneyLedger
{
    public static IReadOnlyList<ProgrammeMoney> Of(ScenarioDefinition scenario) =>
        [.. Enumerable.Range(0, scenario.Region.Programmes.Count).Select(p => Of(scenario, p))];

    public static ProgrammeMoney Of(ScenarioDefinition scenario, int programme)
    {
        RegionDefinition region = scenario.Region;
        double[] spent = new double[scenario.Years];
        double[] refused = new double[scenario.Years];
        double beyond = 0;
        foreach (SpendOrder order in scenario.Orders.Where(o => region.Projects[o.Project].Programme == programme))
        {
            int year = order.Year - region.StartYear;
            if (year < 0 || year >= scenario.Years)
                beyond += order.Yuan;
            else if (ProjectSites.Limit(region, order.Owner, order.Project) > 0)
                spent[year] += order.Yuan;
            else
                refused[year] += order.Yuan;
        }

        return new(programme, region.Programmes[programme].EnvelopeYuan, spent, refused, beyond, scenario.Unallocated[programme]);
    }
}
