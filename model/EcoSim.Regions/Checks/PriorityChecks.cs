using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Who gets water first: every use stands in one class, and licences name a class that exists.</summary>
internal static class PriorityChecks
{
    public static void Run(PackDraft draft)
    {
        Classes(draft);
        Uses(draft);
        Licences(draft);
    }

    private static void Classes(PackDraft draft)
    {
        IReadOnlyList<Priority> priorities = draft.Sheet.Priorities;
        HashSet<string> seen = [];
        for (int i = 0; i < priorities.Count; i++)
        {
            string name = priorities[i].Class?.Class ?? Priority.MinimumFlow;
            if (name.Length > 0 && !seen.Add(name))
                draft.Source.Fault($"priorities[{i}]", $"'{name}' stands twice", "each class once, minimum-flow at most once");
            else if (priorities[i].Class is not null && name == Priority.MinimumFlow)
                draft.Source.Fault($"priorities[{i}].class", $"a class cannot be called '{name}'", "another name");
        }
    }

    private static void Uses(PackDraft draft)
    {
        Dictionary<string, string> classes = new(StringComparer.Ordinal);
        IReadOnlyList<Priority> priorities = draft.Sheet.Priorities;
        for (int i = 0; i < priorities.Count; i++)
        {
            IReadOnlyList<string> uses = priorities[i].Class?.Uses ?? [];
            for (int j = 0; j < uses.Count; j++)
            {
                string path = $"priorities[{i}].uses[{j}]";
                if (!WaterUses.Ids.Contains(uses[j]))
                    draft.Source.Unknown(path, "use of water", uses[j], WaterUses.Ids);
                else if (!classes.TryAdd(uses[j], path))
                    draft.Source.Fault(path, $"use '{uses[j]}' stands in two classes", "each use in one class");
            }
        }
        string[] missing = [.. WaterUses.Ids.Where(use => !classes.ContainsKey(use))];
        if (draft.Sheet.Counties.Count > 0 && missing.Length > 0)
            draft.Source.Fault("priorities", "no class has the use " + string.Join(", ", missing), "counties make all uses: " + string.Join(", ", WaterUses.Ids));
    }

    private static void Licences(PackDraft draft)
    {
        RegionSheet sheet = draft.Sheet;
        References known = new(draft.Source);
        known.Check("licences", sheet.Licences, "segment", l => l.Segment, "segment", [.. sheet.Segments.Select(s => s.Id)]);
        known.Check("licences", sheet.Licences, "class", l => l.Class, "class", [.. sheet.Priorities.Where(p => p.Class is not null).Select(p => p.Class!.Class)]);
        for (int i = 0; i < sheet.Licences.Count; i++)
        {
            Licence licence = sheet.Licences[i];
            if (licence.Unit is not ("" or Licence.MonthlyUnit))
                draft.Source.Fault($"licences[{i}].unit", $"unit '{licence.Unit}' is wrong", $"'{Licence.MonthlyUnit}'");
            ReservoirChecks.NotNegative(draft.Source, $"licences[{i}].monthly", licence.Monthly, "flow");
            ReservoirChecks.NotNegative(draft.Source, $"licences[{i}].capMonthly", licence.CapMonthly, "cap");
        }
    }
}
