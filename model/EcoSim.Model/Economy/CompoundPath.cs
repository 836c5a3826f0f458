using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Economy;

/// <summary>A quantity that grows or falls by a yearly rate, month by month: x(t+1) = x(t)·(1 + r)^(1/12) (science 0, 9).</summary>
public sealed class CompoundPath(int lanes)
{
    private readonly LaneState next = new(lanes);

    /// <summary>Levels of the year last advanced.</summary>
    public MonthlyLanes Values { get; } = new(lanes);

    /// <summary>Level at t = 0, until the first year is advanced; then that of the next January.</summary>
    public V Next<V>(int lane) where V : struct, ILane<V> => next.Read<V>(lane);

    public void Start<V>(int lane, V level) where V : struct, ILane<V> => next.Write(lane, level);

    /// <summary>Writes the twelve months of a year for one group of lanes.</summary>
    /// <param name="lane">First lane of the group.</param>
    /// <param name="rate">r of the year, 1/yr, above −1; negative for a fall.</param>
    public void Advance<V>(int lane, V rate) where V : struct, ILane<V>
    {
        V factor = LaneMath.Pow<V>(1.0 + rate, 1.0 / MonthlyLanes.Months);
        V level = next.Read<V>(lane);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            Values.Write(month, lane, level);
            level *= factor;
        }

        next.Write(lane, level);
    }
}
