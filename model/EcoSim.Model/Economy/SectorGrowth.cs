using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Economy;

/// <summary>Potential value added of a sector: VA*(t) = VA_2020·(1 + g)^((t + 6.5)/12), compounding month by month (science 9).</summary>
/// <remarks>The level of the base year's middle grows to t = 0 by the parameter g alone: that time has no yearly draw.</remarks>
public sealed class SectorGrowth(Sector sector, BlockContext block)
{
    /// <summary>From the middle of the year before the start to the middle of the first month.</summary>
    private const double MonthsToStart = 6.5;

    private readonly CompoundPath path = new(block.Lanes);

    /// <summary>Level of each month, yuan per year.</summary>
    public MonthlyLanes Values => path.Values;

    /// <param name="lane">First lane of the group.</param>
    /// <param name="baseline">Level in the middle of the year before the start, yuan per year.</param>
    /// <returns>Level at t = 0.</returns>
    public V Start<V>(int lane, V baseline) where V : struct, ILane<V>
    {
        V level = AtStart(baseline, block.Inputs.Parameters.Read<V>(ProcessParameters.Growth[(int)sector], lane));
        path.Start(lane, level);
        return level;
    }

    public void Advance<V>(int year, int lane) where V : struct, ILane<V> =>
        path.Advance(lane, block.Climate.Growth<V>(sector, year, lane));

    /// <summary>The level at t = 0.</summary>
    /// <param name="baseline">Level in the middle of the year before the start, yuan per year.</param>
    /// <param name="growth">g, 1/yr.</param>
    public static V AtStart<V>(V baseline, V growth) where V : struct, ILane<V> =>
        baseline * LaneMath.Pow<V>(1.0 + growth, MonthsToStart / 12);

    /// <summary>The level at t = 0 before any draw, for weights and limits that no member changes.</summary>
    public static double DefaultAtStart(Sector sector, double baseline, InputTable parameters) =>
        AtStart<ScalarLane>(baseline, parameters[ProcessParameters.Growth[(int)sector]]);
}
