using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Regions;

/// <summary>Binds an indicator to entities by place.</summary>
internal static class IndicatorBuild
{
    private static readonly EntityRef[] TheRegion = [new(EntityKind.Region, 0)];

    public static IndicatorDefinition Of(Indicator indicator, RegionSheet sheet, Func<EntityKind, string, int> place)
    {
        StateCatalogue.TryGet(indicator.State ?? "", out StateSpec? state);
        EntityRef Entity(string id) => id == EntityNames.Region ? TheRegion[0] : new(state!.Kind, place(state.Kind, id));
        Comparator comparator = indicator.Comparator ?? Comparator.IsTrue;
        return new()
        {
            Id = indicator.Id,
            State = indicator.State,
            Entities = state is null || indicator.Entities is not { Count: > 0 } ids ? TheRegion : [.. ids.Select(Entity)],
            Over = state is null ? null : indicator.Over?.Select(id => place(state.Kind, id)).ToArray(),
            Comparator = comparator,
            Target = indicator.Target?.Value ?? (comparator == Comparator.IsTrue ? 1 : 0),
            TargetYear = indicator.Target?.Year ?? sheet.EndYear,
            WholePercent = indicator.WholePercent,
            CannotBeJudged = indicator.CannotBeJudged?.En,
        };
    }
}
