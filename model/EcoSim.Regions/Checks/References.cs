namespace EcoSim.Regions;

/// <summary>Checks that an id named in region.yaml exists.</summary>
internal sealed class References(SourceMap source)
{
    public void Check<T>(string list, IReadOnlyList<T> items, string key, Func<T, string?> id, string what, string[] known)
    {
        HashSet<string> names = new(known, StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            if (id(items[i]) is { Length: > 0 } given && !names.Contains(given))
                source.Unknown($"{list}[{i}].{key}", what, given, known);
        }
    }

    public void Check(string path, string? given, string what, string[] known)
    {
        if (given is { Length: > 0 } && !known.Contains(given))
            source.Unknown(path, what, given, known);
    }
}
