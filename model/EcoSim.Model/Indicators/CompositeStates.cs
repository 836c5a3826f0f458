using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>States that have an equation of their own over rows or other states (science 8.5, 10, 2.1).</summary>
internal sealed class CompositeStates(BlockContext context, ReportStore reports, RegionAggregate aggregate)
{
    private readonly LaneInputs parameters = context.Inputs.Parameters;
    private readonly RegionIndex index = new(context, aggregate);

    /// <summary>Value of a composite for the region, a county or a programme.</summary>
    public void Form(StateSpec state, EntityRef entity, int column, Span<double> result)
    {
        int[] counties = aggregate.Places(EntityKind.County, entity.Kind == EntityKind.County ? [entity.Index] : null);
        switch (state.Id)
        {
            case "ei" when entity.Kind == EntityKind.County:
                reports.Row(counties[0], column, (int)CountyRow.EcologicalIndex).CopyTo(result);
                break;
            case "ei":
                index.Form(counties, column, result);
                break;
            case "river-township-sewage-share":
                RiverTownships(counties, column, result);
                break;
            case "road-greened-share":
                RoadsGreened(counties, column, result);
                break;
            case "satisfaction-index":
                Satisfaction(column, result);
                break;
            case "participation-index":
                Participation(column, result);
                break;
            case "money-spent":
                result.Fill(SpentBy(entity.Index, column));
                break;
            default:
                throw new InvalidOperationException($"{state.Id} is no composite");
        }
    }

    // r⁰ + (1 − r⁰)·min(1, 2·ΣU/Σlimit): townships on the rivers come first.
    private void RiverTownships(int[] counties, int column, Span<double> result)
    {
        double[] limits = new double[result.Length];
        aggregate.Sum(counties, (int)CountyRow.RuralSewageUnits, column, result);
        aggregate.Sum(counties, (int)CountyRow.RuralSewageLimit, column, limits);
        for (int lane = 0; lane < result.Length; lane++)
        {
            double start = Parameter(ProcessParameters.RiverTownshipStart, lane);
            double built = limits[lane] > 0 ? Math.Min(1, 2 * result[lane] / limits[lane]) : 0;
            result[lane] = start + (1 - start) * built;
        }
    }

    private void RoadsGreened(int[] counties, int column, Span<double> result)
    {
        aggregate.Sum(counties, (int)CountyRow.UrbanGreenAdded, column, result);
        for (int lane = 0; lane < result.Length; lane++)
        {
            double start = Parameter(ProcessParameters.RoadGreenedStart, lane);
            double need = Parameter(ProcessParameters.RoadGreenNeed, lane);
            result[lane] = start + (1 - start) * (need > 0 ? Math.Min(1, result[lane] / need) : 0);
        }
    }

    // 100·(.3·good days + .3·sections of class III or better + .2·service + .2·culture).
    private void Satisfaction(int column, Span<double> result)
    {
        double[] goodDays = State("good-day-share", column);
        double[] sections = State("sections-iii-share", column);
        double[] sewage = State("sewage-treated-share", column);
        double[] toilets = State("toilet-share", column);
        double[] waste = State("village-waste-share", column);
        double[] culture = State("culture", column);
        for (int lane = 0; lane < result.Length; lane++)
        {
            double service = (sewage[lane] + toilets[lane] + waste[lane]) / 3;
            // A region without assessed sections has no water to be dissatisfied with.
            double water = double.IsNaN(sections[lane]) && column > 0 ? 1 : sections[lane];
            result[lane] = 100 * (0.3 * goodDays[lane] + 0.3 * water + 0.2 * service + 0.2 * culture[lane]);
        }
    }

    private void Participation(int column, Span<double> result)
    {
        double[] culture = State("culture", column);
        for (int lane = 0; lane < result.Length; lane++)
        {
            double start = Parameter(ProcessParameters.ParticipationStart, lane);
            result[lane] = 100 * Math.Min(1, start + (1 - start) * culture[lane]);
        }
    }

    // Money is the same for every member: what was ordered where there is something to build, to the end of the year.
    private double SpentBy(int programme, int column)
    {
        double spent = 0;
        foreach (SpendOrder order in context.Scenario.Orders)
        {
            bool due = order.Year < context.Region.StartYear + column;
            if (due && context.Region.Projects[order.Project].Programme == programme && Accepted(order))
                spent += order.Yuan;
        }

        // Shares of an envelope add up to it but for rounding: money is counted to 0.01 yuan.
        return Math.Round(spent, 2);
    }

    private bool Accepted(SpendOrder order)
    {
        IReadOnlyList<ProjectSite> sites = order.Owner.Kind == EntityKind.County
            ? context.Region.Counties[order.Owner.Index].Sites
            : context.Region.Parks[order.Owner.Index].Sites;
        return sites.Any(site => site.Project == order.Project && site.Limit > 0);
    }

    private double[] State(string id, int column)
    {
        StateCatalogue.TryGet(id, out StateSpec state);
        double[] result = new double[reports.Lanes];
        aggregate.Form(state, OverOf(id), column, result);
        return result;
    }

    // A city's value of a state is taken over the entities that the pack's own indicator of it names.
    private IReadOnlyList<int>? OverOf(string id) =>
        context.Region.Indicators.FirstOrDefault(i => i.State == id && i.Over is not null)?.Over;

    private double Parameter(VariableSpec spec, int lane) => parameters.Read<ScalarLane>(spec, lane);
}
