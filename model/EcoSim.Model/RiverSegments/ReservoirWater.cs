using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Water balance of a segment with a reservoir in one month, Mm³: everything mixes, then is taken, released or kept.</summary>
/// <remarks>V_out = S(t) − S(t+1) + inflow − E − withdrawals.</remarks>
internal readonly struct ReservoirWater<V> where V : struct, ILane<V>
{
    /// <param name="before">S(t).</param>
    /// <param name="after">S(t+1), by the rule.</param>
    /// <param name="inflow">Upstream, natural and returned water of the month, less what evaporates on the way.</param>
    /// <param name="evaporation">E, off the surface.</param>
    /// <param name="withdrawal">X.</param>
    /// <param name="flowPerVolume">m³/s of 1 Mm³ in the month.</param>
    public ReservoirWater(V before, V after, V inflow, V evaporation, V withdrawal, double flowPerVolume)
    {
        Stored = after;
        Withdrawal = withdrawal;
        Smallest = before + inflow - evaporation - after - withdrawal;
        Outflow = V.Max(Smallest, 0.0);
        Residual = Smallest - Outflow;
        Scale = before + inflow;
        Volume = after + withdrawal + Outflow;
        Wet = (after + Outflow) * flowPerVolume >= MonthWater<V>.DryFlow;
    }

    /// <summary>S(t+1).</summary>
    public V Stored { get; }

    public V Withdrawal { get; }

    public V Outflow { get; }

    /// <summary>What the mass of the month is dissolved in: stored, withdrawn and released water, all of one concentration.</summary>
    public V Volume { get; }

    /// <summary>Mask of the lanes with enough water, stored or released, for a concentration.</summary>
    public V Wet { get; }

    /// <summary>The balance before it is cut at 0: negative where more is taken than there is.</summary>
    public V Smallest { get; }

    /// <summary>I1: what comes in less what goes out.</summary>
    public V Residual { get; }

    public V Scale { get; }
}
