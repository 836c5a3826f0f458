using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Mixing of waters by mass balance (science 4.4, V02).</summary>
public static class Mixing
{
    /// <summary>C = (Q₁C₁ + Q₂C₂)/(Q₁ + Q₂); 0 without water. Any unit of flow; volumes will do.</summary>
    public static V Concentration<V>(V flow1, V concentration1, V flow2, V concentration2) where V : struct, ILane<V> =>
        LaneMath.Ratio<V>(flow1 * concentration1 + flow2 * concentration2, flow1 + flow2, 0.0);
}
