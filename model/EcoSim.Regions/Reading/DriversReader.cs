namespace EcoSim.Regions;

/// <summary>Drivers, or everything that is wrong with them.</summary>
public sealed record DriversReading(Drivers? Drivers, IReadOnlyList<Fault> Faults);

/// <summary>Reads futures of a pack and checks them against its inputs.</summary>
public static class DriversReader
{
    /// <summary>The id that stands for no drivers.</summary>
    public const string None = "none";

    public static IReadOnlyList<string> PathsIn(RegionPack pack, PackFiles files) => PackFolders.Yaml(files, pack.Sheet.Tables.Drivers);

    public static DriversReading Read(RegionPack pack, PackFiles files, string path)
    {
        FaultList faults = new();
        Drivers? drivers = null;
        if (!files.TryGetText(path, out string text))
            faults.Add(path, Mark.Start, "", "the file is missing", NearMatch.Suggest(path, files.Paths));
        else if ((drivers = YamlBinder.Read<Drivers>(path, text, faults, out SourceMap source)) is not null)
            DriverChecks.Run(pack, drivers, source);
        return new(faults.Count == 0 ? drivers : null, faults.Sorted());
    }

    /// <summary>Reads the drivers with an id, whatever their file is called; no faults and nothing for <see cref="None"/> where no file has that id.</summary>
    public static DriversReading ReadById(RegionPack pack, PackFiles files, string id)
    {
        IReadOnlyDictionary<string, string> ids = IdsIn(pack, files);
        if (ids.TryGetValue(id, out string? found))
            return Read(pack, files, found);
        FaultList faults = new();
        if (id != None)
            faults.Add(pack.Sheet.Tables.Drivers, Mark.Start, "", $"there are no drivers '{id}'", NearMatch.Suggest(id, ids.Keys.Append(None)));
        return new(null, faults.Sorted());
    }

    /// <summary>Paths of drivers by their id.</summary>
    internal static IReadOnlyDictionary<string, string> IdsIn(RegionPack pack, PackFiles files)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (string path in PathsIn(pack, files))
        {
            if (files.TryGetText(path, out string text) && YamlBinder.Read<Drivers>(path, text, new FaultList(), out _) is { } drivers)
                ids.TryAdd(drivers.Id, path);
        }
        return ids;
    }
}
