using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>The simulated entities of a region by id.</summary>
internal static class EntityNames
{
    public const string Region = "region";
    public const string All = "all";

    /// <summary>Names that stand for something else in files or in the keys of random numbers.</summary>
    public static readonly IReadOnlyList<string> Reserved = [Region, All, Split.Default, "parameters", "dust", "background", "economy"];

    public static Dictionary<string, EntityRef> Of(RegionSheet sheet)
    {
        Dictionary<string, EntityRef> found = new(StringComparer.Ordinal);
        foreach (EntityKind kind in new[] { EntityKind.County, EntityKind.RiverSegment, EntityKind.ProtectedArea, EntityKind.IndustrialPark })
        {
            int index = 0;
            foreach (string id in Ids(sheet, kind))
                found.TryAdd(id, new(kind, index++));
        }
        return found;
    }

    /// <summary>Ids of a kind in declared order.</summary>
    public static IEnumerable<string> Ids(RegionSheet sheet, EntityKind kind) => kind switch
    {
        EntityKind.County => sheet.Counties.Select(x => x.Id),
        EntityKind.RiverSegment => sheet.Segments.Select(x => x.Id),
        EntityKind.ProtectedArea => sheet.ProtectedAreas.Select(x => x.Id),
        EntityKind.IndustrialPark => sheet.Parks.Select(x => x.Id),
        EntityKind.Boundary => sheet.Boundaries.Select(x => x.Id),
        EntityKind.Programme => sheet.Programmes.Select(x => x.Id),
        _ => [Region],
    };
}
