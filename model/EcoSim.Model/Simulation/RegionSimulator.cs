using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>A whole region in one process, in plain loops over the year's graph: no actors. The reference that every distributed run must equal, to the bit.</summary>
public sealed class RegionSimulator<V> where V : struct, ILane<V>
{
    private readonly BlockContext context;
    private readonly IReadOnlyList<IEntityModel> models;
    private readonly Chunk[] chunks;
    private readonly Chunk[][][] inputs;
    private readonly Chunk[][][] outputs;

    /// <param name="context">The block.</param>
    /// <param name="create">Makes the model of an entity; null for the program's own.</param>
    public RegionSimulator(BlockContext context, Func<BlockContext, EntityRef, IEntityModel>? create = null)
    {
        this.context = context;
        create ??= EntityModels.Create<V>;
        ExchangePlan plan = context.Plan;
        models = [.. plan.Entities.Select(e => create(context, e))];
        // Every edge carries one message a year: its buffer serves all years.
        chunks = [.. plan.Edges.Select(e => new Chunk(e.Rows, context.Lanes))];
        inputs = [.. plan.Nodes.Select(list => list.Select(n => Chunks(n.Inputs)).ToArray())];
        outputs = [.. plan.Nodes.Select(list => list.Select(n => Chunks(n.Outputs)).ToArray())];
    }

    /// <summary>Runs the block from the first year to the last.</summary>
    /// <param name="yearDone">Told each year's index when all entities have finished it.</param>
    /// <param name="sink">Receives what the entities report and their monthly quantities; null keeps none.</param>
    /// <param name="cancellation">Looked at between years.</param>
    public BlockResult Run(Action<int>? yearDone = null, ITraceSink? sink = null, CancellationToken cancellation = default)
    {
        IndicatorModel indicators = new(context);
        ReportAll(indicators, IndicatorModel.Start, null);
        if (sink is not null)
            BeginTraces();
        for (int year = 0; year < context.Scenario.Years; year++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((int entity, int node) in context.Plan.Order)
                models[entity].Advance(context.Plan.Nodes[entity][node], year, inputs[entity][node], outputs[entity][node]);
            ReportAll(indicators, year, sink);
            yearDone?.Invoke(year);
        }

        for (int entity = 0; entity < models.Count; entity++)
            indicators.AddLedger(entity, LedgerReport.Of(models[entity].Ledgers, context.Block.Members));
        return indicators.Finish();
    }

    private void ReportAll(IndicatorModel indicators, int year, ITraceSink? sink)
    {
        for (int entity = 0; entity < models.Count; entity++)
        {
            double[] rows = new double[EntityModels.ReportRows(context.Plan.Entities[entity].Kind) * context.Lanes];
            models[entity].Report(new ReportRows(rows, context.Lanes));
            indicators.AddReport(entity, year, rows);
            sink?.Add(context.Plan.Entities[entity], year, rows, models[entity].Trace);
        }
    }

    // Entities fill their traces from the first look on.
    private void BeginTraces()
    {
        foreach (IEntityModel model in models)
            _ = model.Trace;
    }

    private Chunk[] Chunks(IReadOnlyList<Edge> edges) => [.. edges.Select(e => chunks[e.Index])];
}
