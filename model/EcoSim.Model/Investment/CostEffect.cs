using EcoSim.Model.Numerics;

namespace EcoSim.Model.Investment;

/// <summary>Units that money builds under diminishing returns and a physical limit (science 2.3; V19, V20).</summary>
/// <remarks>
/// dU/dI = (1/k)·(1 − U/U_max), so U(I) = U_max·(1 − exp(−I/(k·U_max))). The closed form makes a month's increment
/// independent of how the money was cut. Valid for U_max &gt; 0, k &gt; 0, I ≥ 0. Source: docs/model/investment.md.
/// </remarks>
public static class CostEffect
{
    /// <summary>U(I), units.</summary>
    /// <param name="works">Money that has reached works so far, yuan.</param>
    /// <param name="limit">U_max, units.</param>
    /// <param name="initialCost">k, yuan per unit of the first unit.</param>
    public static V Units<V>(V works, V limit, V initialCost) where V : struct, ILane<V> =>
        limit * (1.0 - LaneMath.Exp(-works / (initialCost * limit)));

    /// <summary>The works money at which the curve of another limit or cost gives the same units: I = −k·U_max·ln(1 − U/U_max).</summary>
    /// <param name="units">U, below the limit.</param>
    public static V Anchor<V>(V units, V limit, V initialCost) where V : struct, ILane<V> =>
        -initialCost * limit * LaneMath.Log(1.0 - units / limit);
}
