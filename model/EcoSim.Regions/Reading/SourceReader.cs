namespace EcoSim.Regions;

/// <summary>Reads what the sources of numbers stand for.</summary>
internal static class SourceReader
{
    private static readonly CsvColumns Columns = new(["id", "title", "address"], ["note"]);

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Sources;
        if (!draft.TryOpen("sources", path, out string text))
            return;
        HashSet<string> ids = [];
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            row.Key = row.Text("id");
            if (row.Needed("id") is { } id && !ids.Add(id))
                row.Fault("id", $"duplicate id '{id}'", "each source once");
            draft.Sources.Add(new(row.Text("id"), row.Text("title"), row.Text("address")));
        }
    }
}
