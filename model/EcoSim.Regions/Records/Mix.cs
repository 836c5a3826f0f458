using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace EcoSim.Regions;

/// <summary>An investment mix: how the money of the programmes is spent over projects, counties and years.</summary>
/// <remarks>As written it may leave out what it inherits; as <see cref="MixReader"/> returns it, everything is filled in.</remarks>
public sealed record Mix
{
    [Range(1, 1)]
    public required int SchemaVersion { get; init; }

    [RegularExpression(Ids.Pattern)]
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public LocalName? Story { get; init; }

    [Description("Another mix of the pack; what stands here replaces what stands there.")]
    public string? Inherits { get; init; }

    [Description("Drivers it is run under unless told otherwise.")]
    public string? Drivers { get; init; }

    [Description("Members and seed it is run with unless told otherwise.")]
    public EnsembleSpec? Ensemble { get; init; }

    [Range(0.0, 1.0)]
    [Description("Share of a programme's envelope left unspent.")]
    public IReadOnlyDictionary<string, double> Unallocated { get; init; } = new Dictionary<string, double>();

    [Range(0.0, 1.0)]
    [Description("Shares of a programme's money over years; they sum to 1.")]
    public IReadOnlyDictionary<int, double> Years { get; init; } = new Dictionary<int, double>();

    [Range(0.0, 1.0)]
    [Description("Shares of each programme's envelope by project; with what is unallocated they sum to 1.")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Programmes { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, double>>();

    [Description("Shares of a project's money over counties; 'default' holds for projects not named.")]
    public IReadOnlyDictionary<string, Split> Splits { get; init; } = new Dictionary<string, Split>();

    [Range(0.0, 1.0)]
    [Description("Years of a project that differ from those of its programme.")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, double>> ProjectYears { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<int, double>>();

    [Description("Money moved between envelopes, which then hold in this mix; the total stays.")]
    public IReadOnlyList<Transfer> Transfers { get; init; } = [];
}

/// <summary>Money moved from one programme's envelope to another's.</summary>
public sealed record Transfer
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required MoneyAmount Amount { get; init; }
}

/// <summary>Money and its unit.</summary>
public sealed record MoneyAmount
{
    [Range(0.0, 1e15)]
    public required double Value { get; init; }

    public required string Unit { get; init; }
}

/// <summary>A rule that splits a project's money over counties.</summary>
public enum SplitRule
{
    /// <summary>In proportion to the physical limits.</summary>
    Limits,

    /// <summary>The same in every county with a limit above 0.</summary>
    Even,
}

/// <summary>Shares of a project's money over counties: stated, or by rule.</summary>
public sealed record Split
{
    public const string Default = "default";

    public SplitRule Rule { get; init; }

    /// <summary>By county or park; null where the rule holds.</summary>
    public IReadOnlyDictionary<string, double>? Shares { get; init; }
}

/// <summary>How many futures are drawn, and from which seed.</summary>
public sealed record EnsembleSpec
{
    public const int Most = 1_000_000;

    [Range(1, Most)]
    public required long Members { get; init; }

    [Range(0.0, 4294967295.0)]
    public required long Seed { get; init; }
}
