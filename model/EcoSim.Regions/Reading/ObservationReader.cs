using EcoSim.Model.Indicators;

namespace EcoSim.Regions;

/// <summary>Reads what was measured or reported.</summary>
internal static class ObservationReader
{
    private static readonly CsvColumns Columns = new(["state", "entity", "year", "month", "value", "unit", "status", "source"], ["low", "high", "note"]);

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Observed;
        if (!draft.TryOpen("observed", path, out string text))
            return;
        HashSet<(string, string, int, int?)> seen = [];
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            if (ReadRow(draft, row) is not { } observation)
                continue;
            draft.Observations.Add(observation);
            if (!seen.Add((observation.State, observation.Entity, observation.Year, observation.Month)))
                row.Fault("state", "the same observation stands twice", "one value for a state, entity and month");
        }
    }

    private static Observation? ReadRow(PackDraft draft, CsvRow row)
    {
        string? id = row.Needed("state"), entity = row.Needed("entity");
        row.Key = $"{id}/{entity}";
        StateSpec? state = null;
        if (id is not null && !StateCatalogue.TryGet(id, out state))
            row.Unknown("state", "state", StateCatalogue.All.Select(s => s.Id));
        if (entity is not null && entity != EntityNames.Region && !draft.Entities.ContainsKey(entity))
            row.Unknown("entity", "entity", draft.Entities.Keys.Append(EntityNames.Region));
        int? month = row.Has("month") ? row.Whole("month", 1, 12) : null;
        if (state is null || entity is null)
            return null;
        Quantity? value = NumberCells.Read(row, state.Unit, double.NegativeInfinity, double.PositiveInfinity);
        return value?.Provenance.Year is { } year ? new(state.Id, entity, year, month, value) : null;
    }
}
