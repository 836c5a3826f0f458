namespace EcoSim.Regions;

/// <summary>What reading gave: a pack, or everything that is wrong with it.</summary>
/// <param name="Pack">Null where there is any fault.</param>
/// <param name="Faults">All of them, by file and place.</param>
public sealed record PackReading(RegionPack? Pack, IReadOnlyList<Fault> Faults);

/// <summary>Reads a region pack and tells everything that is wrong with it at once.</summary>
public static class PackReader
{
    public static PackReading Read(PackFiles files)
    {
        FaultList faults = new();
        faults.AddRange(files.Faults);
        RegionPack? pack = Read(files, faults);
        return new(faults.Count == 0 ? pack : null, faults.Sorted());
    }

    private static RegionPack? Read(PackFiles files, FaultList faults)
    {
        if (!files.TryGetText(PackFiles.RegionFile, out string text))
        {
            faults.Add(PackFiles.RegionFile, Mark.Start, "", "the file is missing", "a pack has region.yaml in its folder");
            return null;
        }
        RegionSheet? sheet = YamlBinder.Read<RegionSheet>(PackFiles.RegionFile, text, faults, out SourceMap source);
        if (sheet is null)
            return null;
        PackDraft draft = new(files, sheet, source);
        SheetChecks.Run(draft);
        ReadTables(draft);
        NumberChecks.Run(draft);
        return ToPack(draft, files.Hash);
    }

    private static void ReadTables(PackDraft draft)
    {
        PackTables tables = draft.Sheet.Tables;
        NumberTableReader.Read(draft, InputTables.Counties, "counties", tables.Counties);
        NumberTableReader.Read(draft, InputTables.Parks, "parks", tables.Parks);
        NumberTableReader.Read(draft, InputTables.Segments, "segments", tables.Segments);
        NumberTableReader.Read(draft, InputTables.Areas, "protectedAreas", tables.ProtectedAreas);
        NumberTableReader.Read(draft, InputTables.Boundaries, "boundaries", tables.Boundaries);
        NumberTableReader.Read(draft, InputTables.Parameters, "parameters", tables.Parameters);
        ProjectReader.Read(draft);
        ProjectLimitReader.Read(draft);
        UncertaintyReader.Read(draft);
        CorrelationReader.Read(draft);
        LicenceReader.Read(draft);
        InflowTableReader.Read(draft);
        IndicatorReader.Read(draft);
        ObservationReader.Read(draft);
        SourceReader.Read(draft);
        GeometryReader.Read(draft);
    }

    private static RegionPack ToPack(PackDraft draft, string hash) => new()
    {
        Sheet = draft.Sheet,
        Hash = hash,
        Numbers = draft.Numbers,
        Projects = draft.Projects,
        Limits = draft.Limits,
        Uncertainties = draft.Uncertainties,
        Correlations = draft.Correlations,
        Licences = draft.Licences,
        InflowTables = draft.InflowTables,
        Indicators = draft.Indicators,
        Observations = draft.Observations,
        Sources = draft.Sources,
        Geometry = draft.Geometry,
    };
}
