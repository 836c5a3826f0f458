using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Logistic rise of the urban share of a region (science 9).</summary>
public static class Urbanisation
{
    /// <summary>ΔU = k·U·(1 − U/U_max), one Euler step.</summary>
    /// <param name="share">U, 0–1.</param>
    /// <param name="highest">U_max, 0–1; at 0 the share stays.</param>
    /// <param name="rate">k per step.</param>
    public static V Rise<V>(V share, V highest, V rate) where V : struct, ILane<V> =>
        rate * share * (1.0 - LaneMath.Ratio<V>(share, highest, 1.0));
}
