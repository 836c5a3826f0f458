using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Pollutant loads of a county's towns, villages, livestock and cropland, and what of them reaches the rivers (science 4.1 to 4.3). Industry is the parks'.</summary>
public sealed class CountyLoads<V> : IProcess where V : struct, ILane<V>
{
    // Behind one mass balance per pollutant.
    private const int SignBalance = Pollutants.Emitted;

    private readonly CountyContext context;
    private readonly CountyYear year;
    private readonly UrbanLoad<V> urban;
    private readonly DiffuseLoads<V> diffuse;
    private readonly MonthlyLanes[] removed;
    private readonly MonthlyLanes[] retained;
    private readonly LaneState[] discharged;
    private readonly SourceLoad<V>[] sources = new SourceLoad<V>[CountyDischargeRow.Sources];
    private bool advanced;

    public CountyLoads(CountyContext context)
    {
        this.context = context;
        year = context.Year;
        urban = new(context);
        diffuse = new(context);
        removed = [.. Pollutants.Ids.Take(Pollutants.Emitted).Select(_ => new MonthlyLanes(context.Lanes))];
        retained = [.. removed.Select(_ => new MonthlyLanes(context.Lanes))];
        discharged = [.. removed.Select(_ => new LaneState(context.Lanes))];
        Ledger = new(
            [
                .. Pollutants.Ids.Take(Pollutants.Emitted)
                    .Select(id => new Balance("I3b", $"{id}: raw load = removed + delivered + retained", 1e-9, 1e-6)),
                new("I9", "loads: no negative mass delivered", 1e-9, 1),
            ],
            context.Lanes);
        Trace = [.. LoadSeries.Of(year, removed, retained, urban.Bypassed)];
    }

    public Ledger Ledger { get; }

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Writes sewage flows and delivered loads of a year; supply must be settled.</summary>
    /// <param name="yearIndex">0 for the region's first year.</param>
    public void Advance(int yearIndex)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int pollutant = 0; pollutant < Pollutants.Emitted; pollutant++)
                discharged[pollutant].Write<V>(lane, 0.0);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                SewageVolumes<V> flows = urban.Flows(month, lane);
                for (int pollutant = 0; pollutant < Pollutants.Emitted; pollutant++)
                    WriteLoads(yearIndex * MonthlyLanes.Months + month, pollutant, month, lane, flows);
            }
        }

        advanced = true;
    }

    /// <summary>Treated share of urban sewage, NaN without any. What is discharged is reported together with the parks' (<see cref="CountyTotals{V}"/>).</summary>
    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            rows.Write((int)CountyRow.SewageTreatedShare, lane, advanced ? TreatedShare(lane) : TreatedShareAtStart(lane));
    }

    /// <summary>Discharge of the county's sources in the year, t, before what is lost on the way to the river; NaN before the first year.</summary>
    public V Discharged(Pollutant pollutant, int lane) => advanced ? discharged[(int)pollutant].Read<V>(lane) : double.NaN;

    private void WriteLoads(int monthIndex, int pollutant, int month, int lane, SewageVolumes<V> flows)
    {
        sources[0] = urban.Of(pollutant, month, lane, flows);
        sources[1] = diffuse.Rural(pollutant, month, lane);
        sources[2] = diffuse.Livestock(pollutant, month, lane);
        sources[3] = diffuse.Cropland(pollutant, month, lane);

        SourceLoad<V> total = default;
        V lowest = 0.0;
        for (int source = 0; source < sources.Length; source++)
        {
            V delivered = sources[source].Delivered;
            year.Delivered[source][pollutant].Write(month, lane, delivered);
            lowest = V.Min(lowest, delivered);
            total += sources[source];
        }

        removed[pollutant].Write(month, lane, total.Removed);
        retained[pollutant].Write(month, lane, total.Retained);
        discharged[pollutant].Write(lane, discharged[pollutant].Read<V>(lane) + total.Discharged);
        Ledger.Check(pollutant, monthIndex, lane, total.Raw - total.Removed - total.Delivered - total.Retained, total.Raw);
        Ledger.Check(SignBalance, monthIndex, lane, lowest, total.Raw);
    }

    private V TreatedShare(int lane)
    {
        const int December = MonthlyLanes.Months - 1;
        V all = year.PopulationUrban.Read<V>(December, lane) * SewageWorks.PerHead<V>(context.Parameters, lane);
        return LaneMath.Ratio(year.SewageTreated.Read<V>(December, lane), all, double.NaN);
    }

    private V TreatedShareAtStart(int lane)
    {
        V all = context.Inputs.Read<V>(CountyVariables.PopulationUrban, lane) * SewageWorks.PerHead<V>(context.Parameters, lane);
        V collected = context.Inputs.Read<V>(CountyVariables.SewageCollectedShare, lane) * all;
        V treated = SewageWorks.TreatedFlow(collected, context.Inputs.Read<V>(CountyVariables.WwtpCapacity, lane));
        return LaneMath.Ratio(treated, all, double.NaN);
    }
}
