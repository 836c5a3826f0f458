namespace EcoSim.Regions;

/// <summary>Finds what a mistyped name was meant to be.</summary>
internal static class NearMatch
{
    private const int LongestCompared = 80;
    private const int MostNamesListed = 12;

    /// <summary>The words after "what is allowed": the nearest name, or all of them where they are few.</summary>
    public static string Suggest(string given, IEnumerable<string> known)
    {
        List<string> names = [.. known.Distinct()];
        string? near = Find(given, names);
        string list = names.Count is > 0 and <= MostNamesListed ? "allowed: " + string.Join(", ", names) : "";
        if (near is null)
            return list;
        string guess = $"did you mean '{near}'?";
        return list.Length == 0 ? guess : $"{guess} {list}";
    }

    public static string? Find(string given, IReadOnlyCollection<string> names)
    {
        if (given.Length > LongestCompared)
            return null;
        int limit = Math.Max(1, given.Length / 3);
        string? best = null;
        int least = limit + 1;
        foreach (string name in names)
        {
            int distance = Distance(given, name, least);
            if (distance < least)
                (best, least) = (name, distance);
        }
        // A name cut short is meant in full.
        return best ?? (given.Length < 3 ? null : names.FirstOrDefault(name => name.StartsWith(given, StringComparison.OrdinalIgnoreCase)));
    }

    // Levenshtein's distance over lower-case letters; gives up where it cannot be below the limit.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                int next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                (diagonal, row[j]) = (row[j], next);
            }
        }
        return row[b.Length];
    }
}
