using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using EcoSim.Grains.Runs;
using EcoSim.Grains.Storage;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Loops;

/// <summary>One run in plain loops.</summary>
internal sealed class LoopRun : IAsyncDisposable
{
    private readonly IRunStore store;
    private readonly RunModel model;
    private readonly TimeProvider clock;
    private readonly RunTally tally;
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private Task work = Task.CompletedTask;
    private bool cancelled;

    public LoopRun(IRunStore store, RunModel model, TimeProvider clock, RunStatus status)
    {
        this.store = store;
        this.model = model;
        this.clock = clock;
        tally = new(model.Request, model.Scenario.Years, clock);
        Board.Show(status);
    }

    public StatusBoard Board { get; } = new();

    public void Start() => work = Task.Run(Run);

    public Task Cancel()
    {
        cancelled = true;
        return Stop();
    }

    /// <summary>Stops computing; without <see cref="Cancel"/> the run can be taken up again.</summary>
    public async ValueTask DisposeAsync()
    {
        await Stop();
        stop.Dispose();
    }

    private Task Stop()
    {
        stop.Cancel();
        return work;
    }

    private async Task Run()
    {
        int fence = await store.RaiseFence(model.Request.RunId);
        RunState state = RunState.Completed;
        string? error = null, hash = null;
        try
        {
            HashSet<int> done = await Restore();
            BlockLoop.Run(model, Enumerable.Range(0, model.Blocks).Where(b => !done.Contains(b)), Environment.ProcessorCount,
                Finish, Advance, SinkOf, stop.Token);
            hash = await RunResults.Hash(store, model.Request.RunId);
        }
        catch (OperationCanceledException)
        {
            state = RunState.Cancelled;
        }
        catch (Exception fault)
        {
            state = RunState.Failed;
            error = (fault as AggregateException)?.InnerException?.Message ?? fault.Message;
        }

        await End(state, error, hash, fence);
    }

    private async Task<HashSet<int>> Restore()
    {
        IReadOnlyList<StoredBlock> stored = await store.Blocks(model.Request.RunId);
        foreach (StoredBlock block in stored)
            tally.Restore(block.Block, block.FailedMembers);
        return [.. stored.Select(b => b.Block)];
    }

    private void Finish(int block, BlockResult result)
    {
        store.SaveBlock(model.Request.RunId, block, result).GetAwaiter().GetResult();
        lock (gate)
        {
            tally.Finished(block, result.Failures.Count);
            ShowProgress();
        }
    }

    private void Advance(int block, int yearsDone)
    {
        lock (gate)
        {
            tally.Advanced(block, yearsDone);
            ShowProgress();
        }
    }

    private KeepingSink? SinkOf(int block) =>
        model.Request.Keep == KeepLevel.None ? null : new KeepingSink(store, model, model.Order(block, 0));

    private async Task End(RunState state, string? error, string? hash, int fence)
    {
        RunStatus end = Board.Current! with
        {
            State = state,
            Progress = tally.Progress() with { Remaining = null },
            Ended = clock.GetUtcNow(),
            Error = error,
            ResultHash = hash,
        };
        // A process that goes away leaves the run as it is: whoever is asked for it next goes on with it.
        if (state != RunState.Cancelled || cancelled)
            await store.SaveStatus(end, fence);
        Board.Show(end);
    }

    private void ShowProgress() => Board.Show(Board.Current! with { Progress = tally.Progress() });
}
