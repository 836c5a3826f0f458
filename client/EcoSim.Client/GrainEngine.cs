using System.Runtime.CompilerServices;
using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Client;

/// <summary>Runs on grains: all driving happens inside the silos, this only asks.</summary>
internal sealed class GrainEngine(IGrainFactory grains) : IRunEngine
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);

    public Task<RunStatus> Submit(RunRequest request, CancellationToken cancellation = default) =>
        Run(request.RunId).Submit(request).WaitAsync(cancellation);

    public async IAsyncEnumerable<RunStatus> Follow(string runId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long seen = -1;
        while (true)
        {
            RunStatus status = await Run(runId).Watch(seen, LongestWait).WaitAsync(cancellation)
                ?? throw new RunFailureException(RunFailure.Unknown, $"There is no run '{runId}'.");
            if (status.Version != seen)
                yield return status;
            if (status.HasEnded)
                yield break;
            seen = status.Version;
            await Run(runId).Watch(seen, ShortestPause, endOnly: true).WaitAsync(cancellation);
        }
    }

    public Task Cancel(string runId) => Run(runId).Cancel();

    private IRunGrain Run(string runId) => grains.GetGrain<IRunGrain>(runId);
}
