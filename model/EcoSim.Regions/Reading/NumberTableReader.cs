using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Reads a table of numbers: one row a number, for an entity or for all.</summary>
internal sealed class NumberTableReader(PackDraft draft, InputTableKind kind)
{
    private static readonly CsvColumns Columns =
        new(["entity", "variable", "value", "low", "high", "unit", "year", "status", "source"], ["note"]);

    private readonly string[] entities = [.. EntityNames.Ids(draft.Sheet, kind.Kind)];
    private readonly Dictionary<(string, string), Quantity> own = [];
    private readonly Dictionary<string, (Quantity Quantity, CsvRow Row)> shared = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> seen = [];
    private HashSet<string>? known;

    public static void Read(PackDraft draft, InputTableKind kind, string key, string? path)
    {
        if (draft.TryOpen(key, path, out string text))
            new NumberTableReader(draft, kind).Read(CsvSheet.Read(path!, text, Columns, draft.Faults));
        else if (!string.IsNullOrEmpty(path))
            draft.Unread.Add(kind.Kind);
    }

    private void Read(CsvSheet sheet)
    {
        known = new(entities, StringComparer.Ordinal);
        if (!sheet.Readable)
            draft.Unread.Add(kind.Kind);
        foreach (CsvRow row in sheet.Rows)
            ReadRow(row);
        foreach ((string variable, (Quantity quantity, CsvRow row)) in shared)
        {
            foreach (string entity in entities)
            {
                // A row of the entity itself counts before one for all.
                if (own.TryAdd((entity, variable), quantity))
                    draft.Rows[(kind.Kind, entity, variable)] = row;
            }
        }
        draft.Numbers[kind.Kind] = new(own);
    }

    private void ReadRow(CsvRow row)
    {
        string? entity = row.Needed("entity"), variable = row.Needed("variable");
        row.Key = $"{entity}/{variable}";
        if (entity is null || variable is null)
            return;
        draft.Mentioned.Add((kind.Kind, entity, variable));
        if (!seen.Add((entity, variable)))
            row.Fault("variable", $"'{variable}' of '{entity}' stands twice", "each number once");
        if (entity != EntityNames.All && !known!.Contains(entity))
            row.Unknown("entity", "entity", entities.Append(EntityNames.All));
        if (Spec(variable) is not { } spec)
            row.Unknown("variable", "variable", Variables());
        else if (NumberCells.Read(row, spec.Unit, spec.Minimum, spec.Maximum) is { } quantity)
            Keep(entity, variable, quantity, row);
    }

    private void Keep(string entity, string variable, Quantity quantity, CsvRow row)
    {
        if (entity == EntityNames.All)
        {
            shared[variable] = (quantity, row);
            return;
        }
        own[(entity, variable)] = quantity;
        draft.Rows[(kind.Kind, entity, variable)] = row;
    }

    private VariableSpec? Spec(string variable)
    {
        if (kind.Catalogue.TryGet(variable, out VariableSpec spec))
            return spec;
        bool inflow = kind.Kind == EntityKind.RiverSegment && variable.StartsWith(InputTables.InflowPrefix, StringComparison.Ordinal);
        string boundary = inflow ? variable[InputTables.InflowPrefix.Length..] : "";
        return inflow && draft.Sheet.Boundaries.Any(b => b.Id == boundary) ? InputTables.Inflow(boundary, 0) : null;
    }

    private IEnumerable<string> Variables()
    {
        IEnumerable<string> inflows = kind.Kind == EntityKind.RiverSegment
            ? draft.Sheet.Boundaries.Select(b => InputTables.InflowPrefix + b.Id) : [];
        return kind.Catalogue.Specs.Select(s => s.Id).Concat(inflows);
    }
}
