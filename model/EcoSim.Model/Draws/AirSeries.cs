using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>The region's dusty years and months, and its long-range background of particles (science 5.1, 5.2).</summary>
internal static class AirSeries<V> where V : struct, ILane<V>
{
    private const uint DustYearDraw = 0;
    private const uint DustMonthDraw = 1;
    private static readonly uint DustHash = Fnv1a.Hash32("dust");
    private static readonly uint BackgroundHash = Fnv1a.Hash32("background");

    /// <summary>F_d × dust level; F_d at its mode for the central member.</summary>
    public static LaneState[] DustYears(LaneInputs parameters, NoiseSource noise, int years)
    {
        LaneState[] series = [.. Enumerable.Range(0, years).Select(_ => new LaneState(noise.Lanes))];
        for (int year = 0; year < years; year++)
        {
            noise.Uniform(series[year].Values, DustHash, NoiseSource.Month(year, 0), NoiseSource.Dust, DustYearDraw);
            for (int lane = 0; lane < noise.Lanes; lane += V.Count)
            {
                V mode = parameters.Read<V>(ProcessParameters.DustYearMode, lane);
                V factor = noise.Central ? mode : Distributions.LogTriangular(
                    series[year].Read<V>(lane),
                    parameters.Read<V>(ProcessParameters.DustYearLow, lane), mode,
                    parameters.Read<V>(ProcessParameters.DustYearHigh, lane));
                series[year].Write(lane, factor * parameters.Read<V>(ProcessParameters.DustLevel, lane));
            }
        }

        return series;
    }

    /// <summary>Uniforms of each month's number of dust days.</summary>
    public static MonthlyLanes[] DustMonths(NoiseSource noise, int years)
    {
        MonthlyLanes[] series = [.. Enumerable.Range(0, years).Select(_ => new MonthlyLanes(noise.Lanes))];
        for (int year = 0; year < years; year++)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                noise.Uniform(series[year].Values.AsSpan(month * noise.Lanes, noise.Lanes), DustHash,
                    NoiseSource.Month(year, month), NoiseSource.Dust, DustMonthDraw);
            }
        }

        return series;
    }

    /// <summary>F_bg, an AR(1) log-normal correlated with the region's noise; 1 for the central member.</summary>
    public static LaneState[] Background(LaneInputs parameters, LaneState[] regional, NoiseSource noise)
    {
        double[] state = new double[noise.Lanes];
        noise.Normal(state, BackgroundHash, NoiseSource.BeforeStart, NoiseSource.Background);
        LaneState[] series = [.. regional.Select(_ => new LaneState(noise.Lanes))];
        for (int year = 0; year < series.Length; year++)
        {
            noise.Normal(series[year].Values, BackgroundHash, NoiseSource.Month(year, 0), NoiseSource.Background);
            for (int lane = 0; lane < noise.Lanes; lane += V.Count)
                series[year].Write(lane, noise.Central ? 1.0 : BackgroundFactor(parameters, regional[year], series[year], state, lane));
        }

        return series;
    }

    private static V BackgroundFactor(LaneInputs parameters, LaneState regional, LaneState own, double[] state, int lane)
    {
        V innovation = AutoregressiveFactor.Mix(
            regional.Read<V>(lane),
            parameters.Read<V>(ProcessParameters.BackgroundCorrelation, lane),
            own.Read<V>(lane));
        V z = AutoregressiveFactor.Advance(
            V.Load(state, lane), parameters.Read<V>(ProcessParameters.BackgroundPhi, lane), innovation);
        z.Store(state, lane);
        return AutoregressiveFactor.Factor(z, parameters.Read<V>(ProcessParameters.BackgroundSigma, lane));
    }
}
