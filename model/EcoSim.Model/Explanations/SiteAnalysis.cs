using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Explanations;

/// <summary>Takes a member's works apart: what of each limit is usable, and what holds back the rest (science 2.3, 2.4).</summary>
public sealed class SiteAnalysis
{
    private readonly MemberRun run;
    private readonly StateDriver drivers;
    private readonly int critical;

    /// <param name="critical">Index of the year that counts.</param>
    public SiteAnalysis(MemberRun run, StateDriver drivers, int critical)
    {
        this.run = run;
        this.drivers = drivers;
        this.critical = critical;
    }

    private int Months => run.Context.Scenario.Years * Calendar.MonthsPerYear;

    /// <summary>Every site in scope with a limit or with money, in declared order.</summary>
    public IReadOnlyList<SiteConstraint> Of(IndicatorScope scope)
    {
        List<SiteConstraint> sites = [];
        foreach ((EntityRef owner, ProjectSite site) in scope.Sites(run.Region, drivers.All))
        {
            double refused = site.Limit > 0 ? 0 : Ordered(owner, site.Project);
            if (site.Limit > 0 || refused > 0)
                sites.Add(Of(owner, site, refused));
        }

        return sites;
    }

    /// <summary>Units at the end of a month.</summary>
    public SiteState StateAt(EntityRef owner, ProjectSite site, int month)
    {
        string id = run.Region.Projects[site.Project].Id;
        return SiteState.Of(site.Limit, At("units-built/"), At("units-commissioned/"), At("units-completed/"), At("units-usable/"));

        // A site without orders is not built on and has no series.
        double At(string series) => run.Trace.At(owner, series + id, month);
    }

    private SiteConstraint Of(EntityRef owner, ProjectSite site, double refused)
    {
        ProjectDefinition project = run.Region.Projects[site.Project];
        double[] died = Died(owner, site);
        BindingConstraint[] months =
            [.. Enumerable.Range(0, Months).Select(m => StateAt(owner, site, m).Binding(died[m / Calendar.MonthsPerYear]))];
        SiteYear[] years = [.. Enumerable.Range(0, run.Context.Scenario.Years).Select(y => YearOf(owner, site, y, died[y]))];
        Curve curve = new(run, site, years[critical].State.Built);
        return new()
        {
            Owner = owner,
            Project = site.Project,
            Kind = project.Effect,
            Unit = EffectKinds.Unit(project.Effect),
            Direct = drivers.Direct.Contains(project.Effect),
            Years = years,
            Critical = critical,
            Spans = ConstraintSpan.Of(months),
            RefusedYuan = refused,
            UnitsPerYuan = curve.UnitsPerYuan,
            UnfundedAtMarginYuan = curve.UnitsPerYuan > 0 ? years[critical].State.NeverFunded / curve.UnitsPerYuan : 0,
            ToSaturationYuan = curve.ToSaturation,
            Died = died[critical],
        };
    }

    private SiteYear YearOf(EntityRef owner, ProjectSite site, int year, double died)
    {
        int december = year * Calendar.MonthsPerYear + Calendar.MonthsPerYear - 1;
        SiteState state = StateAt(owner, site, december);
        double spent = run.Trace.At(owner, "money-spent/" + run.Region.Projects[site.Project].Id, december);
        return new(run.Region.StartYear + year, state, spent, state.Binding(died));
    }

    // Deaths of the county's planting, shared over its projects by what each has made ready.
    private double[] Died(EntityRef owner, ProjectSite site)
    {
        double[] died = new double[run.Context.Scenario.Years];
        if (run.Region.Projects[site.Project].Effect != EffectKind.Afforestation)
            return died;
        IReadOnlyList<PlantingBalance> plantings = PlantingBalance.Of(run, owner.Index);
        string series = "units-commissioned/" + run.Region.Projects[site.Project].Id;
        for (int year = 0; year < died.Length; year++)
        {
            double own = run.Trace.At(owner, series, year * Calendar.MonthsPerYear + Calendar.MonthsPerYear - 1);
            died[year] = plantings[year].Ready > 0 ? plantings[year].Lost * own / plantings[year].Ready : 0;
        }

        return died;
    }

    private double Ordered(EntityRef owner, int project) =>
        run.Context.Scenario.Orders.Where(o => o.Owner == owner && o.Project == project).Sum(o => o.Yuan);

    /// <summary>The cost-effect curve of a site at the units built (science 2.3).</summary>
    private readonly struct Curve
    {
        public Curve(MemberRun run, ProjectSite site, double built)
        {
            LaneInputs parameters = run.Context.Inputs.Parameters;
            double works = parameters.Read<ScalarLane>(ProcessParameters.WorksShare, 0);
            double initialCost = parameters.Read<ScalarLane>(ProcessParameters.InitialCostRatio, 0)
                * run.Context.Inputs.Of(EntityKind.Project, site.Project).Read<ScalarLane>(ProjectVariables.UnitCost, 0);
            if (site.Limit <= 0 || works <= 0)
                return;
            UnitsPerYuan = works / initialCost * (1 - built / site.Limit);
            double toSaturation = CostEffect.Anchor<ScalarLane>(SiteState.SaturatedShare * site.Limit, site.Limit, initialCost);
            double sofar = built < site.Limit ? CostEffect.Anchor<ScalarLane>(built, site.Limit, initialCost) : toSaturation;
            ToSaturation = Math.Max(toSaturation - sofar, 0) / works;
        }

        public double UnitsPerYuan { get; }

        public double ToSaturation { get; }
    }
}
