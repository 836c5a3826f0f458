using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Share gained by the units of a kind, each counted against those to be served when it is completed (science 2.5).</summary>
internal sealed class ServiceGain(InvestmentYear investment, EffectKind kind, int lanes)
{
    private readonly LaneState completed = new(lanes);
    private readonly LaneState gain = new(lanes);
    private readonly LaneState commissionedBefore = new(lanes);
    private readonly LaneState commissioned = new(lanes);

    /// <summary>ΔU of the month ÷ need; negative where units retire. Months are taken in order, each once.</summary>
    /// <param name="month">Month of the working year.</param>
    /// <param name="lane">First lane of the group.</param>
    /// <param name="need">Units that would serve everybody; 0 where there is nobody.</param>
    public V Increment<V>(int month, int lane, V need) where V : struct, ILane<V>
    {
        V now = investment.Completed[(int)kind].Read<V>(month, lane);
        V added = now - completed.Read<V>(lane);
        completed.Write(lane, now);
        if (month == 0)
            commissionedBefore.Write(lane, commissioned.Read<V>(lane));
        commissioned.Write(lane, investment.Commissioned[(int)kind].Read<V>(month, lane));
        return LaneMath.Ratio<V>(added, need, 0.0);
    }

    /// <summary>Availability × sum of the increments so far, not below 0.</summary>
    /// <inheritdoc cref="Increment{V}"/>
    public V Next<V>(int month, int lane, V need) where V : struct, ILane<V>
    {
        V sum = V.Max(gain.Read<V>(lane) + Increment(month, lane, need), 0.0);
        gain.Write(lane, sum);
        return sum * investment.Availability[(int)kind].Read<V>(month, lane);
    }

    /// <summary>Units that became usable in the working year, whatever retired.</summary>
    public V CommissionedInYear<V>(int lane) where V : struct, ILane<V> => commissioned.Read<V>(lane) - commissionedBefore.Read<V>(lane);
}
