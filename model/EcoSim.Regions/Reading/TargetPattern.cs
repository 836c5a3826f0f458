namespace EcoSim.Regions;

/// <summary>Finds the rows that <c>table/entity/variable</c> names, where entity and variable may hold <c>*</c>.</summary>
internal static class TargetPattern
{
    /// <summary>Rows in declared order; empty with words where nothing is found.</summary>
    public static IReadOnlyList<InputRow> Find(InputLayout layout, string target, out string message, out string allowed)
    {
        (message, allowed) = ("", "");
        string[] parts = target.Split('/');
        InputTableKind? table = InputTables.All.FirstOrDefault(t => t.Name == parts[0]);
        if (table is null)
        {
            (message, allowed) = ($"there is no table '{parts[0]}' in target '{target}'", NearMatch.Suggest(parts[0], InputTables.All.Select(t => t.Name)));
            return [];
        }
        // The region's parameters have no entity.
        bool alone = table == InputTables.Parameters && parts.Length == 2;
        if (parts.Length != 3 && !alone)
        {
            (message, allowed) = ($"'{target}' is not a target", "table/entity/variable, or parameters/variable");
            return [];
        }
        List<InputRow> rows = Match(layout, table, alone ? "*" : parts[1], parts[^1]);
        if (rows.Count == 0)
            (message, allowed) = ($"target '{target}' matches nothing", Hint(layout, table, alone ? "*" : parts[1], parts[^1]));
        return rows;
    }

    private static List<InputRow> Match(InputLayout layout, InputTableKind table, string entity, string variable)
    {
        List<InputRow> rows = [];
        IReadOnlyList<string> ids = layout.Entities(table.Kind);
        for (int i = 0; i < ids.Count; i++)
        {
            if (Matches(ids[i], entity))
                rows.AddRange(layout.Rows(table, i, ids[i]).Where(row => Matches(row.Spec.Id, variable)));
        }
        return rows;
    }

    private static string Hint(InputLayout layout, InputTableKind table, string entity, string variable)
    {
        IReadOnlyList<string> ids = layout.Entities(table.Kind);
        if (!ids.Any(id => Matches(id, entity)))
            return NearMatch.Suggest(entity, ids);
        string? near = NearMatch.Find(variable, [.. ids.SelectMany((id, i) => layout.Rows(table, i, id)).Select(r => r.Spec.Id).Distinct()]);
        return near is null ? "variables of `ecosim list variables`" : $"did you mean '{near}'?";
    }

    /// <summary>True where the text fits a pattern with any number of <c>*</c>.</summary>
    public static bool Matches(string text, string pattern)
    {
        string[] pieces = pattern.Split('*');
        if (pieces.Length == 1)
            return text == pattern;
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal) || text.Length < pieces[0].Length + pieces[^1].Length)
            return false;
        int at = pieces[0].Length, end = text.Length - pieces[^1].Length;
        foreach (string piece in pieces[1..^1])
        {
            int found = text.IndexOf(piece, at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + piece.Length;
        }
        return text.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
