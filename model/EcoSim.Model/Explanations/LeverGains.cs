using EcoSim.Model.Definitions;
using EcoSim.Model.Results;

namespace EcoSim.Model.Explanations;

/// <summary>Tries every project that acts on a row with a little more money: one run of one member each.</summary>
/// <param name="yuan">Most money to try; a project that can take little more is tried with a tenth of that.</param>
internal sealed class LeverGains(MemberRun run, uint seed, int row, string state, IndicatorScope scope, int critical, double yuan)
{
    private const double ShareOfRoom = 0.1;

    private readonly ScenarioDefinition scenario = run.Context.Scenario;

    // A row that follows concentrations by steps is measured by the concentrations.
    private readonly bool steps = RiverLimits.Pollutants(state).Any(p => !double.IsNaN(RiverLimits.Limit(state, p))) && scope.Segments.Count > 0;

    /// <summary>Gains of all projects with something left to build in scope, the largest first.</summary>
    /// <param name="sites">The works of the same scope.</param>
    public IReadOnlyList<LeverGain> Of(IReadOnlyList<SiteConstraint> sites)
    {
        double before = Measure(run);
        SiteConstraint[][] projects = [.. sites.Where(s => s.State.Limit > 0).GroupBy(s => s.Project)
            .Select(g => g.ToArray()).Where(g => g.Sum(s => s.ToSaturationYuan) > 0)];
        LeverGain[] gains = new LeverGain[projects.Length];
        Parallel.For(0, projects.Length, i => gains[i] = Try(projects[i], before));
        return [.. gains.OrderByDescending(g => g.Gain).ThenBy(g => g.Project)];
    }

    private LeverGain Try(SiteConstraint[] sites, double before)
    {
        string project = run.Region.Projects[sites[0].Project].Id;
        double room = sites.Sum(s => s.ToSaturationYuan);
        double money = Math.Min(yuan, ShareOfRoom * room);
        MemberRun tried = MemberRun.Of(scenario with { Orders = [.. scenario.Orders, .. More(sites, money)] }, run.Context.Plan, seed,
            run.Member, run.Context.Block.Central);
        double units = sites.Sum(s => Usable(tried, s.Owner, project) - Usable(run, s.Owner, project));
        return new(sites[0].Project, sites[0].Kind, sites[0].Direct, money, units,
            steps ? GainMeasure.ConcentrationRatio : GainMeasure.Margin, Measure(tried) - before,
            tried.Values(row)[critical + 1] - run.Values(row)[critical + 1], room);
    }

    private IEnumerable<SpendOrder> More(SiteConstraint[] sites, double money)
    {
        double total = sites.Sum(s => s.State.NeverFunded);
        foreach (SiteConstraint site in sites)
        {
            for (int year = 0; year <= critical; year++)
                yield return new(site.Project, site.Owner, run.Region.StartYear + year, site.State.NeverFunded / total * money / (critical + 1));
        }
    }

    private double Measure(MemberRun of) => steps ? -LargestRatio(of) : MemberMargins.Of(of.Region, of.Result, row)[0];

    private double LargestRatio(MemberRun of)
    {
        double worst = 0;
        foreach (int segment in scope.Segments)
        {
            foreach (Pollutant pollutant in RiverLimits.Pollutants(state))
            {
                double mean = of.Report(new(EntityKind.RiverSegment, segment), critical, (int)RiverLimits.Row(pollutant));
                double ratio = mean / RiverLimits.Limit(state, pollutant);
                worst = ratio > worst ? ratio : worst;
            }
        }

        return worst;
    }

    private double Usable(MemberRun of, EntityRef owner, string project) => December(of, owner, "units-usable/" + project);

    private double December(MemberRun of, EntityRef owner, string series) =>
        of.Trace.At(owner, series, critical * Calendar.MonthsPerYear + Calendar.MonthsPerYear - 1);
}
