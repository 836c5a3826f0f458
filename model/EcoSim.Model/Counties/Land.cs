using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Land classes of a county, its cohorts, their cover and sink (science 8.1 to 8.5; docs/model/land.md).</summary>
/// <remarks>Every conversion is a transfer between classes. Of desert-other, the year's decided planting comes first.</remarks>
public sealed partial class Land<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly Greening<V> greening;
    private readonly LaneState[] classes;
    private readonly LaneState constantCovered;
    private readonly LaneState oldForest;
    private readonly LaneState monthlyBuilt;
    private readonly LaneState greenAdded;
    private readonly LaneState siteCapacity;
    private readonly LaneState sinkOfYear;
    private readonly LaneState planted;
    private readonly Plantations<V> plantations;
    private readonly StandState<V> standing;
    private readonly RampedAreas<V> seeded;
    private readonly RampedAreas<V> restored;
    private readonly RampedAreas<V> fenced;
    private readonly MonthlyLanes cover;
    private readonly MonthlyLanes sink;
    private readonly MonthlyLanes bare;
    private readonly Ledger ledger;
    private readonly TraceSeries[] trace;
    private readonly double[] limits;
    private int lastYear = -1;

    public Land(CountyContext context, Greening<V> greening)
    {
        this.context = context;
        this.greening = greening;
        int lanes = context.Lanes;
        int months = 12 * context.Block.Scenario.Years;
        classes = [.. Enumerable.Range(0, LandClasses.Count).Select(_ => new LaneState(lanes))];
        (constantCovered, oldForest, monthlyBuilt) = (new(lanes), new(lanes), new(lanes));
        (greenAdded, siteCapacity, sinkOfYear, planted) = (new(lanes), new(lanes), new(lanes), new(lanes));
        (CoverStart, CoverLastDecember) = (new(lanes), new(lanes));
        (cover, sink, bare) = (new(lanes), new(lanes), new(lanes));
        (seeded, restored, fenced) = (new(months, lanes), new(months, lanes), new(months, lanes));
        standing = new(lanes);
        ledger = new(
            [
                new("I4", "land classes", 1e-6, 1, Absolute: true),
                new("I9", "land class below nothing", 1e-9, 1),
            ],
            lanes);
        limits = LimitsByEffect(context);
        for (int lane = 0; lane < lanes; lane += V.Count)
            siteCapacity.Write(lane, SiteCapacity(lane));
        plantations = new(context, siteCapacity);
        trace =
        [
            new("fvc", "1", cover), new("sink", "t CO2", sink), new("desert-other", "ha", bare),
            .. plantations.LostInSeason.Select((lost, season) => new TraceSeries($"planting-lost-year-{season + 1}", "ha", lost)),
        ];
        for (int lane = 0; lane < lanes; lane += V.Count)
            Start(lane);
    }

    public Ledger Ledger => ledger;

    public IReadOnlyList<TraceSeries> Trace => trace;

    /// <summary>FVC at the start, 0–1.</summary>
    public LaneState CoverStart { get; }

    /// <summary>FVC at the end of the last year advanced, the start before any; 0–1.</summary>
    public LaneState CoverLastDecember { get; }

    /// <summary>Area of a class at the end of the last year advanced, ha.</summary>
    public LaneState Area(LandClass land) => classes[(int)land];

    /// <summary>BIO of the county at the end of the last year advanced.</summary>
    public V Biological(int lane)
    {
        V weighted = 0.0;
        for (int c = 0; c < LandClasses.Count; c++)
            weighted += classes[c].Read<V>(lane) * BiologicalIndex.ClassWeights[c];
        return BiologicalIndex.Of(weighted, TotalArea(lane));
    }

    /// <summary>The year's transfers. In the environment step, after water supply.</summary>
    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            Irrigate(lane);
            V reserved = PlannedPlanting(lane);
            V taken = 0.0;
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                int t = 12 * year + month;
                Cohorts<V> cohorts = Replant(t, month, lane);
                reserved -= context.Year.Planted.Read<V>(month, lane);
                Convert(t, month, lane, reserved);
                CheckBalances(t, lane);
                cover.Write(month, lane, VegetationCover(t, lane, cohorts.Covered));
                V uptake = SinkRate(lane, cohorts.Mature) / 12.0;
                sink.Write(month, lane, uptake);
                bare.Write(month, lane, Read(LandClass.DesertOther, lane));
                taken += uptake;
            }

            sinkOfYear.Write(lane, taken);
            planted.Write(lane, plantations.At(12 * year + 11, lane, plantedOnly: true).Area.Total);
            CoverLastDecember.Write(lane, cover.Read<V>(MonthlyLanes.Months - 1, lane));
            greening.LandLeft.Write(lane, Read(LandClass.DesertOther, lane));
        }

        lastYear = year;
    }

    private V TotalArea(int lane) => context.Inputs.Read<V>(CountyVariables.Area, lane);

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);

    private V Read(LandClass land, int lane) => classes[(int)land].Read<V>(lane);

    private void Move(LandClass from, LandClass to, int lane, V hectares)
    {
        classes[(int)from].Write(lane, Read(from, lane) - hectares);
        classes[(int)to].Write(lane, Read(to, lane) + hectares);
    }

    private void CheckBalances(int monthIndex, int lane)
    {
        V sum = 0.0;
        V smallest = 0.0;
        foreach (LaneState land in classes)
        {
            V area = land.Read<V>(lane);
            sum += area;
            smallest = V.Min(smallest, area);
        }

        ledger.Check<V>(0, monthIndex, lane, sum - TotalArea(lane), TotalArea(lane));
        ledger.Check<V>(1, monthIndex, lane, smallest, TotalArea(lane));
    }

    private static double[] LimitsByEffect(CountyContext context)
    {
        double[] sums = new double[EffectKinds.Count];
        foreach (ProjectSite site in context.Definition.Sites)
            sums[(int)context.Block.Region.Projects[site.Project].Effect] += site.Limit;
        return sums;
    }
}
