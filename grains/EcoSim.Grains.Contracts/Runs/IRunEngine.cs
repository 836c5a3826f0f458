namespace EcoSim.Grains.Contracts.Runs;

/// <summary>Runs requests and tells how far they are; results go to the store.</summary>
public interface IRunEngine
{
    /// <summary>Starts a run.</summary>
    Task<RunStatus> Submit(RunRequest request, CancellationToken cancellation = default);

    /// <summary>The status at each change, the last one being that of the end.</summary>
    IAsyncEnumerable<RunStatus> Follow(string runId, CancellationToken cancellation = default);

    Task Cancel(string runId);
}
