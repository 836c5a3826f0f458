using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Inflow factors of one boundary over the years: an AR(1) log-normal year times noisy months (science 3.1).</summary>
internal static class InflowSeries<V> where V : struct, ILane<V>
{
    /// <param name="regional">ε_R by year; empty where no boundary needs it.</param>
    public static MonthlyLanes[] Build(BoundaryDefinition boundary, LaneInputs inputs, LaneState[] regional, NoiseSource noise, int years)
    {
        MonthlyLanes[] series = [.. Enumerable.Range(0, years).Select(_ => new MonthlyLanes(noise.Lanes))];
        if (noise.Central)
            FillCentral(series, inputs);
        else
            FillDrawn(series, Fnv1a.Hash32(boundary.Id), inputs, regional, noise);
        return series;
    }

    // Every factor is 1, so that a month is its weight to the last bit.
    private static void FillCentral(MonthlyLanes[] series, LaneInputs inputs)
    {
        foreach (MonthlyLanes year in series)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                for (int lane = 0; lane < year.Lanes; lane += V.Count)
                    year.Write(month, lane, inputs.Read<V>(BoundaryVariables.Weights[month], lane));
            }
        }
    }

    private static void FillDrawn(MonthlyLanes[] series, uint hash, LaneInputs inputs, LaneState[] regional, NoiseSource noise)
    {
        double[] state = new double[noise.Lanes];
        double[] own = new double[noise.Lanes];
        noise.Normal(state, hash, NoiseSource.BeforeStart, NoiseSource.Annual);
        for (int year = 0; year < series.Length; year++)
        {
            noise.Normal(own, hash, NoiseSource.Month(year, 0), NoiseSource.Annual);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                noise.Normal(series[year].Values.AsSpan(month * noise.Lanes, noise.Lanes), hash,
                    NoiseSource.Month(year, month), NoiseSource.Monthly);
            }

            for (int lane = 0; lane < noise.Lanes; lane += V.Count)
            {
                V factor = AnnualFactor(state, own, regional[year], inputs, lane);
                NoiseToFactors(series[year], factor, inputs, lane);
            }
        }
    }

    private static V AnnualFactor(double[] state, double[] own, LaneState regional, LaneInputs inputs, int lane)
    {
        V correlation = InflowFactor.RegionalCorrelation(
            inputs.Read<V>(BoundaryVariables.Correlation, lane),
            inputs.Read<V>(BoundaryVariables.RegionalVarianceShare, lane));
        V innovation = AutoregressiveFactor.Mix(regional.Read<V>(lane), correlation, V.Load(own, lane));
        V z = AutoregressiveFactor.Advance(
            V.Load(state, lane), inputs.Read<V>(BoundaryVariables.Phi, lane), innovation);
        z.Store(state, lane);
        return AutoregressiveFactor.Factor(z, inputs.Read<V>(BoundaryVariables.Sigma, lane));
    }

    // The year's array holds η on entry and the factors on return.
    private static void NoiseToFactors(MonthlyLanes year, V annual, LaneInputs inputs, int lane)
    {
        V tau = inputs.Read<V>(BoundaryVariables.Tau, lane);
        V norm = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            V weight = inputs.Read<V>(BoundaryVariables.Weights[month], lane);
            V noisy = InflowFactor.NoisyWeight(weight, year.Read<V>(month, lane), tau);
            year.Write(month, lane, noisy);
            norm += noisy;
        }

        for (int month = 0; month < MonthlyLanes.Months; month++)
            year.Write(month, lane, InflowFactor.Month(annual, year.Read<V>(month, lane), norm));
    }
}
