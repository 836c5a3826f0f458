namespace EcoSim.Regions;

/// <summary>A place in a file; lines and columns count from 1.</summary>
internal readonly record struct Mark(int Line, int Column)
{
    public static readonly Mark Start = new(1, 1);
}

/// <summary>Gathers faults, so that all of a pack are told at once.</summary>
internal sealed class FaultList
{
    /// <summary>A file of a million bad rows must not become a million messages.</summary>
    public const int Most = 1000;

    private readonly List<Fault> faults = [];
    private readonly HashSet<Fault> seen = [];

    public int Count => faults.Count;

    public void Add(string file, Mark mark, string path, string message, string allowed = "")
    {
        Fault fault = new(file, mark.Line, mark.Column, path, message, allowed);
        if (faults.Count < Most && seen.Add(fault))
            faults.Add(fault);
        else if (faults.Count == Most)
            faults.Add(new(file, mark.Line, mark.Column, path, $"more than {Most} faults", "the rest is not listed"));
    }

    public void AddRange(IEnumerable<Fault> others)
    {
        foreach (Fault fault in others)
            Add(fault.File, new(fault.Line, fault.Column), fault.Path, fault.Message, fault.Allowed);
    }

    /// <summary>By file and place, as a reader meets them.</summary>
    public IReadOnlyList<Fault> Sorted() =>
        [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];
}
