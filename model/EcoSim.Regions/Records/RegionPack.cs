using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>A region pack that has no fault: everything its files say, with the provenance of every number.</summary>
public sealed record RegionPack
{
    public required RegionSheet Sheet { get; init; }

    /// <summary>Hash of the files.</summary>
    public required string Hash { get; init; }

    /// <summary>Numbers of the entities as given, by kind; defaults are not in it.</summary>
    public required IReadOnlyDictionary<EntityKind, GivenNumbers> Numbers { get; init; }

    public required IReadOnlyList<Project> Projects { get; init; }

    public required IReadOnlyList<ProjectLimit> Limits { get; init; }

    public required IReadOnlyList<Uncertainty> Uncertainties { get; init; }

    public required IReadOnlyList<UncertaintyCorrelation> Correlations { get; init; }

    /// <summary>Of region.yaml, then of the table.</summary>
    public required IReadOnlyList<Licence> Licences { get; init; }

    /// <summary>Inflow factors by boundary: [member][month], of a twelfth of the mean year.</summary>
    public required IReadOnlyDictionary<string, double[][]> InflowTables { get; init; }

    public required IReadOnlyList<Indicator> Indicators { get; init; }

    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>What the sources of numbers cite.</summary>
    public required IReadOnlyList<SourceText> Sources { get; init; }

    /// <summary>Shapes as GeoJSON text; null where the pack has none.</summary>
    public required string? Geometry { get; init; }

    public string Id => Sheet.Id;

    public GivenNumbers NumbersOf(EntityKind kind) => Numbers.TryGetValue(kind, out GivenNumbers? given) ? given : GivenNumbers.None;
}

/// <summary>Numbers that a pack gives for the entities of a kind, by entity and variable.</summary>
public sealed class GivenNumbers(IReadOnlyDictionary<(string Entity, string Variable), Quantity> numbers)
{
    public static GivenNumbers None { get; } = new(new Dictionary<(string Entity, string Variable), Quantity>());

    public IReadOnlyDictionary<(string Entity, string Variable), Quantity> All => numbers;

    public Quantity? Of(string entity, string variable) => numbers.TryGetValue((entity, variable), out Quantity? found) ? found : null;
}

/// <summary>A project type of the catalogue.</summary>
public sealed record Project
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public required string Programme { get; init; }

    public required EffectKind Effect { get; init; }

    /// <summary>Unit of its effect.</summary>
    public required string Unit { get; init; }

    /// <summary>True: the effect is that of the year's money alone.</summary>
    public required bool Annual { get; init; }

    public required bool HasAvailability { get; init; }

    /// <summary>True: money is spent from March to November.</summary>
    public required bool Outdoor { get; init; }

    /// <summary>Yuan per unit, an average over a whole programme.</summary>
    public required Quantity UnitCost { get; init; }

    public required Quantity OperatingPercent { get; init; }

    public required Quantity LagMonths { get; init; }

    public required Quantity ServiceLifeYears { get; init; }
}

/// <summary>How much of a project fits into a county or park, net of what exists.</summary>
/// <param name="Project">Id of the project.</param>
/// <param name="Owner">Id of the county or, for projects of industry, of the park.</param>
/// <param name="Limit">In units of the project.</param>
public sealed record ProjectLimit(string Project, string Owner, Quantity Limit);

/// <summary>A number that an ensemble draws.</summary>
public sealed record Uncertainty
{
    public required string Id { get; init; }

    /// <summary>Number of the draw in the random counter.</summary>
    public required int Draw { get; init; }

    public required LocalName Name { get; init; }

    public required DrawMode Mode { get; init; }

    public required DistributionKind Distribution { get; init; }

    /// <summary>Null in mode quantile, where each row has its own.</summary>
    public required double? Low { get; init; }

    public required double? Default { get; init; }

    public required double? High { get; init; }

    public required string Unit { get; init; }

    /// <summary>Patterns <c>table/entity/variable</c>.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    public required Status Status { get; init; }

    public required string Source { get; init; }
}

public sealed record UncertaintyCorrelation(string First, string Second, double Rho, string Source);

/// <summary>Something that was measured or reported, to hold results against.</summary>
public sealed record Observation(string State, string Entity, int Year, int? Month, Quantity Value);

/// <summary>A publication or file that numbers cite.</summary>
public sealed record SourceText(string Id, string Title, string Address);
