namespace EcoSim.Grains.Contracts.Runs;

/// <summary>Why a run, or a call about one, failed.</summary>
public enum RunFailure
{
    /// <summary>The request is not one that can be run: a fault of the pack, a wrong number of members.</summary>
    Invalid,

    /// <summary>No run of that id.</summary>
    Unknown,

    /// <summary>The id belongs to a run with another request.</summary>
    Conflict,

    /// <summary>The same block gave other bits than before: determinism is broken, and nothing computed can be trusted.</summary>
    NotDeterministic,

    /// <summary>A block failed as often as it may.</summary>
    Block,

    /// <summary>The store cannot be read or written.</summary>
    Store,
}

/// <summary>The one exception that crosses between silos and clients: those of other libraries have no codec there.</summary>
[GenerateSerializer, Alias("EcoSim.RunFailureException")]
public sealed class RunFailureException(RunFailure failure, string message) : Exception(message)
{
    [Id(0)] public RunFailure Failure { get; } = failure;
}
