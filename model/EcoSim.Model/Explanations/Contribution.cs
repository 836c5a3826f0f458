using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Model.Explanations;

/// <summary>Part of a value, in its unit.</summary>
/// <param name="Part">What it is of the entity: a sector, a use, a term of an index; null where it is the entity's whole part.</param>
/// <param name="Entity">Whose; null for a term that belongs to no one entity.</param>
/// <param name="First">In the first year; NaN where it has none.</param>
/// <param name="Value">In the year that counts.</param>
public readonly record struct Contribution(string? Part, EntityRef? Entity, double First, double Value);

/// <summary>Parts that a row's value is the sum of.</summary>
public static class Contributions
{
    /// <param name="run">A traced member.</param>
    /// <param name="entity">Entity of the row; null for the row of all together, which is not taken apart.</param>
    /// <param name="year">Index of the year that counts.</param>
    public static IReadOnlyList<Contribution> Of(MemberRun run, IndicatorDefinition indicator, EntityRef? entity, int year)
    {
        if (entity is not { } one || !StateCatalogue.TryGet(indicator.State!, out StateSpec state))
            return [];
        PartList now = PartsOf(run, indicator, state, one, year);
        if (year == 0)
            return [.. now.Select(p => new Contribution(p.Part, p.Entity, p.Value, p.Value))];
        var first = PartsOf(run, indicator, state, one, 0).ToLookup(p => (p.Part, p.Entity), p => p.Value);
        return [.. now.Select(p => new Contribution(p.Part, p.Entity, first[(p.Part, p.Entity)].DefaultIfEmpty(double.NaN).First(), p.Value))];
    }

    private static PartList PartsOf(MemberRun run, IndicatorDefinition indicator, StateSpec state, EntityRef entity, int year)
    {
        IReadOnlyList<int>? over = entity.Kind == EntityKind.Region ? indicator.Over : [entity.Index];
        if (state.Aggregation == Aggregation.Composite)
            return CompositeParts.Of(run, state.Id, entity, over, year);
        if (SectorParts.Has(state.Id))
            return SectorParts.Of(run, state.Id, over, year);
        if (entity.Kind == EntityKind.Region || state.Row < 0)
            return new(RegionValue.Parts(run, state, over, year).Select(p => (default(string), (EntityRef?)p.Entity, p.Part)));
        return new([(null, entity, run.Report(entity, year, state.Row))]);
    }
}

/// <summary>Parts of a value in one year.</summary>
internal sealed class PartList(IEnumerable<(string? Part, EntityRef? Entity, double Value)> parts) : List<(string? Part, EntityRef? Entity, double Value)>(parts);
