using System.Collections.Immutable;

namespace EcoSim.Grains.Contracts.Runs;

/// <summary>How a run is computed; the results have the same bits.</summary>
public enum RunEngine
{
    /// <summary>A grain per entity and block.</summary>
    Grains,

    /// <summary>Plain loops in this process, blocks in parallel: the yardstick.</summary>
    Loops,
}

/// <summary>What of a run is stored beyond the yearly member values of its indicators, which always are.</summary>
public enum KeepLevel
{
    None,

    /// <summary>Also every entity's yearly report, by member.</summary>
    Members,

    /// <summary>Also every entity's monthly quantities, by member.</summary>
    Months,
}

/// <summary>A file of a region pack.</summary>
[GenerateSerializer, Immutable, Alias("EcoSim.PackText")]
public readonly record struct PackText([property: Id(0)] string Path, [property: Id(1)] string Text);

/// <summary>A run as submitted: everything that its results depend on.</summary>
[GenerateSerializer, Immutable, Alias("EcoSim.RunRequest")]
public sealed record RunRequest
{
    /// <summary>Block size where none is asked for.</summary>
    public const int DefaultBlockSize = 256;

    /// <summary>Chosen by who submits; the same request under the same id again is the same run.</summary>
    [Id(0)] public required string RunId { get; init; }

    /// <summary>The pack's files, in order of path; a mix of the user's own is one of them.</summary>
    [Id(1)] public required ImmutableArray<PackText> Pack { get; init; }

    /// <summary>Path of the mix within <see cref="Pack"/>, such as <c>mixes/plan.yaml</c>.</summary>
    [Id(2)] public required string Mix { get; init; }

    /// <summary>Id of the drivers; null for those of the mix.</summary>
    [Id(3)] public string? Drivers { get; init; }

    [Id(4)] public required int Members { get; init; }

    [Id(5)] public required uint Seed { get; init; }

    /// <summary>Last year simulated; null for the pack's.</summary>
    [Id(6)] public int? EndYear { get; init; }

    /// <summary>Members advanced together: a multiple of 64. Changes no bit of any result.</summary>
    [Id(7)] public int BlockSize { get; init; } = DefaultBlockSize;

    /// <summary>Every parameter at its default and every noise at its central value; one member.</summary>
    [Id(8)] public bool Central { get; init; }

    [Id(9)] public KeepLevel Keep { get; init; }

    [Id(10)] public RunEngine Engine { get; init; }

    /// <summary>Puts a pack's texts in the order that a request wants.</summary>
    public static ImmutableArray<PackText> PackOf(IEnumerable<KeyValuePair<string, string>> texts) =>
        [.. texts.Select(t => new PackText(t.Key, t.Value)).OrderBy(t => t.Path, StringComparer.Ordinal)];
}
