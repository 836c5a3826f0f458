using EcoSim.Model.Numerics;

namespace EcoSim.Model.ProtectedAreas;

/// <summary>Condition index of a protected area, PCI, 0–100 (science 8.6): an index of the model's own, comparable with its start only.</summary>
/// <remarks>docs/model/protected-areas.md.</remarks>
public static class ConditionIndex
{
    /// <summary>PCI* = 100·(0.35·v + 0.20·wtr + 0.20·(1 − dist) + 0.15·M + 0.10·B): what the condition tends to. All parts 0–1.</summary>
    /// <param name="vegetation">v, cover against what the site carries.</param>
    /// <param name="water">wtr.</param>
    /// <param name="disturbance">dist.</param>
    /// <param name="monitored">M.</param>
    /// <param name="demarcated">B.</param>
    public static V Goal<V>(V vegetation, V water, V disturbance, V monitored, V demarcated) where V : struct, ILane<V> =>
        100.0 * (0.35 * vegetation + 0.20 * water + 0.20 * (1.0 - disturbance) + 0.15 * monitored + 0.10 * demarcated);

    /// <summary>PCI(t+Δ) = PCI* + (PCI − PCI*)·e^{−ρΔ}: exact for a goal that stays.</summary>
    /// <param name="rate">ρ, 1/yr.</param>
    /// <param name="years">Δ, yr.</param>
    public static V Approach<V>(V condition, V goal, V rate, V years) where V : struct, ILane<V> =>
        goal + (condition - goal) * LaneMath.Exp(-(rate * years));

    /// <summary>Share that grows towards 1: s⁰ + (1 − s⁰)·U/U_max.</summary>
    /// <param name="start">s⁰, 0–1.</param>
    /// <param name="limitShare">U/U_max, 0–1.</param>
    public static V Extended<V>(V start, V limitShare) where V : struct, ILane<V> => start + (1.0 - start) * limitShare;
}
