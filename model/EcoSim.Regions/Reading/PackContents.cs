namespace EcoSim.Regions;

/// <summary>A whole pack folder: the region, its mixes and drivers, and every fault of any of them.</summary>
public sealed record PackContents
{
    /// <summary>Null where the region itself has a fault.</summary>
    public required RegionPack? Pack { get; init; }

    /// <summary>Mixes without faults, by path.</summary>
    public required IReadOnlyDictionary<string, Mix> Mixes { get; init; }

    /// <summary>Drivers without faults, by path.</summary>
    public required IReadOnlyDictionary<string, Drivers> Drivers { get; init; }

    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>Reads everything; mixes and drivers only where the region has no fault, since they are checked against it.</summary>
    public static PackContents Read(PackFiles files)
    {
        PackReading reading = PackReader.Read(files);
        List<Fault> faults = [.. reading.Faults];
        SortedDictionary<string, Mix> mixes = new(StringComparer.Ordinal);
        SortedDictionary<string, Drivers> drivers = new(StringComparer.Ordinal);
        if (reading.Pack is { } pack)
        {
            ReadDrivers(pack, files, drivers, faults);
            ReadMixes(pack, files, mixes, faults);
        }
        return new() { Pack = reading.Pack, Mixes = mixes, Drivers = drivers, Faults = faults };
    }

    private static void ReadDrivers(RegionPack pack, PackFiles files, SortedDictionary<string, Drivers> drivers, List<Fault> faults)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (string path in DriversReader.PathsIn(pack, files))
        {
            DriversReading reading = DriversReader.Read(pack, files, path);
            faults.AddRange(reading.Faults);
            if (reading.Drivers is not { } read)
                continue;
            drivers.Add(path, read);
            if (!ids.TryAdd(read.Id, path))
                faults.Add(new(path, 1, 1, "id", $"duplicate id '{read.Id}'", $"each once; {ids[read.Id]} has it too"));
        }
    }

    private static void ReadMixes(RegionPack pack, PackFiles files, SortedDictionary<string, Mix> mixes, List<Fault> faults)
    {
        foreach (string path in MixReader.PathsIn(pack, files))
        {
            MixReading reading = MixReader.Read(pack, files, path);
            faults.AddRange(reading.Faults);
            if (reading.Mix is { } mix)
                mixes.Add(path, mix);
        }
    }
}
