using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>Whether a region's rivers have any quality to compute: the same for all blocks.</summary>
public static class RiverQuality
{
    private static readonly int[] MassRows =
        [.. new[] { SegmentVariables.Boundary, SegmentVariables.Background, SegmentVariables.PointLoad }.SelectMany(specs => specs.Select(s => s.Index))];

    /// <summary>False where nothing emits or carries a pollutant, nor may by a draw.</summary>
    public static bool Exists(RegionDefinition region) =>
        region.Counties.Count > 0 || region.Parks.Count > 0
        || region.Segments.Any(s => Array.Exists(MassRows, row => s.Inputs.Value(row) > 0))
        || region.Uncertainties.Any(u => u.Targets.Any(t => t.Kind == EntityKind.RiverSegment && MassRows.Contains(t.Row)));

    public static bool TracksOxygen(RegionDefinition region) => region.Parameters[ProcessParameters.OxygenOption] >= 0.5;
}
