using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Explanations;

/// <summary>Terms of the states that have an equation of their own (science 8.5, 10, 2.1).</summary>
internal static class CompositeParts
{
    private const string AtStart = "start";

    public static PartList Of(MemberRun run, string state, EntityRef entity, IReadOnlyList<int>? over, int year)
    {
        int[] counties = [.. entity.Kind == EntityKind.Programme || over is null ? Enumerable.Range(0, run.Region.Counties.Count) : over];
        return state switch
        {
            "ei" => Index(run, counties, year),
            "satisfaction-index" => Satisfaction(run, year),
            "participation-index" => Participation(run, year),
            "river-township-sewage-share" => Served(run, counties, year, ProcessParameters.RiverTownshipStart,
                CountyRow.RuralSewageUnits, counties.Sum(c => run.Report(c, year, CountyRow.RuralSewageLimit)) / 2),
            "road-greened-share" => Served(run, counties, year, ProcessParameters.RoadGreenedStart,
                CountyRow.UrbanGreenAdded, Parameter(run, ProcessParameters.RoadGreenNeed)),
            "money-spent" => Money(run, entity.Index, year),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "is no composite"),
        };
    }

    private static PartList Index(MemberRun run, int[] counties, int year)
    {
        double area = counties.Sum(c => run.Report(c, year, CountyRow.Area));
        double vegetation = EcologicalIndex.Vegetation<ScalarLane>(Mean(CountyRow.VegetationCover));
        double pollution = EcologicalIndex.Pollution<ScalarLane>(
            Parameter(run, ProcessParameters.EiPollution), PollutionRatio(run, counties, year));
        return new(
        [
            ("biology", null, 0.35 * Mean(CountyRow.BiologicalIndex)),
            ("vegetation", null, 0.25 * vegetation),
            ("water", null, 0.15 * Parameter(run, ProcessParameters.EiWater)),
            ("stress", null, 0.15 * (100 - Parameter(run, ProcessParameters.EiStress))),
            ("pollution", null, 0.10 * (100 - pollution)),
            ("restriction", null, Parameter(run, ProcessParameters.EiRestriction)),
        ]);

        double Mean(CountyRow row) => counties.Sum(c => run.Report(c, year, CountyRow.Area) * run.Report(c, year, row)) / area;
    }

    private static double PollutionRatio(MemberRun run, int[] counties, int year)
    {
        CountyRow[] rows =
        [
            CountyRow.CodDischarged, CountyRow.AmmoniaDischarged, CountyRow.SulphurDioxide, CountyRow.NitrogenOxides,
            CountyRow.DustDays, CountyRow.UnusedWaste,
        ];
        return rows.Average(row =>
        {
            double first = counties.Sum(c => run.Report(c, 0, row));
            return first > 0 ? counties.Sum(c => run.Report(c, year, row)) / first : 1;
        });
    }

    private static PartList Satisfaction(MemberRun run, int year)
    {
        double water = State("sections-iii-share");
        return new(
        [
            ("good-day-share", null, 30 * State("good-day-share")),
            ("sections-iii-share", null, 30 * (double.IsNaN(water) ? 1 : water)),
            ("sewage-treated-share", null, 20.0 / 3 * State("sewage-treated-share")),
            ("toilet-share", null, 20.0 / 3 * State("toilet-share")),
            ("village-waste-share", null, 20.0 / 3 * State("village-waste-share")),
            ("culture", null, 20 * State("culture")),
        ]);

        double State(string id) => RegionValue.Of(run, id, year);
    }

    private static PartList Participation(MemberRun run, int year)
    {
        double start = Parameter(run, ProcessParameters.ParticipationStart);
        double culture = (1 - start) * RegionValue.Of(run, "culture", year);
        return new([(AtStart, null, 100 * start), ("culture", null, 100 * Math.Min(1 - start, culture))]);
    }

    // start + (1 − start)·min(1, ΣU/need): what goes beyond the need is taken from all alike.
    private static PartList Served(MemberRun run, int[] counties, int year, VariableSpec start, CountyRow units, double need)
    {
        double atStart = Parameter(run, start);
        double total = counties.Sum(c => run.Report(c, year, units));
        double perUnit = need > 0 && total > 0 ? (1 - atStart) * Math.Min(1, total / need) / total : 0;
        return new([(AtStart, null, atStart), .. counties.Select(c =>
            (default(string), (EntityRef?)new EntityRef(EntityKind.County, c), perUnit * run.Report(c, year, units)))]);
    }

    private static PartList Money(MemberRun run, int programme, int year) =>
        new(from order in run.Context.Scenario.Orders
            where run.Region.Projects[order.Project].Programme == programme
                && order.Year <= run.Region.StartYear + year
                && ProjectSites.Limit(run.Region, order.Owner, order.Project) > 0
            group order.Yuan by order.Project into project
            select (default(string), (EntityRef?)new EntityRef(EntityKind.Project, project.Key), project.Sum()));

    private static double Parameter(MemberRun run, VariableSpec spec) => run.Context.Inputs.Parameters.Read<ScalarLane>(spec, 0);
}
