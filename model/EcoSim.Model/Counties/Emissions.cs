using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Emissions to air of a county's own sources and of its parks, against the start (science 5.5; docs/model/air.md).</summary>
public sealed class Emissions<V> : IProcess where V : struct, ILane<V>
{
    // Loose coal burns from November to March (science 5.5): share of the year's residential emission by month.
    private static readonly double[] Heating = [.25, .2, .1, 0, 0, 0, 0, 0, 0, 0, .2, .25];

    // In the order of AirEmissionRow.
    private static readonly string[] RatioIds = ["residential", "park-so2", "park-nox", "park-pm", "fugitive", "vehicles"];

    private readonly CountyContext context;
    private readonly Land<V> land;
    private readonly MonthlyLanes[] ratios;
    private readonly MonthlyLanes sulphurDioxide;
    private readonly MonthlyLanes nitrogenOxides;
    private readonly TraceSeries[] trace;
    private bool advanced;

    public Emissions(CountyContext context, Land<V> land)
    {
        this.context = context;
        this.land = land;
        ratios = [.. Enumerable.Range(0, AirEmissionRow.CoverLastDecember).Select(_ => new MonthlyLanes(context.Lanes))];
        (sulphurDioxide, nitrogenOxides) = (new(context.Lanes), new(context.Lanes));
        (SulphurDioxide, NitrogenOxides) = (new(context.Lanes), new(context.Lanes));
        trace =
        [
            new("so2-emitted", "t", sulphurDioxide), new("nox-emitted", "t", nitrogenOxides),
            .. RatioIds.Select((id, row) => new TraceSeries("emission-ratio-" + id, "1", ratios[row])),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => trace;

    /// <summary>Emission of all sources over the last year advanced, t.</summary>
    public LaneState SulphurDioxide { get; }

    public LaneState NitrogenOxides { get; }

    /// <param name="year">Index of the year.</param>
    /// <param name="parkReports">Rows of <see cref="ParkReportRow"/>, one chunk for each of the county's parks.</param>
    public void Advance(int year, IReadOnlyList<Chunk> parkReports)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V so2 = 0.0;
            V nox = 0.0;
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                Ratio(AirEmissionRow.Residential, month, lane, Residential(month, lane));
                Ratio(AirEmissionRow.Vehicles, month, lane, Vehicles(month, lane));
                Ratio(AirEmissionRow.ParkSo2, month, lane, OfParks(parkReports, ParkReportRow.So2, ParkReportRow.So2Start, month, lane));
                Ratio(AirEmissionRow.ParkNox, month, lane, OfParks(parkReports, ParkReportRow.Nox, ParkReportRow.NoxStart, month, lane));
                Ratio(AirEmissionRow.ParkPm, month, lane, OfParks(parkReports, ParkReportRow.Pm10, ParkReportRow.Pm10Start, month, lane));
                Ratio(AirEmissionRow.Fugitive, month, lane, Fugitive(parkReports, month, lane));
                so2 += Total(sulphurDioxide, month, lane, SulphurDioxideOf(parkReports, month, lane));
                nox += Total(nitrogenOxides, month, lane, NitrogenOxidesOf(parkReports, month, lane));
            }

            SulphurDioxide.Write(lane, so2);
            NitrogenOxides.Write(lane, nox);
        }

        advanced = true;
    }

    /// <summary>Rows of <see cref="AirEmissionRow"/>; after <see cref="Advance"/> and before <see cref="Land{V}.Advance"/> of the year.</summary>
    public void WriteEmission(Chunk airEmission)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                for (int row = 0; row < ratios.Length; row++)
                    airEmission.Write(row, month, lane, ratios[row].Read<V>(month, lane));
                airEmission.Write(AirEmissionRow.CoverLastDecember, month, lane, land.CoverLastDecember.Read<V>(lane));
                airEmission.Write(AirEmissionRow.CoverStart, month, lane, land.CoverStart.Read<V>(lane));
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write<V>((int)CountyRow.SulphurDioxide, lane, advanced ? SulphurDioxide.Read<V>(lane) : double.NaN);
            rows.Write<V>((int)CountyRow.NitrogenOxides, lane, advanced ? NitrogenOxides.Read<V>(lane) : double.NaN);
        }
    }

    private V Residential(int month, int lane) => EmissionRatios.Residential(
        context.Year.Usable[(int)EffectKind.CleanHeating].Read<V>(month, lane),
        Input(CountyVariables.HouseholdsLooseCoal, lane),
        context.Parameters.Read<V>(ProcessParameters.CleanHeatingCut, lane));

    private V Vehicles(int month, int lane)
    {
        V start = Input(CountyVariables.TransitShare, lane);
        V share = LivingShares.Transit(
            start,
            context.Parameters.Read<V>(ProcessParameters.TransitMaximum, lane),
            context.Year.Usable[(int)EffectKind.PublicTransport].Read<V>(month, lane),
            context.Year.PopulationUrban.Read<V>(month, lane));
        return EmissionRatios.Vehicles(share, start);
    }

    private static V OfParks(IReadOnlyList<Chunk> parks, int row, int startRow, int month, int lane) =>
        LaneMath.Ratio<V>(Sum(parks, row, month, lane), Sum(parks, startRow, month, lane), 1.0);

    // Σ U16 ÷ Σ E⁰ over the parks: each park's share weighs as its PM10 at the start.
    private V Fugitive(IReadOnlyList<Chunk> parks, int month, int lane)
    {
        V removed = 0.0;
        for (int p = 0; p < parks.Count; p++)
            removed += parks[p].Read<V>(ParkReportRow.DustRemovalShare, month, lane) * parks[p].Read<V>(ParkReportRow.Pm10Start, month, lane);
        V share = LaneMath.Ratio<V>(removed, Sum(parks, ParkReportRow.Pm10Start, month, lane), 0.0);
        return EmissionRatios.Fugitive(share, context.Parameters.Read<V>(ProcessParameters.FugitiveCut, lane));
    }

    private V SulphurDioxideOf(IReadOnlyList<Chunk> parks, int month, int lane) =>
        Input(CountyVariables.EmissionSo2Residential, lane) * Heating[month] * ratios[AirEmissionRow.Residential].Read<V>(month, lane)
        + Sum(parks, ParkReportRow.So2, month, lane);

    private V NitrogenOxidesOf(IReadOnlyList<Chunk> parks, int month, int lane) =>
        Input(CountyVariables.EmissionNoxResidential, lane) * Heating[month] * ratios[AirEmissionRow.Residential].Read<V>(month, lane)
        + Input(CountyVariables.EmissionNoxVehicles, lane) / 12.0 * ratios[AirEmissionRow.Vehicles].Read<V>(month, lane)
        + Input(CountyVariables.EmissionNoxOther, lane) / 12.0
        + Sum(parks, ParkReportRow.Nox, month, lane);

    private void Ratio(int row, int month, int lane, V value) => ratios[row].Write(month, lane, value);

    private static V Total(MonthlyLanes series, int month, int lane, V tonnes)
    {
        series.Write(month, lane, tonnes);
        return tonnes;
    }

    private V Input(VariableSpec spec, int lane) => context.Inputs.Read<V>(spec, lane);

    private static V Sum(IReadOnlyList<Chunk> parks, int row, int month, int lane)
    {
        V sum = 0.0;
        for (int p = 0; p < parks.Count; p++)
            sum += parks[p].Read<V>(row, month, lane);
        return sum;
    }
}
