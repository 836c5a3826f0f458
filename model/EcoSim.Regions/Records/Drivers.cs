using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace EcoSim.Regions;

/// <summary>A future that cannot be chosen: changes of the region's inputs, made before anything is drawn.</summary>
public sealed record Drivers
{
    [Range(1, 1)]
    public required int SchemaVersion { get; init; }

    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public LocalName? Story { get; init; }

    public IReadOnlyList<DriverChange> Changes { get; init; } = [];
}

/// <summary>A change of the inputs that a target names: by a factor, or to a value.</summary>
public sealed record DriverChange
{
    [Description("table/entity/variable, where entity and variable may hold *.")]
    public required string Target { get; init; }

    [Range(0.0, 1000.0)]
    public double? Factor { get; init; }

    public double? Value { get; init; }

    [Description("Unit of the value.")]
    public string? Unit { get; init; }

    public Status? Status { get; init; }

    public string? Source { get; init; }
}
