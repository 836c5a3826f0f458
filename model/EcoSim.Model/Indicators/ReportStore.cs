using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>Yearly reports of a block's entities, column 0 at the start: what indicators are formed from.</summary>
internal sealed class ReportStore(ExchangePlan plan, int years, int lanes)
{
    private readonly double[]?[][] reports =
        [.. Enumerable.Range(0, years + 1).Select(_ => new double[plan.Entities.Count][])];

    private readonly Dictionary<EntityKind, int[]> placesByKind = plan.Entities
        .Select((e, place) => (e.Kind, place))
        .GroupBy(e => e.Kind)
        .ToDictionary(g => g.Key, g => g.Select(e => e.place).ToArray());

    public int Columns => years + 1;

    public int Lanes => lanes;

    public void Add(int place, int column, double[] rows) => reports[column][place] = rows;

    /// <summary>Places of all entities of a kind, in declared order.</summary>
    public ReadOnlySpan<int> Places(EntityKind kind) => placesByKind.GetValueOrDefault(kind);

    public int Place(EntityRef entity) => placesByKind[entity.Kind][entity.Index];

    /// <summary>Lanes of one row of one entity in one column.</summary>
    public ReadOnlySpan<double> Row(int place, int column, int row)
    {
        double[] values = reports[column][place]
            ?? throw new InvalidOperationException($"entity {place} has not reported column {column}");
        return values.AsSpan(row * lanes, lanes);
    }
}
