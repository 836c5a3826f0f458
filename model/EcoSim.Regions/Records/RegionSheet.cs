using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace EcoSim.Regions;

/// <summary>The content of <c>region.yaml</c>: what the region is, and which files it has.</summary>
public sealed record RegionSheet
{
    [Range(1, 1)]
    public required int SchemaVersion { get; init; }

    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    [Range(Years.First, Years.Last)]
    public required int StartYear { get; init; }

    [Range(Years.First, Years.Last)]
    [Description("Last year by default; a run may go on to any later year.")]
    public required int EndYear { get; init; }

    [Description("Investment as stated, shown beside the sum of the programmes.")]
    public StatedNumber? StatedInvestment { get; init; }

    public IReadOnlyList<Programme> Programmes { get; init; } = [];

    public IReadOnlyList<County> Counties { get; init; } = [];

    [Description("May be empty: a region without a river.")]
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    public IReadOnlyList<NamedThing> Rivers { get; init; } = [];

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyList<CountyThing> Parks { get; init; } = [];

    public IReadOnlyList<CountyThing> ProtectedAreas { get; init; } = [];

    public IReadOnlyList<BoundarySheet> Boundaries { get; init; } = [];

    [Description("Classes of water use, senior first; minimum-flow at any place among them, or absent.")]
    public IReadOnlyList<Priority> Priorities { get; init; } = [];

    [Description("Where counties take river water; the shares of a county sum to 1.")]
    public IReadOnlyList<WaterShare> Withdrawals { get; init; } = [];

    [Description("Where loads and returns of counties arrive; the shares of a county sum to 1.")]
    public IReadOnlyList<WaterShare> Discharges { get; init; } = [];

    [Description("Withdrawals that no county makes.")]
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    [Description("Storage in segments; at most one at a segment.")]
    public IReadOnlyList<ReservoirSheet> Reservoirs { get; init; } = [];

    [Description("Counties whose plant cover restrains dust days.")]
    public IReadOnlyList<string> DustCounties { get; init; } = [];

    [Description("County that movers of other counties go to.")]
    public string? MoverTarget { get; init; }

    [Description("Every file that the pack reads, by what it holds.")]
    public PackTables Tables { get; init; } = new();
}

/// <summary>A programme of the plan and its money.</summary>
public sealed record Programme
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public required StatedNumber Envelope { get; init; }
}

/// <summary>A county or district.</summary>
public sealed record County
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    [MinLength(2), MaxLength(2)]
    [Description("Longitude and latitude of its seat in degrees: only for distances between seats.")]
    public IReadOnlyList<double>? Seat { get; init; }
}

/// <summary>A stretch of river.</summary>
public sealed record Segment
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    [RegularExpression(Ids.Pattern)]
    public required string River { get; init; }

    [OnlyOne("two outlets", "a segment flows into one other, or leaves the key out at the river's outlet")]
    public string? Downstream { get; init; }

    public string? BankCounty { get; init; }

    [Description("Monitoring section of the state at the segment's outlet.")]
    public string? NationalSection { get; init; }
}

/// <summary>Something with an id and a name.</summary>
public sealed record NamedThing
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }
}

/// <summary>A monitoring section.</summary>
public sealed record Section
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    [Description("True: its class comes from upstream of the region.")]
    public bool BoundaryDriven { get; init; }
}

/// <summary>Something that lies in one county.</summary>
public sealed record CountyThing
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public required string County { get; init; }
}

/// <summary>Which concentrations the water of a boundary has.</summary>
public enum BoundaryQuality
{
    /// <summary>The segment's <c>boundary-*</c>.</summary>
    Boundary,

    /// <summary>The segment's <c>background-*</c>.</summary>
    Background,
}

/// <summary>Where water comes from.</summary>
public sealed record BoundarySheet
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public required BoundaryQuality Quality { get; init; }
}

/// <summary>A class of water use, or the minimum flow where <see cref="Class"/> is null.</summary>
public sealed record Priority
{
    public const string MinimumFlow = "minimum-flow";

    public PriorityClass? Class { get; init; }
}

/// <summary>A class of water use.</summary>
public sealed record PriorityClass
{
    [RegularExpression(Ids.Pattern)]
    public required string Class { get; init; }

    public IReadOnlyList<string> Uses { get; init; } = [];
}

/// <summary>Share of a county's withdrawal or discharge at a segment.</summary>
public sealed record WaterShare
{
    public required string County { get; init; }

    public required string Segment { get; init; }

    [Range(0.0, 1.0)]
    public required double Share { get; init; }

    public required Status Status { get; init; }

    public string? Source { get; init; }

    [Range(Years.First, Years.Last)]
    public int? Year { get; init; }
}

/// <summary>Names of the files of a pack, relative to its folder.</summary>
public sealed record PackTables
{
    public string? Counties { get; init; }

    public string? Parks { get; init; }

    public string? Segments { get; init; }

    public string? ProtectedAreas { get; init; }

    public string? Boundaries { get; init; }

    public string? Parameters { get; init; }

    public string? Projects { get; init; }

    public string? ProjectLimits { get; init; }

    public string? Uncertainties { get; init; }

    public string? Correlations { get; init; }

    [Description("Further licences, a row each.")]
    public string? Licences { get; init; }

    [Description("Inflow by member instead of a drawn series: a file for each boundary.")]
    public IReadOnlyDictionary<string, string> InflowTables { get; init; } = new Dictionary<string, string>();

    public string? Indicators { get; init; }

    public string? Observed { get; init; }

    public string? Sources { get; init; }

    public string? Geometry { get; init; }

    [Description("Folder of the investment mixes.")]
    public string Mixes { get; init; } = "mixes";

    [Description("Folder of the drivers.")]
    public string Drivers { get; init; } = "drivers";
}

/// <summary>Marks a key where a list is a fault of its own kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OnlyOneAttribute(string message, string allowed) : Attribute
{
    public string Message { get; } = message;

    public string Allowed { get; } = allowed;
}
