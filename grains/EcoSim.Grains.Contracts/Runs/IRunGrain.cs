using Orleans.Concurrency;

namespace EcoSim.Grains.Contracts.Runs;

/// <summary>One run: cuts it into blocks, drives them, knows how far it is. Keyed by the run's id.</summary>
[Alias("EcoSim.IRunGrain")]
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Starts the run; the same request again changes nothing.</summary>
    /// <exception cref="RunFailureException">The request is refused.</exception>
    [Alias("Submit")]
    Task<RunStatus> Submit(RunRequest request);

    /// <summary>Where the run stands; null where there is none of this id.</summary>
    [Alias("Status")]
    Task<RunStatus?> Status();

    /// <summary>Waits until the status is newer than the version seen, at most the given time, and returns it.</summary>
    /// <param name="endOnly">Only the end of the run cuts the wait short: for pauses between two looks.</param>
    [Alias("Watch"), AlwaysInterleave]
    Task<RunStatus?> Watch(long seenVersion, TimeSpan atMost, bool endOnly = false);

    /// <summary>Stops the run; finished blocks stay stored.</summary>
    [Alias("Cancel")]
    Task Cancel();

    /// <summary>A block's attempt has computed a year for all its entities, or is at least alive.</summary>
    [Alias("BlockAdvanced")]
    Task BlockAdvanced(int block, int attempt, int yearsDone);

    /// <summary>A block's results are stored.</summary>
    [Alias("BlockFinished")]
    Task BlockFinished(int block, int attempt, int failedMembers);

    /// <summary>A block's attempt cannot go on.</summary>
    [Alias("BlockFailed")]
    Task BlockFailed(int block, int attempt, RunFailure failure, string reason);
}
