using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Yearly growth of each sector's potential (science 9): g_k + σ·(√c·ε₀ + √(1−c)·ε_k), each ε cut.</summary>
internal static class GrowthSeries<V> where V : struct, ILane<V>
{
    private static readonly uint EconomyHash = Fnv1a.Hash32("economy");

    /// <returns>[sector][year], 1/yr.</returns>
    public static LaneState[][] Build(LaneInputs parameters, NoiseSource noise, int years)
    {
        LaneState[][] series = [.. Enumerable.Range(0, Sectors.Count).Select(_ =>
            Enumerable.Range(0, years).Select(_ => new LaneState(noise.Lanes)).ToArray())];
        double[] common = new double[noise.Lanes];
        for (int year = 0; year < years; year++)
        {
            uint month = NoiseSource.Month(year, 0);
            noise.Normal(common, EconomyHash, month, NoiseSource.Economy);
            for (int sector = 0; sector < Sectors.Count; sector++)
            {
                LaneState growth = series[sector][year];
                noise.Normal(growth.Values, EconomyHash, month, NoiseSource.Economy, (uint)(sector + 1));
                for (int lane = 0; lane < noise.Lanes; lane += V.Count)
                    growth.Write(lane, Growth(parameters, sector, V.Load(common, lane), growth.Read<V>(lane), lane));
            }
        }

        return series;
    }

    private static V Growth(LaneInputs parameters, int sector, V common, V own, int lane)
    {
        V cut = parameters.Read<V>(ProcessParameters.GrowthCut, lane);
        V share = parameters.Read<V>(ProcessParameters.GrowthCommonShare, lane);
        V noise = V.Sqrt(share) * LaneMath.Clamp(common, -cut, cut)
            + V.Sqrt(1.0 - share) * LaneMath.Clamp(own, -cut, cut);
        return parameters.Read<V>(ProcessParameters.Growth[sector], lane)
            + parameters.Read<V>(ProcessParameters.GrowthSigma, lane) * noise;
    }
}
