using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Limits on what a county may claim (science 3.2).</summary>
public static class WaterCap
{
    /// <summary>Total-use cap of a county, Mm³/yr: the region's, falling linearly from its start to its end, × factor × the county's share.</summary>
    /// <remarks>Infinite where the region states no cap or the county no share of it.</remarks>
    /// <param name="start">Cap of the year before the first, Mm³/yr.</param>
    /// <param name="end">Cap from <paramref name="years"/> years later on, Mm³/yr.</param>
    /// <param name="year">Index of the year, 0 for the first.</param>
    public static V Of<V>(V start, V end, V years, int year, V factor, V countyShare) where V : struct, ILane<V>
    {
        V passed = V.Min((year + 1.0) / years, 1.0);
        V region = V.Select(passed >= 1.0, end, start * (1.0 - passed) + end * passed);
        V stated = (region < double.PositiveInfinity) & (countyShare > 0.0);
        return V.Select(stated, region * factor * countyShare, double.PositiveInfinity);
    }

    /// <summary>Cuts amounts to a limit on their sum, the last use first (<see cref="WaterUse"/>).</summary>
    /// <param name="amounts">By use; receives what is left of each.</param>
    /// <returns>What the limit leaves unused.</returns>
    public static V Cut<V>(Span<V> amounts, V limit) where V : struct, ILane<V>
    {
        foreach (ref V amount in amounts)
        {
            amount = V.Min(amount, limit);
            limit -= amount;
        }

        return limit;
    }
}
