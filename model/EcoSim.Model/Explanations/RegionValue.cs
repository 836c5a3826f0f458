using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Model.Explanations;

/// <summary>The parts that a region's value of a state is formed from: in one member, by entity. They sum to the value.</summary>
internal static class RegionValue
{
    /// <summary>Parts by entity, in declared order, in units of the state.</summary>
    /// <param name="over">Indices of the entities; null for all.</param>
    /// <param name="year">Index of the year.</param>
    public static IReadOnlyList<(EntityRef Entity, double Part)> Parts(MemberRun run, StateSpec state, IReadOnlyList<int>? over, int year)
    {
        EntityRef[] entities = [.. (over ?? [.. Enumerable.Range(0, run.Region.CountOf(state.Kind))]).Select(i => new EntityRef(state.Kind, i))];
        return state.Aggregation switch
        {
            Aggregation.Sum => [.. entities.Select(e => (e, Row(e, state.Row)))],
            Aggregation.Mean => [.. entities.Select(e => (e, Row(e, state.Row) / entities.Length))],
            Aggregation.WeightedMean => Shared(e => Row(e, state.First) == 0 ? 0 : Row(e, state.First) * Row(e, state.Row), e => Row(e, state.First)),
            Aggregation.RatioOfSums => Shared(e => state.Factor * Row(e, state.First), e => Row(e, state.Second)),
            Aggregation.Maximum or Aggregation.None when entities.Length > 0 => [Largest()],
            _ => [],
        };

        double Row(EntityRef entity, int row) => run.Report(entity, year, row);

        IReadOnlyList<(EntityRef, double)> Shared(Func<EntityRef, double> numerator, Func<EntityRef, double> denominator)
        {
            double sum = entities.Sum(denominator);
            return [.. entities.Select(e => (e, numerator(e) / sum))];
        }

        (EntityRef, double) Largest() => entities.Select(e => (e, Row(e, state.Row))).MaxBy(e => e.Item2);
    }

    public static double Of(MemberRun run, string state, int year)
    {
        StateCatalogue.TryGet(state, out StateSpec spec);
        // As for composites: over the entities that the pack's own indicator of the state names.
        IReadOnlyList<int>? over = run.Region.Indicators.FirstOrDefault(i => i.State == state && i.Over is not null)?.Over;
        return Parts(run, spec, over, year).Sum(p => p.Part);
    }
}
