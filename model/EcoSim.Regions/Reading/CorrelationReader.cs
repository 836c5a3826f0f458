namespace EcoSim.Regions;

/// <summary>Reads which uncertainties go together.</summary>
internal static class CorrelationReader
{
    private static readonly CsvColumns Columns = new(["first", "second", "rho", "source"], ["status", "note"]);

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Correlations;
        if (!draft.TryOpen("correlations", path, out string text))
            return;
        HashSet<string> ids = draft.UncertaintyIds;
        HashSet<(string, string)> pairs = [];
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            row.Key = $"{row.Text("first")}/{row.Text("second")}";
            double? rho = row.NumberWithin("rho", -1, 1);
            string? first = Known(row, "first", ids), second = Known(row, "second", ids);
            if (first is null || second is null || rho is null)
                continue;
            if (first == second)
                row.Fault("second", $"'{second}' is correlated with itself", "two uncertainties");
            else if (!pairs.Add((first, second)) || pairs.Contains((second, first)))
                row.Fault("second", $"'{first}' and '{second}' stand twice", "each pair once");
            else if (ids.Contains(first) && ids.Contains(second))
                draft.Correlations.Add(new(first, second, rho.Value, row.Text("source")));
        }
    }

    private static string? Known(CsvRow row, string column, HashSet<string> ids)
    {
        string? id = row.Needed(column);
        if (id is null || ids.Contains(id))
            return id;
        row.Unknown(column, "uncertainty", ids);
        return null;
    }
}
