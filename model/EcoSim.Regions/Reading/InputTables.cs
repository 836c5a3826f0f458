using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>A table of numbers: its name in targets, its entities and its variables.</summary>
internal sealed record InputTableKind(string Name, EntityKind Kind, VariableCatalogue Catalogue);

/// <summary>The tables of numbers that a pack may have.</summary>
internal static class InputTables
{
    public const string InflowPrefix = "inflow-";

    public static readonly InputTableKind Counties = new("counties", EntityKind.County, CountyVariables.Catalogue);
    public static readonly InputTableKind Parks = new("parks", EntityKind.IndustrialPark, ParkVariables.Catalogue);
    public static readonly InputTableKind Segments = new("segments", EntityKind.RiverSegment, SegmentVariables.Catalogue);
    public static readonly InputTableKind Areas = new("protected-areas", EntityKind.ProtectedArea, AreaVariables.Catalogue);
    public static readonly InputTableKind Boundaries = new("boundaries", EntityKind.Boundary, BoundaryVariables.Catalogue);
    public static readonly InputTableKind Parameters = new("parameters", EntityKind.Region, ProcessParameters.Catalogue);
    public static readonly InputTableKind Projects = new("projects", EntityKind.Project, ProjectVariables.Catalogue);

    public static readonly IReadOnlyList<InputTableKind> All = [Counties, Parks, Segments, Areas, Boundaries, Parameters, Projects];

    /// <summary>Annual inflow of a segment from a boundary: a row that the catalogue cannot know.</summary>
    public static VariableSpec Inflow(string boundary, int row) =>
        new(row, InflowPrefix + boundary, "Mm3/yr", 0, double.PositiveInfinity, 0, false, "hydrology");
}
