namespace EcoSim.Grains.Contracts.Runs;

public enum RunState
{
    Running,
    Completed,
    Failed,
    Cancelled,
}

/// <summary>Where a run stands.</summary>
/// <param name="Version">Grows with each change, for <see cref="IRunGrain.Watch"/>.</param>
/// <param name="Error">Why it failed; null otherwise.</param>
/// <param name="ResultHash">Once completed: SHA-256 over the exact yearly member values, lower-case hexadecimal.</param>
[GenerateSerializer, Immutable, Alias("EcoSim.RunStatus")]
public sealed record RunStatus(
    [property: Id(0)] string RunId,
    [property: Id(1)] RunState State,
    [property: Id(2)] RunProgress Progress,
    [property: Id(3)] long Version,
    [property: Id(4)] DateTimeOffset Started,
    [property: Id(5)] DateTimeOffset? Ended = null,
    [property: Id(6)] string? Error = null,
    [property: Id(7)] string? ResultHash = null)
{
    public bool HasEnded => State != RunState.Running;
}

/// <summary>How far a run is.</summary>
/// <param name="Members">Members asked for.</param>
/// <param name="MembersDone">Members of finished blocks.</param>
/// <param name="MembersFailed">Of those, members that broke a balance.</param>
/// <param name="Years">Years of a member.</param>
/// <param name="MemberYearsDone">Member-years computed, those of unfinished blocks included.</param>
/// <param name="MemberYearsPerSecond">Since the run was started or taken up again; 0 before anything is known.</param>
/// <param name="Remaining">Time left at that rate; null before anything is known.</param>
/// <param name="Retries">Blocks that had to be started again.</param>
[GenerateSerializer, Immutable, Alias("EcoSim.RunProgress")]
public sealed record RunProgress(
    [property: Id(0)] int Members,
    [property: Id(1)] int MembersDone,
    [property: Id(2)] int MembersFailed,
    [property: Id(3)] int Years,
    [property: Id(4)] long MemberYearsDone,
    [property: Id(5)] double MemberYearsPerSecond,
    [property: Id(6)] TimeSpan? Remaining,
    [property: Id(7)] int Blocks,
    [property: Id(8)] int BlocksDone,
    [property: Id(9)] int Retries);
