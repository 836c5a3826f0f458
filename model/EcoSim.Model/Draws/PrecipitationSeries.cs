using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Precipitation of a county's growing season (science 8.2): P̄·exp(σz − σ²/2), z correlated with the region's noise.</summary>
internal static class PrecipitationSeries<V> where V : struct, ILane<V>
{
    public static LaneState[] Build(string county, LaneInputs inputs, LaneInputs parameters, LaneState[] regional, NoiseSource noise)
    {
        uint hash = Fnv1a.Hash32(county);
        double[] own = new double[noise.Lanes];
        LaneState[] series = [.. regional.Select(_ => new LaneState(noise.Lanes))];
        for (int year = 0; year < series.Length; year++)
        {
            noise.Normal(own, hash, NoiseSource.Month(year, 0), NoiseSource.Precipitation);
            for (int lane = 0; lane < noise.Lanes; lane += V.Count)
            {
                V mean = inputs.Read<V>(CountyVariables.PrecipitationSeason, lane)
                    * parameters.Read<V>(ProcessParameters.PrecipitationFactor, lane);
                V factor = noise.Central ? 1.0 : Factor(parameters, regional[year], own, lane);
                series[year].Write(lane, mean * factor);
            }
        }

        return series;
    }

    private static V Factor(LaneInputs parameters, LaneState regional, double[] own, int lane)
    {
        V z = AutoregressiveFactor.Mix(
            regional.Read<V>(lane),
            parameters.Read<V>(ProcessParameters.PrecipitationCorrelation, lane),
            V.Load(own, lane));
        return Distributions.LogNormalFactor(z, parameters.Read<V>(ProcessParameters.PrecipitationSigma, lane));
    }
}
