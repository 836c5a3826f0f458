using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Yearly growth of each sector's potential (science 9): g_k + σ·(√c·ε₀ + √(1−c)·ε_k), each ε cut.</summary>
internal static class GrowthSeries
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
                for (int lane = 0; lane < noise.Lanes; lane += VectorLane.Count)
                    growth.Write(lane, Growth(parameters, sector, VectorLane.Load(common, lane), growth.Read<VectorLane>(lane), lane));
            }
        }

        return series;
    }

    private static VectorLane Growth(LaneInputs parameters, int sector, VectorLane common, VectorLane own, int lane)
    {
        VectorLane cut = parameters.Read<VectorLane>(ProcessParameters.GrowthCut, lane);
        VectorLane share = parameters.Read<VectorLane>(ProcessParameters.GrowthCommonShare, lane);
        VectorLane noise = VectorLane.Sqrt(share) * LaneMath.Clamp(common, -cut, cut)
            + VectorLane.Sqrt(1.0 - share) * LaneMath.Clamp(own, -cut, cut);
        return parameters.Read<VectorLane>(ProcessParameters.Growth[sector], lane)
            + parameters.Read<VectorLane>(ProcessParameters.GrowthSigma, lane) * noise;
    }
}
