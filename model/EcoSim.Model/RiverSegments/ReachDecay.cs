using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>First-order decay along a reach, with loads entering at mid-length (science 4.4, V01, V03–V06).</summary>
/// <remarks>
/// One-dimensional model of GB/T 25173-2010. Upstream water crosses the whole reach; what enters on the way is
/// gathered at mid-length. What lies below the natural concentration C_b does not decay. Steady within the month;
/// a reach shorter than a month's flow path.
/// Mass form, t (Mm³·mg/L): M_out = min(M, M_b) + max(0, M − M_b)·h² + W·h, h = e^(−K·t_r/2), M_b = Q·C_b.
/// </remarks>
public static class ReachDecay
{
    /// <summary>Rate at water temperature: K₂₀·θ^(T−20), 1/d.</summary>
    public static V Rate<V>(V rate20, V theta, V temperature) where V : struct, ILane<V> =>
        rate20 * LaneMath.Pow(theta, temperature - 20.0);

    /// <summary>Mean velocity u = a·Q^b, m/s (hydraulic geometry; Q in m³/s).</summary>
    public static V Velocity<V>(V discharge, V a, V b) where V : struct, ILane<V> => a * LaneMath.Pow(discharge, b);

    /// <summary>Time of travel t_r = 1000·x/(86400·u), d; 0 in a reach without length.</summary>
    /// <param name="length">x, km.</param>
    /// <param name="velocity">u, m/s; 0 gives +∞.</param>
    public static V TravelDays<V>(V length, V velocity) where V : struct, ILane<V> =>
        V.Select(length > 0.0, 1000.0 * length / (Calendar.SecondsPerDay * velocity), 0.0);

    /// <summary>h = e^(−K·t_r/2): what is left after half the reach; its square after all of it.</summary>
    /// <param name="rate">K, 1/d.</param>
    /// <param name="days">t_r, d.</param>
    public static V HalfReach<V>(V rate, V days) where V : struct, ILane<V> => LaneMath.Exp(-0.5 * rate * days);

    /// <summary>The part of the upstream mass that can decay: M − min(M, Q·C_b).</summary>
    public static V Decayable<V>(V mass, V floorMass) where V : struct, ILane<V> => mass - V.Min(mass, floorMass);

    /// <summary>Mass at the outlet.</summary>
    /// <param name="mass">M, upstream mass after withdrawal.</param>
    /// <param name="decayable">Part of it above the floor.</param>
    /// <param name="load">W, entering at mid-length.</param>
    /// <param name="half">h.</param>
    public static V MassOut<V>(V mass, V decayable, V load, V half) where V : struct, ILane<V> =>
        (mass - decayable) + decayable * (half * half) + load * half;

    /// <summary>Mass removed on the way.</summary>
    /// <inheritdoc cref="MassOut" path="/param"/>
    public static V Removed<V>(V decayable, V load, V half) where V : struct, ILane<V> =>
        decayable * (1.0 - half * half) + load * (1.0 - half);

    /// <summary>C_out of the reach without evaporation, mg/L: the mass form over Q + q_w.</summary>
    /// <param name="flow">Q, m³/s, after withdrawal.</param>
    /// <param name="concentration">C_in, mg/L.</param>
    /// <param name="floor">C_b, mg/L.</param>
    /// <param name="load">W, g/s.</param>
    /// <param name="loadWater">q_w, m³/s.</param>
    public static V Concentration<V>(V flow, V concentration, V floor, V load, V loadWater, V rate, V days) where V : struct, ILane<V>
    {
        V mass = flow * concentration;
        return MassOut(mass, Decayable(mass, flow * floor), load, HalfReach(rate, days)) / (flow + loadWater);
    }
}
