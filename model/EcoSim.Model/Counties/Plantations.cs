using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Cohorts of planted trees and shrubs: what lives, what has closed, how much it covers and takes up (science 8.2 to 8.4).</summary>
/// <remarks>
/// Cohorts of an age are alike in cover, so cover is a table by age; a cohort keeps its area alone. First come the cohorts
/// of the years before the start, oldest first, then those planted in the scenario.
/// </remarks>
internal sealed class Plantations<V> where V : struct, ILane<V>
{
    private const int Seasons = 3;

    private readonly CountyContext context;
    private readonly int earlier;
    private readonly LaneSeries<V> area;
    private readonly LaneSeries<V> cover;
    private readonly LaneSeries<V> maturity;
    private readonly LaneState treeCloseAge;
    private readonly LaneState shrubCloseAge;

    public Plantations(CountyContext context, LaneState siteCapacity)
    {
        this.context = context;
        earlier = (int)context.Parameters.Defaults[ProcessParameters.EarlierCohorts];
        int years = context.Block.Scenario.Years;
        area = new(earlier + years * PlantingCalendar.Count, context.Lanes);
        cover = new((earlier + years) * 12, context.Lanes);
        maturity = new(cover.Length, context.Lanes);
        LostInSeason = [.. Enumerable.Range(0, Seasons).Select(_ => new MonthlyLanes(context.Lanes))];
        treeCloseAge = new(context.Lanes);
        shrubCloseAge = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            FillTables(lane, siteCapacity.Read<V>(lane));
    }

    /// <summary>Area lost in each month of the working year, ha: by the year of life, first to third.</summary>
    public MonthlyLanes[] LostInSeason { get; }

    /// <summary>True: the plantation of the start is made of cohorts; false: it stays as it is.</summary>
    public bool HasEarlier => earlier > 0;

    /// <summary>Splits the plantation of the start evenly over the earlier cohorts.</summary>
    public void Start(int lane, V plantation)
    {
        for (int cohort = 0; cohort < earlier; cohort++)
            area.Write(cohort, lane, plantation / earlier);
    }

    public void Plant(int planting, int lane, V hectares) => area.Write(earlier + planting, lane, hectares);

    /// <summary>Books the losses that fall due in a month: 12, 24 and 36 months after planting.</summary>
    /// <returns>Area lost, ha.</returns>
    public V BookLosses(int monthIndex, int lane)
    {
        V lost = 0.0;
        for (int season = 1; season <= Seasons; season++)
        {
            V ofSeason = LoseCohort(monthIndex - 12 * season, season, lane);
            LostInSeason[season - 1].Write(monthIndex % 12, lane, ofSeason);
            lost += ofSeason;
        }

        return lost;
    }

    /// <summary>State of all cohorts alive in a month, after losses and planting.</summary>
    /// <param name="monthIndex">Month index.</param>
    /// <param name="lane">First lane of the group.</param>
    /// <param name="plantedOnly">True: without the cohorts of before the start.</param>
    public Cohorts<V> At(int monthIndex, int lane, bool plantedOnly = false)
    {
        V treeShare = Parameter(ProcessParameters.TreeShare, lane);
        V treeClose = treeCloseAge.Read<V>(lane);
        V shrubClose = shrubCloseAge.Read<V>(lane);
        V closedTrees = 0.0;
        V closedShrubs = 0.0;
        V open = 0.0;
        V covered = 0.0;
        V mature = 0.0;
        int end = CohortsAt(monthIndex);
        for (int cohort = plantedOnly ? earlier : 0; cohort < end; cohort++)
        {
            int age = monthIndex - MonthOf(cohort);
            V alive = area.Read(cohort, lane);
            V trees = alive * treeShare;
            V shrubs = alive - trees;
            V forestTrees = V.Select(treeClose <= age, trees, 0.0);
            V forestShrubs = V.Select(shrubClose <= age, shrubs, 0.0);
            closedTrees += forestTrees;
            closedShrubs += forestShrubs;
            open += trees - forestTrees + (shrubs - forestShrubs);
            covered += alive * cover.Read(age, lane);
            mature += alive * maturity.Read(age, lane);
        }

        return new(new(closedTrees, closedShrubs, open), covered, mature);
    }

    // Of the cohort planted in a month, where there is one.
    private V LoseCohort(int month, int season, int lane)
    {
        int planting = PlantingCalendar.FirstAfter(month - 1);
        if (month < 0 || planting == PlantingCalendar.FirstAfter(month))
            return 0.0;
        V alive = area.Read(earlier + planting, lane);
        V left = alive * Survival(planting, season, lane);
        area.Write(earlier + planting, lane, left);
        return alive - left;
    }

    private int CohortsAt(int monthIndex) => earlier + PlantingCalendar.FirstAfter(monthIndex);

    private int MonthOf(int cohort) =>
        cohort < earlier ? PlantingCalendar.Spring - 12 * (earlier - cohort) : PlantingCalendar.MonthOf(cohort - earlier);

    private V Survival(int planting, int season, int lane) => season switch
    {
        1 => FirstYear(planting, lane),
        2 => context.Parameters.Read<V>(ProcessParameters.SurvivalSecond, lane),
        _ => context.Parameters.Read<V>(ProcessParameters.SurvivalThird, lane),
    };

    private V FirstYear(int planting, int lane)
    {
        V rain = context.Climate.SeasonPrecipitation<V>(context.County, PlantingCalendar.SeasonOf(planting), lane);
        V watered = rain + Parameter(ProcessParameters.PlantingIrrigationRain, lane);
        return PlantingSurvival.Mixed(OfRain(rain, lane), OfRain(watered, lane), Parameter(ProcessParameters.PlantingIrrigatedShare, lane));
    }

    private V OfRain(V rain, int lane) => PlantingSurvival.FirstYear(
        rain,
        Parameter(ProcessParameters.SurvivalMinimum, lane),
        Parameter(ProcessParameters.SurvivalMaximum, lane),
        Parameter(ProcessParameters.SurvivalMidpoint, lane),
        Parameter(ProcessParameters.SurvivalWidth, lane));

    private void FillTables(int lane, V capacity)
    {
        V value = Parameter(ProcessParameters.PlantedCoverStart, lane);
        V rate = Parameter(ProcessParameters.PlantedCoverRate, lane);
        V scale = Parameter(ProcessParameters.SinkAge, lane);
        V shrubThreshold = ForestCover.ShrubThreshold(
            Parameter(ProcessParameters.ShrubCloseCover, lane), Parameter(ProcessParameters.ShrubCloseCapacityShare, lane), capacity);
        V treeClose = double.PositiveInfinity;
        V shrubClose = double.PositiveInfinity;
        for (int age = 0; age < cover.Length; age++)
        {
            V years = age / 12.0;
            cover.Write(age, lane, value);
            maturity.Write(age, lane, CarbonSink.Maturity(years, scale));
            V trees = (value >= Parameter(ProcessParameters.TreeCloseCover, lane)) & (years >= Parameter(ProcessParameters.TreeCloseYears, lane));
            V shrubs = (value >= shrubThreshold) & (years >= Parameter(ProcessParameters.ShrubCloseYears, lane));
            treeClose = V.Select(trees, V.Min(treeClose, age), treeClose);
            shrubClose = V.Select(shrubs, V.Min(shrubClose, age), shrubClose);
            value = CoverGrowth.Logistic<V>(value, capacity, rate, 1.0 / 12);
        }

        treeCloseAge.Write(lane, treeClose);
        shrubCloseAge.Write(lane, shrubClose);
    }

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);
}
