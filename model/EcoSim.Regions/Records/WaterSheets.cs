using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace EcoSim.Regions;

/// <summary>A withdrawal that no county makes.</summary>
public sealed record Licence
{
    public const string MonthlyUnit = "Mm3/month";

    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required string Segment { get; init; }

    public required string Class { get; init; }

    [MinLength(12), MaxLength(12)]
    public required IReadOnlyList<double> Monthly { get; init; }

    [MinLength(12), MaxLength(12)]
    [Description("Limit of each month, in the unit of the demand.")]
    public IReadOnlyList<double>? CapMonthly { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Limit of a calendar year, Mm3; claims use it up in the order of months.")]
    public double? CapYear { get; init; }

    public required string Unit { get; init; }

    [Range(0.0, 1.0)]
    public double ReturnShare { get; init; }

    public required Status Status { get; init; }

    public string? Source { get; init; }
}

/// <summary>Water stored in a segment by a rule curve.</summary>
public sealed record ReservoirSheet
{
    public const string Units = "Mm3, km2, mm";

    public required string Segment { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Mm3.")]
    public required double Capacity { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Storage below which nothing is released, Mm3.")]
    public double Dead { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Storage at the start of the first January, Mm3.")]
    public required double Start { get; init; }

    [MinLength(12), MaxLength(12)]
    [Description("Storage aimed at, at the end of each month, Mm3.")]
    public required IReadOnlyList<double> RuleCurve { get; init; }

    [MinLength(12), MaxLength(12)]
    [Description("Release that comes before filling, Mm3 per month.")]
    public IReadOnlyList<double>? MinimumRelease { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Surface at dead storage, km2.")]
    public double AreaAtDead { get; init; }

    [Range(0.0, double.MaxValue)]
    [Description("Surface at capacity, km2; linear in storage between.")]
    public double AreaAtCapacity { get; init; }

    [MinLength(12), MaxLength(12)]
    [Description("Evaporation less rain on the surface, mm per month.")]
    public IReadOnlyList<double>? Evaporation { get; init; }

    public required string Unit { get; init; }

    public required Status Status { get; init; }

    public string? Source { get; init; }
}
