using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>What used water gives back to the river (science 3.5). Volumes in Mm³ of the month.</summary>
public static class ReturnFlow
{
    /// <summary>Sewage of the urban population, collected or not: POPu·q_s·Δ·1e-6 × supplied share.</summary>
    /// <param name="perHead">q_s, m³/p/d.</param>
    /// <param name="days">Δ.</param>
    /// <param name="suppliedShare">Urban use ÷ urban demand, 0–1.</param>
    public static V Sewage<V>(V population, V perHead, double days, V suppliedShare) where V : struct, ILane<V> =>
        population * perHead * (days * 1e-6) * suppliedShare;

    /// <summary>Part of planned reclaimed water that the sewage of a month allows: min(1, sewage ÷ planned).</summary>
    public static V ReclaimableShare<V>(V sewage, V planned) where V : struct, ILane<V> =>
        V.Min(LaneMath.Ratio(sewage, planned, 1.0), 1.0);
}
