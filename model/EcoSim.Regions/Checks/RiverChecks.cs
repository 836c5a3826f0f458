namespace EcoSim.Regions;

/// <summary>A river flows down to an outlet: what flows in a circle has no order in which a year can be computed.</summary>
internal static class RiverChecks
{
    public static void Run(PackDraft draft)
    {
        IReadOnlyList<Segment> segments = draft.Sheet.Segments;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < segments.Count; i++)
            places.TryAdd(segments[i].Id, i);
        int[] walk = new int[segments.Count];      // number of the walk that came by; 0 for none
        for (int start = 0; start < segments.Count; start++)
        {
            int at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = Next(segments[at], places);
            }
            if (at >= 0 && walk[at] == start + 1)
                Tell(draft, at, places);
        }
    }

    private static int Next(Segment segment, Dictionary<string, int> places) =>
        segment.Downstream is { } id && places.TryGetValue(id, out int next) ? next : -1;

    private static void Tell(PackDraft draft, int start, Dictionary<string, int> places)
    {
        IReadOnlyList<Segment> segments = draft.Sheet.Segments;
        List<string> names = [segments[start].Id];
        for (int at = Next(segments[start], places); at != start; at = Next(segments[at], places))
            names.Add(segments[at].Id);
        string path = $"segments[{start}].downstream";
        if (names.Count == 1)
            draft.Source.Fault(path, $"segment '{names[0]}' flows into itself", "another segment, or none at the outlet");
        else
            draft.Source.Fault(path, "the river has a cycle: " + string.Join(" → ", names.Append(names[0])), "water that ends at an outlet");
    }
}
