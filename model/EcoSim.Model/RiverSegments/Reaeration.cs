using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Oxygen that water takes from the air (science 4.7, V31).</summary>
public static class Reaeration
{
    /// <summary>k₂ = 3.93·√u/H^1.5 at 20 °C, 1/d: O'Connor and Dobbins (1958).</summary>
    /// <remarks>Fitted for depths of about 0.3–9 m and velocities of 0.15–0.5 m/s.</remarks>
    /// <param name="velocity">u, m/s, ≥ 0.</param>
    /// <param name="depth">H, m, &gt; 0.</param>
    public static V Rate<V>(V velocity, V depth) where V : struct, ILane<V> =>
        3.93 * V.Sqrt(velocity) / (depth * V.Sqrt(depth));

    /// <summary>Dissolved oxygen of fresh water at saturation and sea level, mg/L: 14.652 − 0.41022T + 0.007991T² − 7.7774e-5T³.</summary>
    /// <param name="temperature">T, °C, 0–30.</param>
    public static V Saturation<V>(V temperature) where V : struct, ILane<V> =>
        14.652 + temperature * (-0.41022 + temperature * (0.007991 + temperature * -7.7774e-5));
}
