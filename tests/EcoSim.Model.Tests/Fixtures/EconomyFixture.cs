using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.Fixtures;

/// <summary>Counties with a park each, projects and orders, in code: everything that is not named is at its default.</summary>
internal sealed class EconomyFixture
{
    public static readonly EntityRef FirstCounty = new(EntityKind.County, 0);
    public static readonly EntityRef FirstPark = new(EntityKind.IndustrialPark, 0);

    private readonly List<ProjectDefinition> projects = [];
    private readonly List<(EntityRef Owner, ProjectSite Site)> sites = [];
    private readonly List<SpendOrder> orders = [];
    private readonly List<InputTable> counties = [];
    private readonly InputTable park = new(ParkVariables.Catalogue);

    public InputTable Parameters { get; } = new(ProcessParameters.Catalogue);

    public int MoverTarget { get; set; } = -1;

    public List<UncertaintyDefinition> Uncertainties { get; } = [];

    public EconomyFixture County(Action<InputTable> set)
    {
        InputTable inputs = new(CountyVariables.Catalogue);
        set(inputs);
        counties.Add(inputs);
        return this;
    }

    public EconomyFixture Park(Action<InputTable> set)
    {
        set(park);
        return this;
    }

    /// <summary>A project at one owner, its money spread evenly over the months.</summary>
    public EconomyFixture Project(EffectKind effect, EntityRef owner, double limit, double unitCost, double lag = 0,
        double life = 1000, bool annual = false, bool wears = false, params (int Year, double Yuan)[] money)
    {
        InputTable inputs = new(ProjectVariables.Catalogue);
        inputs.Set(ProjectVariables.UnitCost, unitCost);
        inputs.Set(ProjectVariables.Lag, lag);
        inputs.Set(ProjectVariables.ServiceLife, life);
        double[] weights = new double[12];
        Array.Fill(weights, 1.0 / 12);
        projects.Add(new()
        {
            Id = $"p{projects.Count}",
            Programme = 0,
            Effect = effect,
            Inputs = inputs,
            SpendWeights = weights,
            Annual = annual,
            HasAvailability = wears,
        });
        sites.Add((owner, new(projects.Count - 1, limit)));
        foreach ((int year, double yuan) in money)
            orders.Add(new(projects.Count - 1, owner, year, yuan));
        return this;
    }

    public ScenarioDefinition Scenario(int years = 5, double envelope = 0) => new()
    {
        Region = Region(envelope),
        EndYear = 2021 + years - 1,
        Orders = orders,
        Unallocated = [Math.Max(0, envelope - orders.Sum(o => o.Yuan))],
    };

    public BlockContext Block(int years = 5, int members = 1, bool central = true)
    {
        ScenarioDefinition scenario = Scenario(years);
        return new(scenario, ExchangePlanBuilder.Build(scenario.Region), new MemberBlock(7, 0, members, central));
    }

    public CountyContext Context(int county = 0) => new(Block(), county);

    /// <summary>Rows of a process's report for lane 0.</summary>
    public static double[] Report(IProcess process, int lanes, int rows)
    {
        double[] values = new double[rows * lanes];
        process.Report(new ReportRows(values, lanes));
        return [.. Enumerable.Range(0, rows).Select(r => values[r * lanes])];
    }

    public static double Month(MonthlyLanes row, int month) => row.Read<ScalarLane>(month, 0);

    private RegionDefinition Region(double envelope) => new()
    {
        Id = "region",
        StartYear = 2021,
        Counties = [.. counties.Select((inputs, c) => new CountyDefinition
        {
            Id = $"county-{c}",
            Inputs = inputs,
            Withdrawals = [new(0, 1)],
            Discharges = [new(0, 0.75), new(1, 0.25)],
            Banks = [],
            Parks = c == 0 ? [0] : [],
            ProtectedAreas = [],
            Sites = [.. sites.Where(s => s.Owner == new EntityRef(EntityKind.County, c)).Select(s => s.Site)],
        })],
        Segments = [Segment("upper", 1), Segment("lower", -1)],
        ProtectedAreas = [],
        Parks = [new() { Id = "park", County = 0, Inputs = park, Sites = [.. sites.Where(s => s.Owner == FirstPark).Select(s => s.Site)] }],
        Boundaries = [],
        Projects = projects,
        Programmes = [new("programme", envelope)],
        Parameters = Parameters,
        Priorities = new(["domestic", "industry", "agriculture"], [0, 0, 1, 1, 2], 1),
        AirTransfer = [.. counties.Select((_, c) => counties.Select((_, s) => c == s ? 1.0 : 0.0).ToArray())],
        DustCounties = [],
        MoverTarget = MoverTarget,
        Uncertainties = Uncertainties,
        Correlations = [],
        Indicators = [],
    };

    private static SegmentDefinition Segment(string id, int downstream) => new()
    {
        Id = id,
        Downstream = downstream,
        Inputs = new(SegmentVariables.Catalogue),
        Inflows = [],
        River = "river",
    };
}
