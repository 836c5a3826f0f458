using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Carbon taken up by young plantations (science 8.4).</summary>
public static class CarbonSink
{
    /// <summary>Part of the full rate that a stand of a given age reaches: 1 − exp(−(age/scale)²), 0–1.</summary>
    /// <param name="age">yr, ≥ 0.</param>
    /// <param name="scale">yr; 8 by default.</param>
    public static V Maturity<V>(V age, V scale) where V : struct, ILane<V>
    {
        V part = age / scale;
        return 1.0 - LaneMath.Exp(-(part * part));
    }
}
