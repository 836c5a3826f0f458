namespace EcoSim.Regions;

/// <summary>Reservoirs: one at a segment, and numbers that fit each other.</summary>
internal static class ReservoirChecks
{
    public static void Run(PackDraft draft)
    {
        IReadOnlyList<ReservoirSheet> reservoirs = draft.Sheet.Reservoirs;
        new References(draft.Source).Check("reservoirs", reservoirs, "segment", r => r.Segment, "segment", [.. draft.Sheet.Segments.Select(s => s.Id)]);
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < reservoirs.Count; i++)
        {
            string path = $"reservoirs[{i}]";
            if (reservoirs[i].Segment.Length > 0 && !taken.TryAdd(reservoirs[i].Segment, i))
                draft.Source.Fault(path + ".segment", $"'{reservoirs[i].Segment}' has two reservoirs", "one at a segment; let one flow into the other");
            Volumes(draft.Source, path, reservoirs[i]);
            Months(draft.Source, path, reservoirs[i]);
        }
    }

    private static void Volumes(SourceMap source, string path, ReservoirSheet reservoir)
    {
        if (reservoir.Unit is not ("" or ReservoirSheet.Units))
            source.Fault(path + ".unit", $"unit '{reservoir.Unit}' is wrong", $"'{ReservoirSheet.Units}'");
        if (reservoir.Capacity < reservoir.Dead)
            source.Fault(path + ".capacity", $"capacity {reservoir.Capacity} is below the dead storage {reservoir.Dead}", "dead ≤ capacity");
        if (reservoir.Start > reservoir.Capacity)
            source.Fault(path + ".start", $"{reservoir.Start} does not fit into {reservoir.Capacity} Mm3", "0 ≤ start ≤ capacity");
        if (reservoir.AreaAtDead > reservoir.AreaAtCapacity)
            source.Fault(path + ".areaAtDead", $"the surface shrinks from {reservoir.AreaAtDead} to {reservoir.AreaAtCapacity} km2 as it fills", "areaAtDead ≤ areaAtCapacity");
    }

    private static void Months(SourceMap source, string path, ReservoirSheet reservoir)
    {
        for (int m = 0; m < reservoir.RuleCurve.Count && reservoir.Dead <= reservoir.Capacity; m++)
        {
            if (reservoir.RuleCurve[m] < reservoir.Dead || reservoir.RuleCurve[m] > reservoir.Capacity)
                source.Fault($"{path}.ruleCurve[{m}]", $"{reservoir.RuleCurve[m]} lies outside the storage", $"from {reservoir.Dead} (dead) to {reservoir.Capacity} (capacity)");
        }

        NotNegative(source, path + ".minimumRelease", reservoir.MinimumRelease, "release");
        NotNegative(source, path + ".evaporation", reservoir.Evaporation, "depth");
    }

    public static void NotNegative(SourceMap source, string path, IReadOnlyList<double>? months, string what)
    {
        for (int m = 0; m < months?.Count; m++)
        {
            if (months[m] < 0)
                source.Fault($"{path}[{m}]", $"{months[m]} is a negative {what}", "0 or more");
        }
    }
}
