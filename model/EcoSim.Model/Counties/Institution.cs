using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Culture, regulation and what follows from them (science 10).</summary>
/// <remarks>Habits lag: culture, compliance and coverage act on the rest of the county from the next January.</remarks>
public sealed class Institution<V> : IProcess where V : struct, ILane<V>
{
    private const double Month = 1.0 / 12;

    private readonly CountyContext context;
    private readonly MonthlyLanes coverage;
    private readonly MonthlyLanes procurement;
    private readonly MonthlyLanes training;
    private readonly MonthlyLanes publicity;
    private readonly MonthlyLanes disclosure;
    private readonly MonthlyLanes cells;
    private readonly MonthlyLanes permits;
    private readonly MonthlyLanes greenProducts;
    private readonly LaneState flag;

    public Institution(CountyContext context)
    {
        this.context = context;
        coverage = new(context.Lanes);
        procurement = new(context.Lanes);
        training = new(context.Lanes);
        publicity = new(context.Lanes);
        disclosure = new(context.Lanes);
        cells = new(context.Lanes);
        permits = new(context.Lanes);
        greenProducts = new(context.Lanes);
        flag = new(context.Lanes);
        RegulationCoverageAtEnd = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            Start(lane);
        Trace =
        [
            new("regulation-coverage", "1", coverage), new("procurement-share", "1", procurement), new("training-share", "1", training),
            new("publicity", "1", publicity), new("disclosure-share", "1", disclosure), new("green-cells-share", "1", cells),
            new("permit-share", "1", permits), new("green-products-share", "1", greenProducts),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>cov37 of the December before the current year: for the engine and upkeep.</summary>
    public LaneState RegulationCoverage => context.Year.RegulationCoverage;

    /// <summary>cov37 of the December last computed: for the message to the parks.</summary>
    public LaneState RegulationCoverageAtEnd { get; }

    /// <summary>Takes compliance, culture and coverage of last December, before the engine of the year.</summary>
    public void BeginYear(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V regulated = RegulationCoverageAtEnd.Read<V>(lane);
            context.Year.RegulationCoverage.Write(lane, regulated);
            context.Year.Culture.Write(lane, CultureNow(lane));
            context.Year.Compliance.Write(lane, Conduct.Compliance(Parameter(ProcessParameters.ComplianceStart, lane),
                Parameter(ProcessParameters.ComplianceGain, lane), regulated));
        }
    }

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V units = context.Inputs.Read<V>(CountyVariables.RegulatedUnits, lane);
            V culture = context.Year.Culture.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V usable = context.Year.Usable[(int)EffectKind.Regulation].Read<V>(month, lane);
                if (year > 0 || month > 0)
                    Step(month, lane, culture);
                coverage.Write(month, lane, V.Min(LaneMath.Ratio<V>(usable, units, 0.0), 1.0));
                flag.Write(lane, V.Select(usable > 0.0, 1.0, flag.Read<V>(lane)));
                Reach(month, lane);
            }

            RegulationCoverageAtEnd.Write(lane, December(coverage, lane));
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)CountyRow.Culture, lane, CultureNow(lane));
            rows.Write((int)CountyRow.GreenProductsShare, lane, December(greenProducts, lane));
            rows.Write((int)CountyRow.ProcurementShare, lane, December(procurement, lane));
            rows.Write((int)CountyRow.TrainingShare, lane, December(training, lane));
            rows.Write((int)CountyRow.DisclosureShare, lane, December(disclosure, lane));
            rows.Write((int)CountyRow.GreenCellsShare, lane, December(cells, lane));
            rows.Write((int)CountyRow.PermitShare, lane, December(permits, lane));
            rows.Write((int)CountyRow.InstitutionFlag, lane, flag.Read<V>(lane));
        }
    }

    // Starting values stand in December and January, so that a first year and a first report find them.
    private void Start(int lane)
    {
        foreach (int month in (int[])[0, MonthlyLanes.Months - 1])
        {
            procurement.Write(month, lane, Parameter(ProcessParameters.ProcurementStart, lane));
            training.Write(month, lane, Parameter(ProcessParameters.TrainingStart, lane));
            disclosure.Write(month, lane, Parameter(ProcessParameters.DisclosureStart, lane));
            cells.Write(month, lane, Parameter(ProcessParameters.GreenCellsStart, lane));
            permits.Write(month, lane, Parameter(ProcessParameters.PermitStart, lane));
            greenProducts.Write(month, lane, Parameter(ProcessParameters.GreenProductsStart, lane));
        }
    }

    private void Step(int month, int lane, V culture)
    {
        int before = (month + MonthlyLanes.Months - 1) % MonthlyLanes.Months;
        V regulated = coverage.Read<V>(before, lane);
        V cellsRate = Parameter(ProcessParameters.CellsPermitRate, lane) * regulated;
        Approach(disclosure, before, month, lane, Parameter(ProcessParameters.DisclosureRate, lane) * regulated);
        Approach(cells, before, month, lane, cellsRate);
        Approach(permits, before, month, lane, cellsRate);
        Grow(procurement, before, month, lane, 1.0, Parameter(ProcessParameters.ProcurementRate, lane) * (1.0 + regulated));
        Grow(greenProducts, before, month, lane, Parameter(ProcessParameters.GreenProductsMaximum, lane),
            Parameter(ProcessParameters.GreenProductsRate, lane) * culture);
    }

    private static void Approach(MonthlyLanes share, int before, int month, int lane, V rate) =>
        share.Write(month, lane, Relaxation.Towards(share.Read<V>(before, lane), rate, Month));

    private static void Grow(MonthlyLanes share, int before, int month, int lane, V ceiling, V rate) =>
        share.Write(month, lane, Relaxation.Logistic(share.Read<V>(before, lane), ceiling, rate, Month));

    private void Reach(int month, int lane)
    {
        V people = context.Year.PopulationUrban.Read<V>(month, lane) + context.Year.PopulationRural.Read<V>(month, lane);
        V reached = context.Year.Usable[(int)EffectKind.Outreach].Read<V>(month, lane);
        V reach = Conduct.Reach(reached, people, Parameter(ProcessParameters.OutreachShare, lane));
        V floor = Parameter(ProcessParameters.TrainingStart, lane);
        training.Write(month, lane, floor + (1.0 - floor) * reach);
        publicity.Write(month, lane, reach);
    }

    private V CultureNow(int lane) => Conduct.Culture(December(training, lane), December(publicity, lane));

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);

    private static V December(MonthlyLanes row, int lane) => row.Read<V>(MonthlyLanes.Months - 1, lane);
}
