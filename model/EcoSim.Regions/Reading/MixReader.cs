namespace EcoSim.Regions;

/// <summary>A mix with all that it inherits filled in, or everything that is wrong with it.</summary>
public sealed record MixReading(Mix? Mix, IReadOnlyList<Fault> Faults);

/// <summary>Reads investment mixes of a pack, resolves what they inherit and checks them against the pack.</summary>
public static class MixReader
{
    /// <summary>Files of the pack that hold mixes.</summary>
    public static IReadOnlyList<string> PathsIn(RegionPack pack, PackFiles files) => PackFolders.Yaml(files, pack.Sheet.Tables.Mixes);

    /// <param name="pack">A pack without faults.</param>
    /// <param name="files">Its files, with the mix among them.</param>
    /// <param name="path">Path of the mix.</param>
    public static MixReading Read(RegionPack pack, PackFiles files, string path)
    {
        FaultList faults = new();
        Mix? mix = new MixInheritance(pack, files, faults).Resolve(path, out SourceMap? source);
        if (mix is not null && source is not null)
        {
            MixChecks.Run(pack, mix, source);
            CheckDrivers(pack, files, mix, source);
        }
        return new(faults.Count == 0 ? mix : null, faults.Sorted());
    }

    private static void CheckDrivers(RegionPack pack, PackFiles files, Mix mix, SourceMap source)
    {
        if (mix.Drivers is { Length: > 0 } id && DriversReader.IdsIn(pack, files) is var ids && id != DriversReader.None && !ids.ContainsKey(id))
            source.Unknown("drivers", "set of drivers", id, ids.Keys.Append(DriversReader.None));
    }

    /// <summary>Reads the mix with an id, whatever its file is called.</summary>
    public static MixReading ReadById(RegionPack pack, PackFiles files, string id)
    {
        FaultList faults = new();
        MixInheritance mixes = new(pack, files, faults);
        if (mixes.PathOf(id) is { } path)
            return Read(pack, files, path);
        faults.Add(pack.Sheet.Tables.Mixes, Mark.Start, "", $"there is no mix '{id}'", NearMatch.Suggest(id, mixes.Ids));
        return new(null, faults.Sorted());
    }
}
