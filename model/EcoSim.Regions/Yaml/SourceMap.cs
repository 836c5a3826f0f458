namespace EcoSim.Regions;

/// <summary>Where each path of a YAML file stands, so that a check made later can point there.</summary>
internal sealed class SourceMap(string file, FaultList faults)
{
    private readonly Dictionary<string, Mark> marks = new(StringComparer.Ordinal);

    public string File => file;

    public FaultList Faults => faults;

    public void Place(string path, Mark mark) => marks.TryAdd(path, mark);

    public bool Has(string path) => marks.ContainsKey(path);

    public void Fault(string path, string message, string allowed = "") => faults.Add(file, MarkOf(path), path, message, allowed);

    public void Unknown(string path, string what, string given, IEnumerable<string> known) =>
        Fault(path, $"there is no {what} '{given}'", NearMatch.Suggest(given, known));

    // What was left out has no place of its own: its parent stands for it.
    private Mark MarkOf(string path)
    {
        while (true)
        {
            if (marks.TryGetValue(path, out Mark mark))
                return mark;
            int cut = path.LastIndexOfAny(['.', '[']);
            if (cut <= 0)
                return Mark.Start;
            path = path[..cut];
        }
    }
}
