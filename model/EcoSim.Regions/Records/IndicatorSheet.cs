using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>The content of <c>indicators.yaml</c>.</summary>
public sealed record IndicatorSheet
{
    [Range(1, 1)]
    public int SchemaVersion { get; init; } = 1;

    public required IReadOnlyList<Indicator> Indicators { get; init; }
}

/// <summary>Who set the target.</summary>
public enum IndicatorSource
{
    Plan,
    Standard,
    City,
}

/// <summary>A commitment or standard indicator, bound to a state of the model.</summary>
public sealed record Indicator
{
    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required IndicatorSource Source { get; init; }

    [Description("Number in the plan's list or in the standard.")]
    public string? Number { get; init; }

    public required LocalName Name { get; init; }

    [RegularExpression(Ids.Pattern)]
    [Description("Groups in tables.")]
    public required string Domain { get; init; }

    [Description("A state of `ecosim list states`.")]
    public string? State { get; init; }

    [Description("Reason, where the model has no such state.")]
    public LocalName? NotModelled { get; init; }

    [Description("Default: the region. Several: a row each, and one for all together.")]
    public IReadOnlyList<string>? Entities { get; init; }

    [Description("Entities that the region's value is taken over; default: all.")]
    public IReadOnlyList<string>? Over { get; init; }

    public Comparator? Comparator { get; init; }

    public StatedNumber? Target { get; init; }

    [Description("Published in whole per cent: 1.0 counts as met from 0.995.")]
    public bool WholePercent { get; init; }

    [Description("Whose figure it is, where it is not the plan's own.")]
    public LocalName? Proxy { get; init; }

    [Description("Why no verdict can be given.")]
    public LocalName? CannotBeJudged { get; init; }
}
