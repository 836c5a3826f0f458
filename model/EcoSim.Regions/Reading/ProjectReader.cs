using System.Text;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Reads the catalogue of project types.</summary>
internal static class ProjectReader
{
    private static readonly CsvColumns Columns = new(
        ["project", "name_zh", "name_en", "programme", "effect", "unit", "kind", "availability", "season", "unit_cost_low", "unit_cost",
            "unit_cost_high", "om_percent", "lag_months", "service_life_years", "year", "status", "source"], ["note"]);

    private static readonly Dictionary<string, bool> Kinds = new() { ["stock"] = false, ["annual"] = true };
    private static readonly Dictionary<string, bool> Flags = new() { ["0"] = false, ["1"] = true };
    private static readonly Dictionary<string, bool> Seasons = new() { ["all-year"] = false, ["outdoor"] = true };

    /// <summary>Names of the effects in files: <c>wwtp-capacity</c>.</summary>
    public static readonly IReadOnlyDictionary<string, EffectKind> Effects =
        Enum.GetValues<EffectKind>().ToDictionary(kind => Hyphens(kind.ToString()), StringComparer.Ordinal);

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Projects;
        if (!draft.TryOpen("projects", path, out string text))
            return;
        HashSet<string> programmes = [.. draft.Sheet.Programmes.Select(p => p.Id)];
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            row.Key = row.Text("project");
            string? id = row.Id("project");
            if (id == Split.Default)
                row.Fault("project", $"id '{id}' is reserved", "another id");
            else if (id is not null && !draft.ProjectIds.Add(id))
                row.Fault("project", $"duplicate id '{id}'", "each project once");
            if (row.Needed("programme") is { } programme && !programmes.Contains(programme))
                row.Unknown("programme", "programme", programmes);
            if (ReadProject(row) is { } project)
                draft.Projects.Add(project);
        }
    }

    private static Project? ReadProject(CsvRow row)
    {
        string? zh = row.Needed("name_zh"), en = row.Needed("name_en");
        EffectKind? effect = row.OneOf("effect", Effects);
        bool? annual = row.OneOf("kind", Kinds), plants = row.OneOf("availability", Flags), outdoor = row.OneOf("season", Seasons);
        CheckUnit(row, effect);
        Status status = row.OneOf("status", NumberCells.Statuses) ?? Status.Estimate;
        int? year = row.Whole("year", Years.First, Years.Last);
        double? cost = row.NumberWithin("unit_cost", ProjectVariables.UnitCost.Minimum, ProjectVariables.UnitCost.Maximum);
        (double? low, double? high) = NumberCells.Range(row, "unit_cost", cost, "unit_cost_low", "unit_cost_high");
        Quantity? Other(string column, VariableSpec spec) => row.NumberWithin(column, spec.Minimum, spec.Maximum) is { } value
            ? new(value, new(spec.Unit, year, status, row.Text("source"), null, null)) : null;
        Quantity? upkeep = Other("om_percent", ProjectVariables.OperatingPercent);
        Quantity? lag = Other("lag_months", ProjectVariables.Lag);
        Quantity? life = Other("service_life_years", ProjectVariables.ServiceLife);
        if (zh is null || en is null || effect is null || annual is null || plants is null || outdoor is null
            || cost is null || upkeep is null || lag is null || life is null)
            return null;
        string unit = EffectKinds.Unit(effect.Value);
        return new()
        {
            Id = row.Text("project"),
            Name = new() { Zh = zh, En = en },
            Programme = row.Text("programme"),
            Effect = effect.Value,
            Unit = unit,
            Annual = annual.Value,
            HasAvailability = plants.Value,
            Outdoor = outdoor.Value,
            UnitCost = new(cost.Value, new("yuan per " + unit, year, status, row.Text("source"), low, high)),
            OperatingPercent = upkeep,
            LagMonths = lag,
            ServiceLifeYears = life,
        };
    }

    private static void CheckUnit(CsvRow row, EffectKind? effect)
    {
        string? given = row.Needed("unit");
        if (given is not null && effect is { } kind && given != EffectKinds.Unit(kind))
            row.Fault("unit", $"unit '{given}' is wrong for {row.Text("effect")}", $"'{EffectKinds.Unit(kind)}'; costs are in yuan per that unit");
    }

    private static string Hyphens(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
