using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>A county's yearly totals over its own sources and its parks: what is discharged and left unused.</summary>
public sealed class CountyTotals<V>(CountyContext context, CountyLoads<V> loads) : IProcess where V : struct, ILane<V>
{
    private bool advanced;

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>COD discharged in the year, t, before what is lost on the way to the river.</summary>
    public LaneState Cod { get; } = new(context.Lanes);

    /// <summary>NH3-N discharged in the year, t.</summary>
    public LaneState Ammonia { get; } = new(context.Lanes);

    /// <summary>Solid waste of the parks not put to use in the year, t.</summary>
    public LaneState UnusedWaste { get; } = new(context.Lanes);

    /// <summary>Sums the year; the county's loads are settled.</summary>
    /// <param name="parkReports">Rows of <see cref="ParkReportRow"/>, in the order of the county's parks.</param>
    public void Advance(IReadOnlyList<Chunk> parkReports)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            Cod.Write(lane, loads.Discharged(Pollutant.Cod, lane) + Sum(parkReports, ParkReportRow.FirstLoad + (int)Pollutant.Cod, lane));
            Ammonia.Write(lane, loads.Discharged(Pollutant.AmmoniaNitrogen, lane)
                + Sum(parkReports, ParkReportRow.FirstLoad + (int)Pollutant.AmmoniaNitrogen, lane));
            UnusedWaste.Write(lane, Sum(parkReports, ParkReportRow.UnusedWaste, lane));
        }

        advanced = true;
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)CountyRow.CodDischarged, lane, Flow(Cod, lane));
            rows.Write((int)CountyRow.AmmoniaDischarged, lane, Flow(Ammonia, lane));
            rows.Write((int)CountyRow.UnusedWaste, lane, Flow(UnusedWaste, lane));
        }
    }

    private V Flow(LaneState total, int lane) => advanced ? total.Read<V>(lane) : double.NaN;

    private static V Sum(IReadOnlyList<Chunk> reports, int row, int lane)
    {
        V sum = 0.0;
        foreach (Chunk report in reports)
        {
            for (int month = 0; month < Chunk.Months; month++)
                sum += report.Read<V>(row, month, lane);
        }

        return sum;
    }
}
