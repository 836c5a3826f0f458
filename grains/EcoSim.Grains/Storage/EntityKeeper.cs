using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Storage;

/// <summary>Writes what a run keeps of one entity beyond its indicators, year after year.</summary>
internal sealed class EntityKeeper
{
    private readonly IRunStore store;
    private readonly KeepLevel level;
    private readonly BlockOrder order;
    private readonly EntityRef entity;
    private readonly string id;

    private EntityKeeper(IRunStore store, RunModel run, BlockOrder order, int place)
    {
        this.store = store;
        this.order = order;
        level = run.Request.Keep;
        entity = run.Plan.Entities[place];
        id = run.IdOf(place);
    }

    /// <summary>Null where the run keeps nothing more.</summary>
    public static EntityKeeper? For(IRunStore store, RunModel run, BlockOrder order, int place) =>
        run.Request.Keep == KeepLevel.None ? null : new(store, run, order, place);

    public async Task Keep(int year, double[] report, IReadOnlyList<TraceSeries> trace)
    {
        await store.SaveKept(Key(KeepLevel.Members, year), OfReport(report));
        if (level == KeepLevel.Months && trace.Count > 0)
            await store.SaveKept(Key(KeepLevel.Months, year), OfTrace(trace));
    }

    private KeptKey Key(KeepLevel kept, int year) => new(order.RunId, kept, entity.Kind.ToString(), id, year, order.Block);

    private KeptChunk OfReport(double[] report)
    {
        string[] names = ReportNames.Of(entity.Kind);
        int lanes = report.Length / names.Length;
        return new(names, [.. names.Select(_ => "")], 1, order.FirstMember, order.Members, WithoutPadding(report, lanes));
    }

    private KeptChunk OfTrace(IReadOnlyList<TraceSeries> trace)
    {
        double[] all = [.. trace.SelectMany(t => t.Values.Values)];
        return new([.. trace.Select(t => t.Id)], [.. trace.Select(t => t.Unit)], MonthlyLanes.Months,
            order.FirstMember, order.Members, WithoutPadding(all, trace[0].Values.Lanes));
    }

    private double[] WithoutPadding(double[] values, int lanes)
    {
        double[] result = new double[values.Length / lanes * order.Members];
        for (int row = 0; row < values.Length / lanes; row++)
            values.AsSpan(row * lanes, order.Members).CopyTo(result.AsSpan(row * order.Members));
        return result;
    }
}
