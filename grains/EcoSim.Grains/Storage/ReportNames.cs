using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Grains.Storage;

/// <summary>Names of the rows of an entity's yearly report, as in kept files.</summary>
internal static class ReportNames
{
    public static string[] Of(EntityKind kind) => kind switch
    {
        EntityKind.County => Names<CountyRow>((int)CountyRow.Count),
        EntityKind.RiverSegment => Names<SegmentRow>((int)SegmentRow.Count),
        EntityKind.ProtectedArea => Names<AreaRow>((int)AreaRow.Count),
        EntityKind.IndustrialPark => Names<ParkRow>((int)ParkRow.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "has no report"),
    };

    private static string[] Names<T>(int count) where T : struct, Enum =>
        [.. Enumerable.Range(0, count).Select(row => Enum.GetName(typeof(T), row)!)];
}
