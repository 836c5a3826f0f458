namespace EcoSim.Regions;

/// <summary>Reads licences as a table: a demand in twelve columns, or one yearly volume spread by days.</summary>
internal static class LicenceReader
{
    private const int Months = 12;

    private static readonly string[] Monthly = [.. Enumerable.Range(1, Months).Select(m => $"m{m:00}")];
    private static readonly string[] Caps = [.. Enumerable.Range(1, Months).Select(m => $"cap{m:00}")];
    private static readonly CsvColumns Columns = new(["id", "segment", "class", "unit", "status", "source"],
        [.. Monthly, "volume", .. Caps, "cap_year", "return_share", "year", "note"]);

    public static void Read(PackDraft draft)
    {
        draft.Licences.AddRange(draft.Sheet.Licences);
        string? path = draft.Sheet.Tables.Licences;
        if (!draft.TryOpen("licences", path, out string text))
            return;
        HashSet<string> ids = new(draft.Sheet.Licences.Select(l => l.Id), StringComparer.Ordinal);
        HashSet<string> segments = new(draft.Sheet.Segments.Select(s => s.Id), StringComparer.Ordinal);
        HashSet<string> classes = new(draft.Sheet.Priorities.Where(p => p.Class is not null).Select(p => p.Class!.Class), StringComparer.Ordinal);
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            string? id = row.Id("id");
            row.Key = id ?? "";
            if (id is not null && !ids.Add(id))
                row.Fault("id", $"duplicate id '{id}'", "each id once, over region.yaml and the table");
            if (ReadRow(row, id, segments, classes) is { } licence)
                draft.Licences.Add(licence);
        }
    }

    private static Licence? ReadRow(CsvRow row, string? id, HashSet<string> segments, HashSet<string> classes)
    {
        string? segment = Known(row, "segment", segments), use = Known(row, "class", classes);
        double[]? demand = Demand(row);
        double[]? caps = Array.Exists(Caps, row.Has) ? All(row, Caps) : null;
        double? capYear = row.Has("cap_year") ? row.NumberWithin("cap_year", 0, double.PositiveInfinity) : null;
        double? returned = row.Has("return_share") ? row.NumberWithin("return_share", 0, 1) : 0;
        Status? status = row.OneOf("status", NumberCells.Statuses);
        if (id is null || segment is null || use is null || demand is null || returned is null || status is null)
            return null;
        return new()
        {
            Id = id,
            Segment = segment,
            Class = use,
            Monthly = demand,
            CapMonthly = caps,
            CapYear = capYear,
            Unit = Licence.MonthlyUnit,
            ReturnShare = returned.Value,
            Status = status.Value,
            Source = row.Text("source"),
        };
    }

    private static string? Known(CsvRow row, string column, HashSet<string> known)
    {
        string? given = row.Needed(column);
        if (given is null || known.Contains(given))
            return given;
        row.Unknown(column, column, known);
        return null;
    }

    private static double[]? Demand(CsvRow row)
    {
        bool volume = row.Has("volume"), monthly = Array.Exists(Monthly, row.Has);
        if (volume == monthly)
        {
            row.Fault(volume ? "volume" : "id", volume ? "both a yearly volume and months are given" : "neither a yearly volume nor months are given",
                $"either volume, or {Monthly[0]} to {Monthly[^1]}");
            return null;
        }

        string unit = volume ? "Mm3/yr" : Licence.MonthlyUnit;
        if (row.Needed("unit") is { } given && given != unit)
            row.Fault("unit", $"unit '{given}' is wrong", $"'{unit}': convert the number, units are never guessed");
        if (!volume)
            return All(row, Monthly);
        double? year = row.NumberWithin("volume", 0, double.PositiveInfinity);
        return year is null ? null : [.. Enumerable.Range(0, Months).Select(m => year.Value * Model.Definitions.Calendar.Days(m) / Model.Definitions.Calendar.DaysPerYear)];
    }

    private static double[]? All(CsvRow row, string[] columns)
    {
        double?[] values = [.. columns.Select(c => row.NumberWithin(c, 0, double.PositiveInfinity))];
        return Array.TrueForAll(values, v => v is not null) ? [.. values.Select(v => v!.Value)] : null;
    }
}
