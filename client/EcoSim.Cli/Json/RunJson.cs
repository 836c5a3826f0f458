namespace EcoSim.Cli.Json;

/// <summary>A run's results as one JSON object; numbers that do not exist are null.</summary>
public sealed record RunJson
{
    public const int Version = 1;

    public int SchemaVersion { get; init; } = Version;
    public required string RunId { get; init; }
    public required string Region { get; init; }
    public required string Scenario { get; init; }
    public required string Drivers { get; init; }

    /// <summary>All members drawn.</summary>
    public required int Members { get; init; }

    /// <summary>Members that kept every balance: probabilities are over these.</summary>
    public required int ValidMembers { get; init; }
    public required uint Seed { get; init; }
    public required bool Central { get; init; }
    public required int From { get; init; }
    public required int To { get; init; }
    public required string Engine { get; init; }
    public required string ResultHash { get; init; }
    public required double? EstimateShare { get; init; }
    public required LedgerJson Ledger { get; init; }
    public required IReadOnlyList<IndicatorJson> Indicators { get; init; }
}

public sealed record LedgerJson(double? MaxRelativeResidual, string? At, IReadOnlyList<FailedMemberJson> FailedMembers);

/// <param name="Month">Calendar month, such as <c>2023-07</c>.</param>
public sealed record FailedMemberJson(int Member, string Entity, string Month, string Invariant, string Quantity, double? Residual, double? Scale);

public sealed record IndicatorJson
{
    public required string Id { get; init; }
    public required string? Number { get; init; }
    public required string Source { get; init; }
    public required string NameZh { get; init; }
    public required string NameEn { get; init; }
    public required string Domain { get; init; }
    public required string? Unit { get; init; }

    /// <summary>The region's id for its own value; <c>all</c> for every entity of the indicator together.</summary>
    public required string? Entity { get; init; }
    public required string? Comparator { get; init; }
    public required double? Target { get; init; }
    public required int? TargetYear { get; init; }
    public required string? TargetStatus { get; init; }
    public required double? Baseline { get; init; }
    public required BandJson? Final { get; init; }
    public required double? Probability { get; init; }

    /// <summary>95 % Wilson interval of the probability: the error of sampling members only.</summary>
    public required IReadOnlyList<double>? Interval { get; init; }
    public required BandJson? Margin { get; init; }
    public required string Verdict { get; init; }
    public required double? EstimateShare { get; init; }
    public required bool Modelled { get; init; }

    /// <summary>Why it is not modelled or cannot be judged.</summary>
    public required ReasonJson? Reason { get; init; }
}

public sealed record BandJson(double? Mean, double? P05, double? P50, double? P95);

public sealed record ReasonJson(string Zh, string En);
