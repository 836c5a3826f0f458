using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Oxygen deficit under a decaying demand (Streeter and Phelps 1925; science 4.7, V07–V09).</summary>
/// <remarks>Plug flow, one demand, no sediment demand, no photosynthesis. Linear in demand and deficit, so masses will do for concentrations.</remarks>
public static class StreeterPhelps
{
    // Below this difference of the rates (1/d) the two-exponential form loses its digits; the limit form takes over.
    private const double EqualRates = 1e-9;

    /// <summary>D(t) = k₁L₀/(k₂−k₁)·(e^(−k₁t) − e^(−k₂t)) + D₀e^(−k₂t); for k₁ = k₂: (k₁tL₀ + D₀)·e^(−k₁t).</summary>
    /// <param name="k1">Deoxygenation, 1/d.</param>
    /// <param name="k2">Reaeration, 1/d.</param>
    /// <param name="demand">L₀, ultimate demand, mg/L (or t).</param>
    /// <param name="deficit">D₀, in the unit of the demand.</param>
    /// <param name="days">t, d.</param>
    public static V Deficit<V>(V k1, V k2, V demand, V deficit, V days) where V : struct, ILane<V>
    {
        V difference = k2 - k1;
        V equal = V.Abs(difference) < EqualRates;
        V decay1 = LaneMath.Exp(-(k1 * days));
        V decay2 = LaneMath.Exp(-(k2 * days));
        V general = k1 * demand / V.Select(equal, 1.0, difference) * (decay1 - decay2) + deficit * decay2;
        return V.Select(equal, (k1 * days * demand + deficit) * decay1, general);
    }

    /// <summary>Time of the largest deficit, d: ln[(k₂/k₁)(1 − D₀(k₂−k₁)/(k₁L₀))]/(k₂−k₁), 0 where it would lie before the start.</summary>
    /// <remarks>For k₁ = k₂: 1/k₁ − D₀/(k₁L₀), its limit.</remarks>
    /// <inheritdoc cref="Deficit" path="/param"/>
    public static V CriticalTime<V>(V k1, V k2, V demand, V deficit) where V : struct, ILane<V>
    {
        V difference = k2 - k1;
        V equal = V.Abs(difference) < EqualRates;
        V argument = k2 / k1 * (1.0 - deficit * difference / (k1 * demand));
        V general = LaneMath.Log(V.Select(argument > 0.0, argument, 1.0)) / V.Select(equal, 1.0, difference);
        V limit = (1.0 - deficit / demand) / k1;
        V time = V.Select(equal, limit, V.Select(argument > 0.0, general, 0.0));
        return V.Select(time > 0.0, time, 0.0);
    }

    /// <summary>Largest deficit: (k₁/k₂)·L₀·e^(−k₁t_c), or D₀ where the deficit only shrinks.</summary>
    /// <inheritdoc cref="Deficit" path="/param"/>
    public static V CriticalDeficit<V>(V k1, V k2, V demand, V deficit) where V : struct, ILane<V>
    {
        V time = CriticalTime(k1, k2, demand, deficit);
        return V.Select(time > 0.0, k1 / k2 * demand * LaneMath.Exp(-(k1 * time)), deficit);
    }
}
