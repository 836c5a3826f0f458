using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Concentrations, dust days and good days of a county (science 5.1 to 5.3; docs/model/air.md).</summary>
/// <remarks>Linear in emissions: every concentration is that of the start times a mean of emission ratios.</remarks>
public sealed partial class AirQuality<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly double[] transfer;
    private readonly MonthlyLanes pm25;
    private readonly MonthlyLanes pm10;
    private readonly MonthlyLanes so2;
    private readonly MonthlyLanes no2;
    private readonly MonthlyLanes ozone;
    private readonly MonthlyLanes dust;
    private readonly MonthlyLanes good;
    private readonly MonthlyLanes pm25WithDust;
    private readonly MonthlyLanes pm10WithDust;
    private readonly LaneState goodDayShare;
    private readonly LaneState pm25Mean;
    private readonly LaneState pm10Mean;
    private readonly TraceSeries[] trace;
    private bool advanced;

    public AirQuality(CountyContext context)
    {
        this.context = context;
        transfer = context.Block.Region.AirTransfer[context.County];
        int lanes = context.Lanes;
        (pm25, pm10, so2, no2, ozone) = (new(lanes), new(lanes), new(lanes), new(lanes), new(lanes));
        (dust, good, pm25WithDust, pm10WithDust) = (new(lanes), new(lanes), new(lanes), new(lanes));
        (DustDays, goodDayShare, pm25Mean, pm10Mean) = (new(lanes), new(lanes), new(lanes), new(lanes));
        trace =
        [
            new("pm25", "ug/m3", pm25), new("pm10", "ug/m3", pm10), new("so2", "ug/m3", so2), new("no2", "ug/m3", no2),
            new("o3-8h", "ug/m3", ozone), new("dust-days", "days", dust), new("good-days", "days", good),
            new("pm25-with-dust", "ug/m3", pm25WithDust), new("pm10-with-dust", "ug/m3", pm10WithDust),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => trace;

    /// <summary>Dust days of the last year advanced.</summary>
    public LaneState DustDays { get; }

    /// <param name="year">Index of the year.</param>
    /// <param name="airEmissions">Rows of <see cref="AirEmissionRow"/>, one chunk per county of the region in declared order.</param>
    public void Advance(int year, IReadOnlyList<Chunk> airEmissions)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            Concentrations(year, lane, airEmissions);
            CountDust(year, lane, airEmissions);
            CountGoodDays(lane);
        }

        advanced = true;
    }

    /// <summary>All rows are of a year: before any they have no value.</summary>
    public void Report(ReportRows rows)
    {
        Write(rows, CountyRow.GoodDayShare, goodDayShare);
        Write(rows, CountyRow.Pm25Mean, pm25Mean);
        Write(rows, CountyRow.Pm10Mean, pm10Mean);
        Write(rows, CountyRow.DustDays, DustDays);
    }

    private void Write(ReportRows rows, CountyRow row, LaneState state)
    {
        if (advanced)
            state.Values.CopyTo(rows.Row((int)row));
        else
            rows.Row((int)row).Fill(double.NaN);
    }

    private void Concentrations(int year, int lane, IReadOnlyList<Chunk> airEmissions)
    {
        V background = context.Climate.BackgroundFactor<V>(year, lane);
        Season season = new(this, lane);
        for (int month = 0; month < MonthlyLanes.Months; month++)
            Concentrate(month, lane, season, background, Receive(airEmissions, month, lane));
    }

    private ReceivedRatios<V> Receive(IReadOnlyList<Chunk> airEmissions, int month, int lane) => new(
        Transfer(airEmissions, AirEmissionRow.Residential, month, lane),
        Transfer(airEmissions, AirEmissionRow.ParkSo2, month, lane),
        Transfer(airEmissions, AirEmissionRow.ParkNox, month, lane),
        Transfer(airEmissions, AirEmissionRow.ParkPm, month, lane),
        Transfer(airEmissions, AirEmissionRow.Fugitive, month, lane),
        Transfer(airEmissions, AirEmissionRow.Vehicles, month, lane));

    private V Transfer(IReadOnlyList<Chunk> airEmissions, int row, int month, int lane)
    {
        V sum = 0.0;
        for (int c = 0; c < airEmissions.Count; c++)
            sum += airEmissions[c].Read<V>(row, month, lane) * transfer[c];
        return sum;
    }

    private void Concentrate(int month, int lane, in Season season, V background, ReceivedRatios<V> sources)
    {
        V pmSeason = Parameter(ProcessParameters.PmSeason[month], lane) / season.PmMean;
        V ozoneSeason = Parameter(ProcessParameters.OzoneSeason[month], lane) / season.OzoneMean;
        pm25.Write(month, lane, Start(CountyVariables.AirPm25, lane) * pmSeason * season.Pm25.Level(background, sources, sources.ParkPm25));
        pm10.Write(month, lane, Start(CountyVariables.AirPm10, lane) * pmSeason * season.Pm10.Level(background, sources, sources.ParkPm10));
        so2.Write(month, lane, Start(CountyVariables.AirSo2, lane) * season.So2.Level(background, sources, sources.ParkSo2));
        no2.Write(month, lane, Start(CountyVariables.AirNo2, lane) * season.No2.Level(background, sources, sources.ParkNox));

        // ΔNOx in per cent; no project changes VOC.
        V shift = Parameter(ProcessParameters.OzoneNox, lane) * (100.0 * (sources.ParkNox - 1.0));
        ozone.Write(month, lane, V.Max(0.0, Start(CountyVariables.AirO3, lane) * ozoneSeason + shift));
    }

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);

    private V Start(VariableSpec spec, int lane) => context.Inputs.Read<V>(spec, lane);

    /// <summary>What of a lane group's parameters holds for all months.</summary>
    private readonly struct Season(AirQuality<V> air, int lane)
    {
        /// <summary>Mean of the twelve seasonal factors: the factors are divided by it.</summary>
        public V PmMean { get; } = Mean(air, ProcessParameters.PmSeason, lane);

        public V OzoneMean { get; } = Mean(air, ProcessParameters.OzoneSeason, lane);

        public SourceShares<V> Pm25 { get; } = SourceShares<V>.Read(air.context.Parameters, ProcessParameters.SharePm25, lane);

        public SourceShares<V> Pm10 { get; } = SourceShares<V>.Read(air.context.Parameters, ProcessParameters.SharePm10, lane);

        public SourceShares<V> So2 { get; } = SourceShares<V>.Read(air.context.Parameters, ProcessParameters.ShareSo2, lane);

        public SourceShares<V> No2 { get; } = SourceShares<V>.Read(air.context.Parameters, ProcessParameters.ShareNo2, lane);

        private static V Mean(AirQuality<V> air, IReadOnlyList<VariableSpec> months, int lane)
        {
            V sum = 0.0;
            for (int month = 0; month < months.Count; month++)
                sum += air.Parameter(months[month], lane);
            return sum / months.Count;
        }
    }
}
