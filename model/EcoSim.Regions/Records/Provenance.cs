using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace EcoSim.Regions;

/// <summary>How well a number is known.</summary>
public enum Status
{
    /// <summary>Stated in the plan.</summary>
    Plan,

    /// <summary>Stated in a publication that has been read.</summary>
    Published,

    /// <summary>Computed from published numbers.</summary>
    Derived,

    /// <summary>Judged, or recalled from a standard that nobody has read yet.</summary>
    Estimate,
}

/// <summary>Where a number comes from and what it may be instead.</summary>
/// <param name="Unit">As written in files.</param>
/// <param name="Year">Year that the number holds for; null where it has none.</param>
/// <param name="Status">How well it is known.</param>
/// <param name="Source">Where it stands; empty where nobody said.</param>
/// <param name="Low">Lowest plausible value; null where not stated.</param>
/// <param name="High">Highest plausible value; null where not stated.</param>
public sealed record Provenance(string Unit, int? Year, Status Status, string Source, double? Low, double? High)
{
    public const string ModelDefault = "model default";

    /// <summary>Of a number that the pack does not give.</summary>
    public static Provenance Default(string unit) => new(unit, null, Status.Estimate, ModelDefault, null, null);
}

/// <summary>A number with its provenance.</summary>
public sealed record Quantity(double Value, Provenance Provenance);

/// <summary>A name in the two languages of the product.</summary>
public sealed record LocalName
{
    public required string Zh { get; init; }

    public required string En { get; init; }
}

/// <summary>A number with its provenance, as it stands in YAML.</summary>
public sealed record StatedNumber
{
    public required double Value { get; init; }

    [Description("Exactly as the model names it; never converted by guess.")]
    public required string Unit { get; init; }

    [Range(Years.First, Years.Last)]
    public int? Year { get; init; }

    public required Status Status { get; init; }

    public string? Source { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public Quantity ToQuantity() => new(Value, new(Unit, Year, Status, Source ?? "", Low, High));
}

/// <summary>Years that any file may name.</summary>
internal static class Years
{
    public const int First = 1900;
    public const int Last = 2200;
}

/// <summary>What an id looks like, everywhere.</summary>
internal static class Ids
{
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    public const string Allowed = "lower-case letters, digits and single hyphens";
}
