using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Ecological index of a county (science 8.5; docs/model/ecological-index.md).</summary>
/// <remarks>Its pollution part compares a year with the first one; before any year it stands at its start.</remarks>
public sealed class EcologicalIndexProcess<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly Land<V> land;
    private readonly Emissions<V> emissions;
    private readonly AirQuality<V> air;
    private readonly LaneState[] first;
    private readonly LaneState pollution;

    public EcologicalIndexProcess(CountyContext context, Land<V> land, Emissions<V> emissions, AirQuality<V> air)
    {
        this.context = context;
        this.land = land;
        this.emissions = emissions;
        this.air = air;
        first = [.. Enumerable.Range(0, 6).Select(_ => new LaneState(context.Lanes))];
        pollution = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            pollution.Write(lane, EcologicalIndex.Pollution<V>(Parameter(ProcessParameters.EiPollution, lane), 1.0));
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>After land, emissions and air of the year.</summary>
    /// <param name="year">Index of the year.</param>
    /// <param name="cod">COD discharged over the year, t.</param>
    /// <param name="ammonia">NH3-N discharged over the year, t.</param>
    /// <param name="unusedWaste">Solid waste not put to use over the year, t.</param>
    public void Advance(int year, LaneState cod, LaneState ammonia, LaneState unusedWaste)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V sum = Ratio(0, year, cod, lane)
                + Ratio(1, year, ammonia, lane)
                + Ratio(2, year, emissions.SulphurDioxide, lane)
                + Ratio(3, year, emissions.NitrogenOxides, lane)
                + Ratio(4, year, air.DustDays, lane)
                + Ratio(5, year, unusedWaste, lane);
            pollution.Write(lane, EcologicalIndex.Pollution(Parameter(ProcessParameters.EiPollution, lane), sum / first.Length));
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            rows.Write((int)CountyRow.EcologicalIndex, lane, Index(lane));
    }

    private V Index(int lane) => EcologicalIndex.Of(
        land.Biological(lane),
        EcologicalIndex.Vegetation(land.CoverLastDecember.Read<V>(lane)),
        Parameter(ProcessParameters.EiWater, lane),
        Parameter(ProcessParameters.EiStress, lane),
        pollution.Read<V>(lane),
        Parameter(ProcessParameters.EiRestriction, lane));

    // 1 where the first year had none: there is nothing to compare with.
    private V Ratio(int item, int year, LaneState amounts, int lane)
    {
        V amount = amounts.Read<V>(lane);
        if (year == 0)
            first[item].Write(lane, amount);
        return LaneMath.Ratio<V>(amount, first[item].Read<V>(lane), 1.0);
    }

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);
}
