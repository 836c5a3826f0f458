using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Results;

namespace EcoSim.Model.Explanations;

/// <summary>Takes members of one row apart, once the gains of the levers are found in one of them.</summary>
internal sealed class MemberAnalysis(
    int row, IndicatorRows.Bound bound, StateSpec state, StateDriver drivers, IndicatorScope scope, uint seed, double testYuan)
{
    // Where works held back could close less of the gap than this, they are not what binds.
    private const double HalfOfTheGap = 0.5;

    // States whose value follows from water that uses get, or do not get.
    private static readonly string[] Water = ["water-use", "water-per-gdp", "gdp", "outflow", "pci", "pci-mean"];

    /// <summary>What more money would bring, by project.</summary>
    public IReadOnlyList<LeverGain> Levers { get; private set; } = [];

    public bool Met(MemberRun run) => TargetRule.IsMet(bound.Indicator.Comparator, Margin(run));

    /// <summary>Tries the levers in a member.</summary>
    public void FindLevers(MemberRun run)
    {
        int year = Critical(run);
        // Every order costs money: to try more of it says nothing of what was spent.
        if (testYuan > 0 && state.Kind != EntityKind.Programme)
            Levers = new LeverGains(run, seed, row, state.Id, scope, year, testYuan).Of(new SiteAnalysis(run, drivers, year).Of(scope));
    }

    public MemberExplanation Explain(MemberRun run, MemberRole role)
    {
        int year = Critical(run);
        double margin = Margin(run);
        bool met = Met(run);
        IReadOnlyList<SiteConstraint> sites = SiteImportance.Sort(new SiteAnalysis(run, drivers, year).Of(scope), Levers);
        IReadOnlyList<SegmentLoads> loads = RiverAnalysis.Of(run, state.Id, scope, year);
        IReadOnlyList<WaterShortage> shortages = Water.Contains(state.Id) ? [.. scope.Counties.SelectMany(c => WaterShortage.Of(run, c))] : [];
        bool planting = drivers.Direct.Contains(EffectKind.Afforestation);
        double closable = met ? double.NaN : SiteImportance.Closable(sites, Levers) / Shortfall(loads, margin);
        return new()
        {
            Member = run.Member,
            Role = role,
            Value = run.Values(row)[year + 1],
            Margin = margin,
            Met = met,
            CriticalYear = run.Region.StartYear + year,
            Binding = met ? BindingConstraint.None : Binding(sites, loads, closable, shortages.Any(s => Stands(s, year, run))),
            WorksCouldClose = closable,
            Sites = sites,
            Plantings = planting ? [.. scope.Counties.SelectMany(c => PlantingBalance.Of(run, c)).Where(p => p.Ready > 0)] : [],
            Shortages = shortages,
            Loads = loads,
            Particles = Particles(run, year),
            BadDays = state.Id == "good-day-share" ? new AirAttribution(run).Days(Receptors(), year) : null,
            Contributions = Contributions.Of(run, bound.Indicator, bound.Entity, year),
        };
    }

    private double Margin(MemberRun run) => MemberMargins.Of(run.Region, run.Result, row)[0];

    private int Critical(MemberRun run) => CriticalYear.Of(bound.Indicator, run.Values(row), run.Region.StartYear);

    // In the measure of the gains.
    private double Shortfall(IReadOnlyList<SegmentLoads> loads, double margin) =>
        Levers.Any(l => l.Measure == GainMeasure.ConcentrationRatio)
            ? loads.Where(l => l.Exceeds).Select(l => l.Concentration / l.Limit - 1).DefaultIfEmpty(double.NaN).Max()
            : -margin;

    // Only states in whose equation the supply of a use stands.
    private bool Stands(WaterShortage shortage, int year, MemberRun run) => shortage.Year == run.Region.StartYear + year && state.Id switch
    {
        "gdp" => shortage.Use is WaterUse.Industry or WaterUse.Agriculture,
        "pci" or "pci-mean" => shortage.Use == WaterUse.Ecological,
        _ => false,
    };

    private BindingConstraint Binding(IReadOnlyList<SiteConstraint> sites, IReadOnlyList<SegmentLoads> loads, double closable, bool water)
    {
        SegmentLoads[] exceeding = [.. loads.Where(l => l.Exceeds)];
        if (exceeding.Length > 0 && exceeding.All(l => l.NaturalExceeds))
            return BindingConstraint.Boundary;
        if (!sites.Any(s => s.Direct))
            return BindingConstraint.NoModelledLever;
        BindingConstraint works = SiteImportance.Binding([.. sites.Where(s => s.Direct)], Levers);
        // A yearly amount is not reached by gains that are spread over the years: they say too little.
        bool told = bound.Indicator.Comparator != Comparator.AtLeastEveryYear && works != BindingConstraint.Capacity;
        bool tooLittle = told && closable < HalfOfTheGap;
        return !tooLittle ? works : water ? BindingConstraint.Water : BindingConstraint.OtherDrivers;
    }

    private List<ParticleSources> Particles(MemberRun run, int year)
    {
        List<ParticleSources> particles = [];
        foreach (bool coarse in (bool[])[false, true])
        {
            if (!(coarse ? state.Id is "pm10-mean" or "good-day-share" : state.Id is "pm25-mean" or "good-day-share"))
                continue;
            IReadOnlyList<AirShare> shares = new AirAttribution(run).Shares(Receptors(), coarse, year);
            particles.Add(new(coarse, run.Region.StartYear + year, shares.Sum(s => s.Concentration), shares));
        }

        return particles;
    }

    // The counties whose air the row reads; scope holds those that emit too.
    private IReadOnlyList<int> Receptors() => (bound.Entity ?? bound.Indicator.Entities[0]) is { Kind: EntityKind.County } county
        ? [.. bound.Entity is null ? bound.Indicator.Entities.Select(e => e.Index) : [county.Index]]
        : bound.Indicator.Over ?? scope.Counties;
}
