using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using EcoSim.Grains.Runs;
using Microsoft.Extensions.Options;

namespace EcoSim.Grains.Loops;

/// <summary>Runs in plain loops on all cores of this process, with the same rules, store and results as the grains.</summary>
public sealed class LoopEngine(IRunStore store, RunModels models, IOptions<RunOptions> options, TimeProvider clock) : IRunEngine, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<string, LoopRun> runs = new(StringComparer.Ordinal);

    public async Task<RunStatus> Submit(RunRequest request, CancellationToken cancellation = default)
    {
        RunRequestRules.Check(request, options.Value);
        RunModel model = await models.Take(request);
        RunTally empty = new(request, model.Scenario.Years, clock);
        RunRecord record = await store.Create(
            request, new(request.RunId, RunState.Running, empty.Progress(), 0, clock.GetUtcNow()), cancellation);
        if (!record.Status.HasEnded)
        {
            LoopRun fresh = new(store, model, clock, record.Status);
            if (runs.GetOrAdd(request.RunId, fresh) == fresh)
                fresh.Start();
        }

        return record.Status;
    }

    public async IAsyncEnumerable<RunStatus> Follow(string runId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!runs.TryGetValue(runId, out LoopRun? run))
        {
            yield return (await store.Find(runId, cancellation))?.Status
                ?? throw new RunFailureException(RunFailure.Unknown, $"There is no run '{runId}'.");
            yield break;
        }

        long seen = -1;
        while (true)
        {
            RunStatus status = (await run.Board.Watch(seen, TimeSpan.FromSeconds(2), endOnly: false, clock).WaitAsync(cancellation))!;
            if (status.Version != seen)
                yield return status;
            if (status.HasEnded)
                yield break;
            seen = status.Version;
            await run.Board.Watch(seen, Pause, endOnly: true, clock).WaitAsync(cancellation);
        }
    }

    public async Task Cancel(string runId)
    {
        if (runs.TryGetValue(runId, out LoopRun? run))
            await run.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (LoopRun run in runs.Values)
            await run.DisposeAsync();
    }
}
