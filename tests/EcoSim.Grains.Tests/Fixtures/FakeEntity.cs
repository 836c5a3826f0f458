using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>Mixes its inputs into one number per member, and that into its outputs: a message missing, late or taken twice shows.</summary>
internal sealed class FakeEntity : IEntityModel
{
    private readonly BlockContext context;
    private readonly EntityRef entity;
    private readonly FakeModelSource source;
    private readonly Ledger ledger;
    private readonly double[] state;

    public FakeEntity(BlockContext context, EntityRef entity, FakeModelSource source)
    {
        this.context = context;
        this.entity = entity;
        this.source = source;
        ledger = new([new Balance("I1", "water", 1e-9, 1)], context.Lanes);
        state = [.. Enumerable.Range(0, context.Lanes).Select(lane => 1.0 / (context.Block.FirstMember + lane + 2 + entity.Index))];
    }

    public IReadOnlyList<TraceSeries> Trace => [new("state", "1", MonthlyState())];

    public IReadOnlyList<Ledger> Ledgers => [ledger];

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        source.BeforeNode?.Invoke(context, entity, year);
        for (int i = 0; i < inputs.Count; i++)
        {
            for (int k = 0; k < inputs[i].Values.Length; k++)
                state[k % context.Lanes] = (state[k % context.Lanes] * 0.7) + (inputs[i].Values[k] / (i + 3 + (k / context.Lanes)));
        }

        for (int o = 0; o < outputs.Count; o++)
        {
            for (int k = 0; k < outputs[o].Values.Length; k++)
                outputs[o].Values[k] = (state[k % context.Lanes] / (o + 1)) + ((int)node.Step * 0.01) + ((k / context.Lanes) * 0.001);
        }

        Check(year);
    }

    public void Report(ReportRows rows)
    {
        int count = EntityModels.ReportRows(entity.Kind);
        for (int row = 0; row < count; row++)
        {
            for (int lane = 0; lane < context.Lanes; lane++)
                rows.Row(row)[lane] = state[lane] * (row + 1);
        }
    }

    private void Check(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane++)
        {
            bool broken = context.Block.FirstMember + lane == source.BrokenMember && entity is { Kind: EntityKind.RiverSegment, Index: 0 } && year == 1;
            ledger.Check<ScalarLane>(0, (year * 12) + 3, lane, broken ? 0.5 : 1e-13, 1.0);
        }
    }

    private MonthlyLanes MonthlyState()
    {
        MonthlyLanes months = new(context.Lanes);
        for (int month = 0; month < MonthlyLanes.Months; month++)
            state.CopyTo(months.Values.AsSpan(month * context.Lanes));
        return months;
    }
}
