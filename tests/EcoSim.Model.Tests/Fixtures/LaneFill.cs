using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.Fixtures;

/// <summary>Fills the same value into all lanes, so that a test writes what a sibling process or a message would.</summary>
internal static class LaneFill
{
    public static void Set(this MonthlyLanes series, Func<int, double> ofMonth)
    {
        for (int month = 0; month < MonthlyLanes.Months; month++)
            series.Values.AsSpan(month * series.Lanes, series.Lanes).Fill(ofMonth(month));
    }

    public static void Set(this MonthlyLanes series, double value) => series.Set(_ => value);

    public static void Set(this LaneState state, double value) => state.Values.AsSpan().Fill(value);

    public static Chunk Set(this Chunk chunk, int row, Func<int, double> ofMonth)
    {
        for (int month = 0; month < Chunk.Months; month++)
            chunk.Values.AsSpan((row * Chunk.Months + month) * chunk.Lanes, chunk.Lanes).Fill(ofMonth(month));
        return chunk;
    }

    public static Chunk Set(this Chunk chunk, int row, double value) => chunk.Set(row, _ => value);

    /// <summary>Emission ratios of a county, all the same, with unchanged cover.</summary>
    public static Chunk AirEmission(int lanes, double ratio = 1, double coverStart = 0.3, double coverNow = 0.3)
    {
        Chunk chunk = new(AirEmissionRow.Count, lanes);
        for (int row = 0; row < AirEmissionRow.CoverLastDecember; row++)
            chunk.Set(row, ratio);
        return chunk.Set(AirEmissionRow.CoverLastDecember, coverNow).Set(AirEmissionRow.CoverStart, coverStart);
    }

    /// <summary>One row of a process's report, lane 0.</summary>
    public static double Value(this IProcess process, Indicators.CountyRow row) => process.Values(row)[0];

    /// <summary>All lanes of one row of a process's report.</summary>
    public static double[] Values(this IProcess process, Indicators.CountyRow row, int lanes = 8)
    {
        double[] values = new double[(int)Indicators.CountyRow.Count * lanes];
        process.Report(new ReportRows(values, lanes));
        return values.AsSpan((int)row * lanes, lanes).ToArray();
    }

    /// <summary>Lane 0 of a series in one month.</summary>
    public static double At(this MonthlyLanes series, int month) => series.Month(month)[0];

    public static MonthlyLanes TraceOf(this IProcess process, string id) => process.Trace.Single(t => t.Id == id).Values;
}
