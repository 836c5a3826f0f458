using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>A stretch of river: its part in the allocation of water, and its flow and quality (science 3.4, 3.5, 4.4–4.8).</summary>
public sealed class RiverSegmentModel<V> : IEntityModel where V : struct, ILane<V>
{
    private readonly SegmentLedger ledger;
    private readonly SegmentYear<V> yearSums;
    private readonly SegmentAllocation<V> allocation;
    private readonly SegmentRouting<V> routing;
    private readonly SegmentReservoir<V>? reservoir;
    private readonly RiverContext rivers;
    private readonly int lanes;

    public RiverSegmentModel(BlockContext block, int segment)
    {
        SegmentWater<V> water = new(block, segment);
        rivers = block.Rivers;
        lanes = block.Lanes;
        ledger = new(block.Lanes);
        SegmentDefinition definition = block.Region.Segments[segment];
        reservoir = definition.Reservoir is { } stored ? new(stored, block.Lanes) : null;
        yearSums = new(water.Inputs, definition.NationalSection is not null, rivers.TracksOxygen, block.Lanes);
        allocation = new(block, segment, water, ledger, reservoir);
        routing = new(block, water, allocation, ledger, yearSums);
        Ledgers = [ledger.Ledger];
    }

    /// <remarks>Filled from the first year routed after the first look, so that a network nobody traces pays nothing; until then NaN.</remarks>
    public IReadOnlyList<TraceSeries> Trace => (routing.Trace ?? BeginTrace()).Series;

    public IReadOnlyList<Ledger> Ledgers { get; }

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        switch (node.Step)
        {
            case Step.Claims:
                allocation.Claims(node, year, inputs, outputs);
                break;
            case Step.Grants:
                allocation.Grants(node, year, inputs, outputs);
                break;
            case Step.Route:
                routing.Route(node, year, inputs, outputs);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.Step, "is no step of a river segment");
        }
    }

    public void Report(ReportRows rows)
    {
        yearSums.Report(rows);
        for (int lane = 0; lane < lanes; lane += V.Count)
            rows.Write((int)SegmentRow.Storage, lane, reservoir is null ? 0.0 : reservoir.After(MonthlyLanes.Months - 1, lane));
    }

    private SegmentTrace BeginTrace()
    {
        SegmentTrace trace = new(rivers, reservoir is not null, lanes);
        routing.Trace = trace;
        allocation.Change = new(trace.GrantChange, lanes);
        return trace;
    }
}
