using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>The rows of results that a region's indicators give, in declared order.</summary>
public static class IndicatorRows
{
    /// <summary>A row with the indicator and entity behind it; no entity for the row of all together.</summary>
    public readonly record struct Bound(IndicatorRow Row, IndicatorDefinition Indicator, EntityRef? Entity);

    /// <summary>Modelled indicators only: one row per entity, and one for all where there are several.</summary>
    public static IReadOnlyList<Bound> Of(RegionDefinition region)
    {
        List<Bound> rows = [];
        foreach (IndicatorDefinition indicator in region.Indicators.Where(i => i.State is not null))
        {
            foreach (EntityRef entity in indicator.Entities)
                rows.Add(new(new(indicator.Id, region.IdOf(entity)), indicator, entity));
            if (indicator.Entities.Count > 1)
                rows.Add(new(new(indicator.Id, IndicatorRow.AllEntities), indicator, null));
        }

        return rows;
    }
}
