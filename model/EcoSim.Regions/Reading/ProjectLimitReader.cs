using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Reads how much of each project fits where. A project of industry belongs to a park, which its county may stand for.</summary>
internal static class ProjectLimitReader
{
    private static readonly CsvColumns Columns = new(["project", "entity", "limit", "low", "high", "unit", "status", "source"], ["year", "note"]);

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.ProjectLimits;
        if (!draft.TryOpen("projectLimits", path, out string text))
            return;
        Dictionary<string, Project> projects = new(StringComparer.Ordinal);
        foreach (Project project in draft.Projects)
            projects.TryAdd(project.Id, project);
        HashSet<(string, string)> seen = [];
        foreach (CsvRow row in CsvSheet.Read(path!, text, Columns, draft.Faults).Rows)
        {
            row.Key = $"{row.Text("project")}/{row.Text("entity")}";
            string? id = row.Needed("project"), entity = row.Needed("entity");
            Project? project = null;
            if (id is not null && !projects.TryGetValue(id, out project) && !draft.ProjectIds.Contains(id))
                row.Unknown("project", "project", draft.ProjectIds);
            string? owner = entity is null || project is null ? null : Owner(draft, row, project.Effect, entity);
            if (owner is not null && !seen.Add((project!.Id, owner)))
                row.Fault("entity", $"the limit of '{id}' in '{owner}' stands twice", "each pair once");
            if (project is not null && NumberCells.Read(row, project.Unit, 0, double.PositiveInfinity, "limit", yearNeeded: false) is { } limit && owner is not null)
                draft.Limits.Add(new(project.Id, owner, limit));
        }
    }

    private static string? Owner(PackDraft draft, CsvRow row, EffectKind effect, string entity)
    {
        string? owner = SiteOwner.Find(draft.Sheet, effect, entity, out string message, out string allowed);
        if (owner is null)
            row.Fault("entity", message, allowed);
        return owner;
    }
}
