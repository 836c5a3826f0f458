using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Explanations;

/// <summary>Sources of fine or coarse particles; industry and power share one ratio and are one source.</summary>
public enum AirSource
{
    Background,
    Residential,
    IndustryAndPower,
    Fugitive,
    Vehicles,
}

/// <summary>Part of a year's mean concentration, µg/m³.</summary>
/// <param name="County">County that emits; −1 for the background.</param>
/// <param name="Share">Of the mean.</param>
public readonly record struct AirShare(AirSource Source, int County, double Concentration, double Share);

/// <summary>Days that are not good, by what made them so (science 5.3): the parts sum to the days of the year less the good ones.</summary>
/// <param name="Dust">On dust days.</param>
/// <param name="Particles">On other days, by PM10 or PM2.5.</param>
/// <param name="Ozone">On days with clean dust, by ozone.</param>
public readonly record struct BadDays(double Dust, double Particles, double Ozone)
{
    public double Total => Dust + Particles + Ozone;
}

/// <summary>Takes concentrations and bad days apart: φ·ρ of every source and county (science 5.1).</summary>
public sealed class AirAttribution(MemberRun run)
{
    private static readonly string[] Ratios = ["residential", "park-so2", "park-nox", "park-pm", "fugitive", "vehicles"];

    private LaneInputs Parameters => run.Context.Inputs.Parameters;

    /// <summary>Sources of a year's mean, the largest first; over several counties the mean by urban people of the start.</summary>
    /// <param name="coarse">PM10 instead of PM2.5.</param>
    /// <param name="year">Index of the year.</param>
    public IReadOnlyList<AirShare> Shares(IReadOnlyList<int> counties, bool coarse, int year)
    {
        Dictionary<(AirSource Source, int County), double> sums = [];
        foreach ((int county, double weight) in Weights(counties))
        {
            for (int month = 0; month < Calendar.MonthsPerYear; month++)
                Add(sums, county, coarse, year, month, weight / Calendar.MonthsPerYear);
        }

        double total = sums.Values.Sum();
        return [.. sums.Where(s => s.Value != 0).OrderByDescending(s => s.Value).ThenBy(s => s.Key)
            .Select(s => new AirShare(s.Key.Source, s.Key.County, s.Value, s.Value / total))];
    }

    /// <summary>Bad days of a year by cause; over several counties the mean by urban people of the start.</summary>
    public BadDays Days(IReadOnlyList<int> counties, int year)
    {
        double dust = 0, particles = 0, ozone = 0;
        foreach ((int county, double weight) in Weights(counties))
        {
            for (int month = 0; month < Calendar.MonthsPerYear; month++)
            {
                BadDays days = Month(county, year * Calendar.MonthsPerYear + month);
                dust += weight * days.Dust;
                particles += weight * days.Particles;
                ozone += weight * days.Ozone;
            }
        }

        return new(dust, particles, ozone);
    }

    private BadDays Month(int county, int month)
    {
        EntityRef entity = new(EntityKind.County, county);
        double dustDays = run.Trace.At(entity, "dust-days", month);
        double others = Calendar.Days(month) - dustDays;
        double particles = Math.Min(
            Share("pm10", ProcessParameters.LimitPm10, ProcessParameters.SigmaPm10), Share("pm25", ProcessParameters.LimitPm25, ProcessParameters.SigmaPm25));
        double ozone = Share("o3-8h", ProcessParameters.LimitO3, ProcessParameters.SigmaO3);
        return new(dustDays * Parameter(ProcessParameters.DustBadDay), others * (1 - particles), others * particles * (1 - ozone));

        double Share(string series, VariableSpec limit, VariableSpec sigma) =>
            GoodDays.Share<ScalarLane>(run.Trace.At(entity, series, month), Parameter(limit), Parameter(sigma));
    }

    private void Add(Dictionary<(AirSource, int), double> sums, int receptor, bool coarse, int year, int month, double weight)
    {
        VariableSpec start = coarse ? CountyVariables.AirPm10 : CountyVariables.AirPm25;
        SourceShares<ScalarLane> shares = SourceShares<ScalarLane>.Read(
            Parameters, coarse ? ProcessParameters.SharePm10 : ProcessParameters.SharePm25, 0);
        double level = weight * run.Context.Inputs.Of(EntityKind.County, receptor).Read<ScalarLane>(start, 0) * Season(month);
        Put(AirSource.Background, -1, shares.Background * run.Context.Climate.BackgroundFactor<ScalarLane>(year, 0));
        for (int c = 0; c < run.Region.Counties.Count; c++)
        {
            double reaches = run.Region.AirTransfer[receptor][c];
            ReceivedRatios<ScalarLane> ratios = RatiosOf(c, year * Calendar.MonthsPerYear + month);
            Put(AirSource.Residential, c, shares.Residential * reaches * ratios.Residential);
            Put(AirSource.IndustryAndPower, c, shares.Parks * reaches * (coarse ? ratios.ParkPm10 : ratios.ParkPm25));
            Put(AirSource.Fugitive, c, shares.Fugitive * reaches * ratios.Fugitive);
            Put(AirSource.Vehicles, c, shares.Vehicles * reaches * ratios.Vehicles);
        }

        void Put(AirSource source, int county, double part) =>
            sums[(source, county)] = sums.GetValueOrDefault((source, county)) + level * part;
    }

    private ReceivedRatios<ScalarLane> RatiosOf(int county, int month)
    {
        double[] r = [.. Ratios.Select(id => run.Trace.At(new(EntityKind.County, county), "emission-ratio-" + id, month))];
        return new(r[0], r[1], r[2], r[3], r[4], r[5]);
    }

    private double Season(int month)
    {
        double sum = 0;
        foreach (VariableSpec spec in ProcessParameters.PmSeason)
            sum += Parameter(spec);
        return Parameter(ProcessParameters.PmSeason[month]) / (sum / Calendar.MonthsPerYear);
    }

    private IEnumerable<(int County, double Weight)> Weights(IReadOnlyList<int> counties)
    {
        double total = counties.Sum(People);
        return counties.Where(c => People(c) > 0 || counties.Count == 1).Select(c => (c, counties.Count == 1 ? 1 : People(c) / total));
    }

    private double People(int county) => run.Report(county, 0, CountyRow.PopulationUrbanStart);

    private double Parameter(VariableSpec spec) => Parameters.Read<ScalarLane>(spec, 0);
}
