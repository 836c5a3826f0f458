using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Precipitation of a county's growing season (science 8.2): P̄·exp(σz − σ²/2), z correlated with the region's noise.</summary>
internal static class PrecipitationSeries
{
    public static LaneState[] Build(string county, LaneInputs inputs, LaneInputs parameters, LaneState[] regional, NoiseSource noise)
    {
        uint hash = Fnv1a.Hash32(county);
        double[] own = new double[noise.Lanes];
        LaneState[] series = [.. regional.Select(_ => new LaneState(noise.Lanes))];
        for (int year = 0; year < series.Length; year++)
        {
            noise.Normal(own, hash, NoiseSource.Month(year, 0), NoiseSource.Precipitation);
            for (int lane = 0; lane < noise.Lanes; lane += VectorLane.Count)
            {
                VectorLane mean = inputs.Read<VectorLane>(CountyVariables.PrecipitationSeason, lane)
                    * parameters.Read<VectorLane>(ProcessParameters.PrecipitationFactor, lane);
                VectorLane factor = noise.Central ? 1.0 : Factor(parameters, regional[year], own, lane);
                series[year].Write(lane, mean * factor);
            }
        }

        return series;
    }

    private static VectorLane Factor(LaneInputs parameters, LaneState regional, double[] own, int lane)
    {
        VectorLane z = AutoregressiveFactor.Mix(
            regional.Read<VectorLane>(lane),
            parameters.Read<VectorLane>(ProcessParameters.PrecipitationCorrelation, lane),
            VectorLane.Load(own, lane));
        return Distributions.LogNormalFactor(z, parameters.Read<VectorLane>(ProcessParameters.PrecipitationSigma, lane));
    }
}
