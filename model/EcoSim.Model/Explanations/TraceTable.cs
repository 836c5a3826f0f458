using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Explanations;

/// <summary>Monthly series of a run by entity and id, for the recorded lanes: months of a lane are contiguous.</summary>
public sealed class TraceTable
{
    private readonly Dictionary<(EntityRef Entity, string Id), Entry> entries = [];

    internal TraceTable(int months) => Months = months;

    /// <summary>Months from the region's first January.</summary>
    public int Months { get; }

    public bool Has(EntityRef entity, string id) => entries.ContainsKey((entity, id));

    /// <summary>Ids of an entity's series, in the order in which they came.</summary>
    public IEnumerable<string> SeriesOf(EntityRef entity) => entries.Keys.Where(k => k.Entity == entity).Select(k => k.Id);

    public string? UnitOf(EntityRef entity, string id) => entries.GetValueOrDefault((entity, id))?.Unit;

    /// <summary>All months of one recorded lane; empty where the entity has no such series.</summary>
    /// <param name="lane">Place among the recorded lanes.</param>
    public ReadOnlySpan<double> Lane(EntityRef entity, string id, int lane = 0) =>
        entries.TryGetValue((entity, id), out Entry? entry) ? entry.Values.AsSpan(lane * Months, Months) : [];

    /// <summary>One month of one lane; <paramref name="missing"/> where the entity has no such series.</summary>
    public double At(EntityRef entity, string id, int month, int lane = 0, double missing = 0) =>
        entries.TryGetValue((entity, id), out Entry? entry) ? entry.Values[lane * Months + month] : missing;

    internal void Copy(EntityRef entity, int year, TraceSeries series, IReadOnlyList<int> lanes)
    {
        if (!entries.TryGetValue((entity, series.Id), out Entry? entry))
            entries.Add((entity, series.Id), entry = new(series.Unit, NotYet(lanes.Count * Months)));
        for (int i = 0; i < lanes.Count; i++)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
                entry.Values[i * Months + year * MonthlyLanes.Months + month] = series.Values.Values[month * series.Values.Lanes + lanes[i]];
        }
    }

    private static double[] NotYet(int count)
    {
        double[] values = new double[count];
        Array.Fill(values, double.NaN);
        return values;
    }

    private sealed record Entry(string Unit, double[] Values);
}

/// <summary>Keeps the monthly series of chosen lanes over all years of a run.</summary>
/// <param name="years">Years of the run.</param>
/// <param name="lanes">Lanes of the block to keep.</param>
public sealed class TraceRecorder(int years, IReadOnlyList<int> lanes) : ITraceSink
{
    public TraceTable Table { get; } = new(years * MonthlyLanes.Months);

    public void Add(EntityRef entity, int year, ReadOnlySpan<double> report, IReadOnlyList<TraceSeries> series)
    {
        foreach (TraceSeries one in series)
            Table.Copy(entity, year, one, lanes);
    }
}
