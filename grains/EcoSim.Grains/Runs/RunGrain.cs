using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSim.Grains.Runs;

/// <summary>One run: keeps a bounded number of blocks in flight, starts failed ones again, ends with one hash over all results.</summary>
/// <remarks>All that must survive stands in the store: the request, the fence, finished blocks. The rest is counted anew.</remarks>
internal sealed partial class RunGrain(
    IRunStore store, RunModels models, IClusterSize cluster, IOptions<RunOptions> options, TimeProvider clock, ILogger<RunGrain> logger) : Grain, IRunGrain
{
    private readonly RunOptions options = options.Value;
    private readonly StatusBoard board = new();
    private RunModel model = null!;
    private RunTally tally = null!;
    private BlockSchedule schedule = null!;
    private IGrainTimer? stallTimer;
    private int fence;
    private int attempt;
    private int mostInFlight;

    private bool IsRunning => board.Current is { HasEnded: false };

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        RunRecord? record = await store.Find(this.GetPrimaryKeyString(), cancellationToken);
        if (record is null)
            return;
        board.Show(record.Status);
        if (IsRunning)
            await TakeUp(await models.Get(record.Request.RunId));
    }

    public async Task<RunStatus> Submit(RunRequest request)
    {
        if (request.RunId != this.GetPrimaryKeyString())
            throw new RunFailureException(RunFailure.Invalid, $"Run '{request.RunId}' was submitted as '{this.GetPrimaryKeyString()}'.");
        RunRequestRules.Check(request, options);
        if (board.Current is { } known)
        {
            await store.Create(request, known);
            return known;
        }

        RunModel compiled = await models.Take(request);
        RunTally empty = new(request, compiled.Scenario.Years, clock);
        RunRecord record = await store.Create(request, new(request.RunId, RunState.Running, empty.Progress(), 0, clock.GetUtcNow()));
        board.Show(record.Status);
        if (IsRunning)
            await TakeUp(compiled);
        return board.Current!;
    }

    public Task<RunStatus?> Status() => Task.FromResult(board.Current);

    public Task<RunStatus?> Watch(long seenVersion, TimeSpan atMost, bool endOnly = false) =>
        board.Current is null ? Task.FromResult<RunStatus?>(null) : board.Watch(seenVersion, atMost, endOnly, clock);

    public async Task Cancel()
    {
        if (IsRunning)
            await EndAs(RunState.Cancelled);
    }

    public Task BlockAdvanced(int block, int attempt, int yearsDone)
    {
        if (!IsRunning || !schedule.Heard(block, attempt))
            return Task.CompletedTask;
        tally.Advanced(block, yearsDone);
        ShowProgress();
        return Task.CompletedTask;
    }

    public async Task BlockFinished(int block, int attempt, int failedMembers)
    {
        if (!IsRunning || !schedule.Finish(block, attempt))
            return;
        tally.Finished(block, failedMembers);
        ShowProgress();
        StartBlocks();
        if (tally.IsComplete)
            await Complete();
    }

    public async Task BlockFailed(int block, int attempt, RunFailure failure, string reason)
    {
        if (!IsRunning || !schedule.Fail(block, attempt, out bool exhausted))
            return;
        LogBlockFailed(this.GetPrimaryKeyString(), block, attempt, reason);
        tally.Advanced(block, 0);
        tally.Retries++;
        if (exhausted || failure == RunFailure.NotDeterministic)
        {
            await EndAs(RunState.Failed, $"Block {block}: {reason}");
            return;
        }

        this.attempt = await store.RaiseFence(model.Request.RunId);
        fence = this.attempt;
        ShowProgress();
        StartBlocks();
    }

    // Takes the run over from whoever drove it before: the fence is the number of all attempts started from here on.
    private async Task TakeUp(RunModel compiled)
    {
        model = compiled;
        tally = new(compiled.Request, compiled.Scenario.Years, clock);
        schedule = new(compiled.Blocks, options.MaxAttempts, options.StallTimeout, clock);
        attempt = fence = await store.RaiseFence(compiled.Request.RunId);
        mostInFlight = options.BlocksPerCore * await cluster.Cores();
        foreach (StoredBlock done in await store.Blocks(compiled.Request.RunId))
        {
            schedule.Skip(done.Block);
            tally.Restore(done.Block, done.FailedMembers);
        }

        DelayDeactivation(TimeSpan.FromDays(365));
        TimeSpan look = options.StallTimeout / 4;
        stallTimer = this.RegisterGrainTimer(GiveUpStalledBlocks, new GrainTimerCreationOptions(look, look) { KeepAlive = true });
        ShowProgress();
        StartBlocks();
        if (tally.IsComplete)
            await Complete();
    }

    private void StartBlocks()
    {
        while (schedule.TryStart(mostInFlight, attempt, out int block))
            Start(model.Order(block, attempt));
    }

    private void Start(BlockOrder order)
    {
        IRunGrain self = this.AsReference<IRunGrain>();
        BlockGrain(order).Start(order).ContinueWith(
            start => self.BlockFailed(order.Block, order.Attempt, RunFailure.Block, start.Exception!.GetBaseException().Message).Ignore(),
            CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default).Ignore();
    }

    private async Task GiveUpStalledBlocks(CancellationToken cancellation)
    {
        foreach ((int block, int stalled) in IsRunning ? schedule.Stalled() : [])
        {
            BlockGrain(model.Order(block, stalled)).Abort().Ignore();
            await BlockFailed(block, stalled, RunFailure.Block, $"no year finished within {options.StallTimeout}");
        }
    }

    private async Task Complete()
    {
        try
        {
            // Joining and hashing all members takes a while: not in this grain's turn.
            string runId = model.Request.RunId;
            string hash = await Task.Run(() => RunResults.Hash(store, runId));
            await EndAs(RunState.Completed, hash: hash);
        }
        catch (Exception fault)
        {
            await EndAs(RunState.Failed, fault.Message);
        }
    }

    private async Task EndAs(RunState state, string? error = null, string? hash = null)
    {
        stallTimer?.Dispose();
        foreach ((int block, int running) in schedule.Running)
            BlockGrain(model.Order(block, running)).Abort().Ignore();
        RunStatus end = board.Current! with
        {
            State = state,
            Progress = tally.Progress() with { Remaining = null },
            Ended = clock.GetUtcNow(),
            Error = error,
            ResultHash = hash,
        };
        if (!await store.SaveStatus(end, fence))
            end = (await store.Find(end.RunId))?.Status ?? end;
        board.Show(end);
        models.Forget(end.RunId);
        DelayDeactivation(TimeSpan.Zero);
    }

    private void ShowProgress() => board.Show(board.Current! with { Progress = tally.Progress() });

    private IBlockGrain BlockGrain(BlockOrder order) => GrainFactory.GetGrain<IBlockGrain>(order.Key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Run {RunId}: block {Block}, attempt {Attempt} failed: {Reason}")]
    private partial void LogBlockFailed(string runId, int block, int attempt, string reason);
}
