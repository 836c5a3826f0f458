namespace EcoSim.Regions;

/// <summary>Fills in what a mix inherits: maps are merged by key, shares that sum to 1 are replaced whole.</summary>
internal sealed class MixInheritance
{
    private readonly PackFiles files;
    private readonly FaultList faults;
    private readonly Dictionary<string, string> pathById = new(StringComparer.Ordinal);

    public MixInheritance(RegionPack pack, PackFiles files, FaultList faults)
    {
        (this.files, this.faults) = (files, faults);
        foreach (string path in MixReader.PathsIn(pack, files))
        {
            if (Load(path, new FaultList(), out _) is { Id.Length: > 0 } mix)
                pathById.TryAdd(mix.Id, path);
        }
    }

    public IReadOnlyCollection<string> Ids => pathById.Keys;

    public string? PathOf(string id) => pathById.GetValueOrDefault(id);

    public Mix? Resolve(string path, out SourceMap? source)
    {
        Mix? mix = Load(path, faults, out source);
        if (mix is null)
            return null;
        if (pathById.TryGetValue(mix.Id, out string? other) && other != path)
            source!.Fault("id", $"duplicate id '{mix.Id}'", $"each mix once; {other} has it too");
        return Inherit(mix, source!, [mix.Id]);
    }

    private Mix Inherit(Mix mix, SourceMap source, List<string> line)
    {
        if (mix.Inherits is not { Length: > 0 } id)
            return mix;
        if (line.Contains(id))
            source.Fault("inherits", "mixes inherit in a circle: " + string.Join(" → ", line.Append(id)), "a mix that ends the line");
        else if (!pathById.TryGetValue(id, out string? path))
            source.Unknown("inherits", "mix", id, pathById.Keys);
        else if (LoadParent(path, source) is { } parent)
            return Merge(Inherit(parent, source, [.. line, id]), mix);
        return mix;
    }

    // The parent's own faults are told where the parent is read.
    private Mix? LoadParent(string path, SourceMap source)
    {
        FaultList own = new();
        Mix? parent = Load(path, own, out _);
        if (own.Count > 0)
            source.Fault("inherits", $"{path} has {own.Count} faults of its own", "a mix without faults");
        return parent;
    }

    private Mix? Load(string path, FaultList told, out SourceMap? source)
    {
        source = null;
        if (files.TryGetText(path, out string text))
            return YamlBinder.Read<Mix>(path, text, told, out source);
        told.Add(path, Mark.Start, "", "the file is missing", NearMatch.Suggest(path, files.Paths));
        return null;
    }

    private static Mix Merge(Mix parent, Mix child) => child with
    {
        Drivers = child.Drivers ?? parent.Drivers,
        Ensemble = child.Ensemble ?? parent.Ensemble,
        Unallocated = Merge(parent.Unallocated, child.Unallocated),
        Years = child.Years.Count > 0 ? child.Years : parent.Years,
        Programmes = Merge(parent.Programmes, child.Programmes),
        Splits = Merge(parent.Splits, child.Splits),
        ProjectYears = Merge(parent.ProjectYears, child.ProjectYears),
        Transfers = child.Transfers.Count > 0 ? child.Transfers : parent.Transfers,
    };

    private static Dictionary<string, T> Merge<T>(IReadOnlyDictionary<string, T> parent, IReadOnlyDictionary<string, T> child)
    {
        Dictionary<string, T> merged = new(parent, StringComparer.Ordinal);
        foreach ((string key, T value) in child)
            merged[key] = value;
        return merged;
    }
}
