using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.ProtectedAreas;

/// <summary>A protected area and its condition index (science 8.6; docs/model/protected-areas.md). No conversion takes its land.</summary>
public sealed class ProtectedAreaModel<V> : IEntityModel where V : struct, ILane<V>
{
    private readonly BlockContext block;
    private readonly LaneInputs inputs;
    private readonly LaneState condition;
    private readonly MonthlyLanes conditions;
    private readonly TraceSeries[] trace;

    public ProtectedAreaModel(BlockContext block, int area)
    {
        this.block = block;
        inputs = block.Inputs.Of(EntityKind.ProtectedArea, area);
        condition = new(block.Lanes);
        conditions = new(block.Lanes);
        trace = [new("pci", "index", conditions)];
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
            condition.Write(lane, Goal(new(1.0, 1.0, 0.0, 0.0, 0.0), lane));
    }

    public IReadOnlyList<TraceSeries> Trace => trace;

    public IReadOnlyList<Ledger> Ledgers => [];

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        Chunk greening = inputs[0];
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            V rate = block.Inputs.Parameters.Read<V>(ProcessParameters.ConditionRate, lane);
            V state = condition.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                state = ConditionIndex.Approach<V>(state, Goal(Surroundings.Read(greening, month, lane), lane), rate, 1.0 / 12);
                conditions.Write(month, lane, state);
            }

            condition.Write(lane, state);
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < block.Lanes; lane += V.Count)
        {
            rows.Write((int)AreaRow.Condition, lane, condition.Read<V>(lane));
            rows.Write((int)AreaRow.Area, lane, inputs.Read<V>(AreaVariables.Area, lane));
        }
    }

    private V Goal(Surroundings around, int lane)
    {
        // A flag between 0 and 1 counts as the share of the area that lives by the county's ecological water.
        V supply = 1.0 - inputs.Read<V>(AreaVariables.WaterDependent, lane) * (1.0 - around.EcologicalSupply);
        V cut = block.Inputs.Parameters.Read<V>(ProcessParameters.ConditionDisturbanceCut, lane) * around.GrazingBan;
        return ConditionIndex.Goal(
            V.Min(1.0, inputs.Read<V>(AreaVariables.Vegetation, lane) * around.CoverRatio),
            inputs.Read<V>(AreaVariables.Water, lane) * supply,
            inputs.Read<V>(AreaVariables.Disturbance, lane) * (1.0 - cut),
            ConditionIndex.Extended(inputs.Read<V>(AreaVariables.MonitoredShare, lane), around.Monitoring),
            ConditionIndex.Extended(inputs.Read<V>(AreaVariables.DemarcatedShare, lane), around.Demarcation));
    }

    /// <summary>What the county says of a month: <see cref="GreeningRow"/>.</summary>
    private readonly record struct Surroundings(V CoverRatio, V EcologicalSupply, V GrazingBan, V Monitoring, V Demarcation)
    {
        public static Surroundings Read(Chunk greening, int month, int lane) => new(
            greening.Read<V>(GreeningRow.CoverRatio, month, lane),
            greening.Read<V>(GreeningRow.EcologicalSupply, month, lane),
            greening.Read<V>(GreeningRow.GrazingBan, month, lane),
            greening.Read<V>(GreeningRow.Monitoring, month, lane),
            greening.Read<V>(GreeningRow.Demarcation, month, lane));
    }
}
