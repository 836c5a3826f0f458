using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Models;
using EcoSim.Grains.Storage;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Entities;

/// <summary>One entity of a block: takes messages, lets its model advance, sends one message along each edge.</summary>
/// <remarks>
/// Not reentrant, and no turn waits for another entity: two entities that send to each other at once cannot hold each other
/// up. What is sent is watched instead, and a message that does not arrive fails the block.
/// </remarks>
internal abstract class EntityGrain(BlockServices services) : Grain, IEntityGrain
{
    private readonly List<(int Year, int Edge, Chunk Chunk)> early = [];
    private EntityKey key;
    private IBlockGrain block = null!;
    private IEntityGrain[][] receivers = [];
    private EntityWork? work;
    private EntityKeeper? keeper;
    private int place;
    private int members;
    private bool stopped;

    protected abstract EntityKind Kind { get; }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        key = EntityKey.Parse(this.GetPrimaryKeyString());
        block = GrainFactory.GetGrain<IBlockGrain>(key.BlockKey);
        return Task.CompletedTask;
    }

    public async Task Begin(BlockOrder order)
    {
        if (work is not null || HasEnded())
            return;
        try
        {
            RunModel run = await services.Models.Get(order.RunId);
            Prepare(run, services.Contexts.Get(order, run), order);
            SendReport(IndicatorModel.Start);
            foreach ((int year, int edge, Chunk chunk) in early)
                work!.Receive(year, edge, chunk);
            early.Clear();
            await Advance();
        }
        catch (Exception fault)
        {
            Fail(fault);
        }
    }

    public async Task Receive(int year, int edge, Chunk chunk)
    {
        if (HasEnded())
            return;
        if (work is null)
        {
            early.Add((year, edge, chunk));
            return;
        }

        try
        {
            work.Receive(year, edge, chunk);
            await Advance();
        }
        catch (Exception fault)
        {
            Fail(fault);
        }
    }

    public Task End()
    {
        stopped = true;
        work = null;
        early.Clear();
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private void Prepare(RunModel run, BlockContext context, BlockOrder order)
    {
        place = run.PlaceOf(Kind, key.Entity);
        members = order.Members;
        receivers = [.. run.Plan.Nodes[place].Select(n => n.Outputs.Select(e => ReceiverOf(run, order, e)).ToArray())];
        keeper = EntityKeeper.For(services.Store, run, order, place);
        work = new(run, context, place, services.Pool, Send);
        // A model fills its traces from the first look on.
        if (keeper is not null)
            _ = work.Trace;
    }

    private IEntityGrain ReceiverOf(RunModel run, BlockOrder order, Edge edge) =>
        EntityGrains.Of(GrainFactory, edge.To.Kind, order.KeyOf(run.IdOf(run.PlaceOf(edge.To))));

    private async Task Advance()
    {
        while (work!.Step(out bool yearEnded))
        {
            if (!yearEnded)
                continue;
            double[] report = SendReport(work.YearsDone - 1);
            if (keeper is not null)
                await keeper.Keep(work.YearsDone - 1, report, work.Trace);
            if (work.IsFinished)
                Watch(block.EntityFinished(place, work.Ledger(members)), "what the ledger holds");
        }
    }

    private double[] SendReport(int year)
    {
        double[] rows = work!.Report();
        int lanes = rows.Length / EntityModels.ReportRows(Kind);
        Watch(block.Report(place, year, new(rows.Length / lanes, lanes, rows)), "a report");
        return rows;
    }

    private void Send(int year, Node node, int output, Chunk chunk)
    {
        Edge edge = node.Outputs[output];
        Watch(services.Courier.Deliver(receivers[edge.FromNode][output], year, edge.Index, chunk), edge.Kind.ToString());
    }

    // The continuation runs outside this grain's turns: only a fault costs anything here.
    private void Watch(Task sent, string what)
    {
        if (sent.IsCompletedSuccessfully)
            return;
        sent.ContinueWith(
            task => Tell(RunFailure.Block, $"{what} did not arrive: {task.Exception!.GetBaseException().Message}"),
            CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void Fail(Exception fault)
    {
        stopped = true;
        work = null;
        Tell(fault is RunFailureException known ? known.Failure : RunFailure.Block, fault.ToString());
    }

    private void Tell(RunFailure failure, string reason)
    {
        if (!services.Contexts.HasEnded(key.BlockKey))
            block.EntityFailed(key.Entity, failure, reason).Ignore();
    }

    // A message that comes after the end activates the grain anew: it must not stay.
    private bool HasEnded()
    {
        if (stopped)
            return true;
        if (!services.Contexts.HasEnded(key.BlockKey))
            return false;
        stopped = true;
        DeactivateOnIdle();
        return true;
    }
}
