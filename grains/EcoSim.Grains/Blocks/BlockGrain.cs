using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Entities;
using EcoSim.Grains.Models;
using EcoSim.Grains.Placement;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Blocks;

/// <summary>One attempt at one block: begins its entities, gathers their reports, writes the results and tells the run.</summary>
[BlockPlacement]
internal sealed class BlockGrain(BlockServices services) : Grain, IBlockGrain
{
    private EntityKey key;
    private IRunGrain run = null!;
    private RunModel? model;
    private BlockOrder? order;
    private BlockReports? reports;
    private bool ended;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = EntityKey.Parse(this.GetPrimaryKeyString());
        run = GrainFactory.GetGrain<IRunGrain>(key.RunId);
        return Task.CompletedTask;
    }

    public async Task Start(BlockOrder order)
    {
        if (this.order is not null || HasEnded())
            return;
        this.order = order;
        try
        {
            model = await services.Models.Get(order.RunId);
            reports = new(services.Contexts.Get(order, model));
            foreach (IEntityGrain entity in Entities())
                entity.Begin(order).ContinueWith(OnLost, TaskContinuationOptions.OnlyOnFaulted).Ignore();
        }
        catch (Exception fault)
        {
            Fail(fault is RunFailureException known ? known.Failure : RunFailure.Block, fault.ToString());
        }
    }

    public Task Report(int entity, int year, LaneReport report)
    {
        if (reports is null || !reports.AddReport(entity, year, report.Values, out bool yearDone))
            return Task.CompletedTask;
        if (yearDone && reports.YearsDone > 0)
            run.BlockAdvanced(key.Block, key.Attempt, reports.YearsDone).Ignore();
        return FinishIfComplete();
    }

    public Task EntityFinished(int entity, LedgerReport ledger)
    {
        reports?.AddLedger(entity, ledger);
        return FinishIfComplete();
    }

    public Task EntityFailed(string entity, RunFailure failure, string reason)
    {
        if (!HasEnded())
            Fail(failure, $"{entity}: {reason}");
        return Task.CompletedTask;
    }

    public Task Abort()
    {
        End();
        return Task.CompletedTask;
    }

    private async Task FinishIfComplete()
    {
        if (ended || reports is not { IsComplete: true })
            return;
        try
        {
            BlockResult result = reports.Finish();
            await services.Store.SaveBlock(key.RunId, key.Block, result);
            // The run reads stored blocks anew when it is taken up again, so a lost word of this is not lost work.
            run.BlockFinished(key.Block, key.Attempt, result.Failures.Count).Ignore();
            End();
        }
        catch (Exception fault)
        {
            Fail(fault is RunFailureException known ? known.Failure : RunFailure.Block, fault.ToString());
        }
    }

    private void OnLost(Task begin) =>
        GrainFactory.GetGrain<IBlockGrain>(this.GetPrimaryKeyString())
            .EntityFailed("start", RunFailure.Block, begin.Exception!.GetBaseException().Message).Ignore();

    private void Fail(RunFailure failure, string reason)
    {
        run.BlockFailed(key.Block, key.Attempt, failure, reason).Ignore();
        End();
    }

    private void End()
    {
        if (ended)
            return;
        ended = true;
        services.Contexts.End(key.BlockKey);
        foreach (IEntityGrain entity in Entities())
            entity.End().Ignore();
        reports = null;
        DeactivateOnIdle();
    }

    private bool HasEnded()
    {
        if (!ended && services.Contexts.HasEnded(key.BlockKey))
        {
            ended = true;
            DeactivateOnIdle();
        }

        return ended;
    }

    private IEnumerable<IEntityGrain> Entities() => model is null || order is null
        ? []
        : model.Plan.Entities.Select((e, place) => EntityGrains.Of(GrainFactory, e.Kind, order.KeyOf(model.IdOf(place))));
}
