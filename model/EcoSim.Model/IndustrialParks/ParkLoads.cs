using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Water pollution of a park: raw load, delivered load and what stays on land (science 4.1, 4.2).</summary>
public sealed class ParkLoads<V> : IProcess where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly CompoundPath fall;
    private readonly MonthlyLanes[] delivered;
    private readonly MonthlyLanes[] discharged;
    private readonly MonthlyLanes reuse;
    private readonly double demandAtStart;

    public ParkLoads(ParkContext context)
    {
        this.context = context;
        fall = new(context.Lanes);
        reuse = new(context.Lanes);
        delivered = [.. Enumerable.Range(0, Pollutants.Emitted).Select(_ => new MonthlyLanes(context.Lanes))];
        discharged = [.. delivered.Select(_ => new MonthlyLanes(context.Lanes))];
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            fall.Start<V>(lane, 1.0);
        InputTable parameters = context.Parameters.Defaults;
        demandAtStart = SectorGrowth.DefaultAtStart(Sector.Industry, context.Inputs.Defaults[ParkVariables.ValueAdded], parameters)
            / 1e4 * parameters[ProcessParameters.IndustryDemand] / Calendar.DaysPerYear;
        Ledger = new([.. Pollutants.Ids.Take(Pollutants.Emitted)
            .Select(id => new Balance("I3b", $"industrial {id}: raw = delivered + kept on land, t", 1e-9, 1e-6))], context.Lanes);
        Trace = [.. delivered.Select((row, p) => new TraceSeries("load-industry-" + Pollutants.Ids[p], "t", row)), new("reuse-share", "1", reuse)];
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Delivered load of the month by emitted pollutant, t.</summary>
    public IReadOnlyList<MonthlyLanes> Delivered => delivered;

    /// <summary>Discharge of the month by emitted pollutant, t, before what is lost on the way to the river.</summary>
    public IReadOnlyList<MonthlyLanes> Discharged => discharged;

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Advance(lane, -context.Parameters.Read<V>(ProcessParameters.IndustryLoadFall, lane));
            V share = context.Parameters.Read<V>(ProcessParameters.DeliveryIndustry, lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V keptBack = IndustryEquations.ReuseShare<V>(context.Usable(EffectKind.IndustrialReuse).Read<V>(month, lane), demandAtStart,
                    context.Parameters.Read<V>(ProcessParameters.ReuseLoadCutMaximum, lane));
                V factor = context.Year.Activity.Read<V>(month, lane) * fall.Values.Read<V>(month, lane)
                    * context.Year.ComplianceFactor.Read<V>(month, lane) * (1.0 - keptBack);
                reuse.Write(month, lane, keptBack);
                for (int p = 0; p < Pollutants.Emitted; p++)
                    Deliver(p, year * MonthlyLanes.Months + month, lane, factor, share);
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            rows.Write((int)ParkRow.ReuseShare, lane, reuse.December<V>(lane));
    }

    private void Deliver(int pollutant, int monthIndex, int lane, V factor, V share)
    {
        V raw = context.Inputs.Read<V>(ParkVariables.Load[pollutant], lane) / 12.0 * factor;
        V toRiver = raw * share;
        V onLand = raw * (1.0 - share);
        delivered[pollutant].Write(monthIndex % MonthlyLanes.Months, lane, toRiver);
        discharged[pollutant].Write(monthIndex % MonthlyLanes.Months, lane, raw);
        Ledger.Check(pollutant, monthIndex, lane, raw - toRiver - onLand, raw);
    }
}
