using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Water balance of a segment in one month, Mm³, in the order of science 4.4: mix, withdraw, take in returns, evaporate.</summary>
/// <remarks>Without channel storage: V_out = V_in + q + returns − withdrawals − E (science 3.5).</remarks>
internal readonly struct MonthWater<V> where V : struct, ILane<V>
{
    // Below this flow (m³/s) a segment is dry: it has no concentration.
    public const double DryFlow = 1e-6;

    private readonly V mixed;
    private readonly V excess;
    private readonly V entering;

    /// <param name="upstream">V_in.</param>
    /// <param name="boundary">Local natural inflow of boundary quality; <paramref name="background"/> of background quality.</param>
    /// <param name="withdrawal">X, taken at the upstream end; what the flow there lacks comes out of the entering water.</param>
    /// <param name="entering">Returns and the point load's water, at mid-length.</param>
    /// <param name="evaporation">E.</param>
    /// <param name="flowPerVolume">m³/s of 1 Mm³ in the month.</param>
    public MonthWater(V upstream, V boundary, V background, V withdrawal, V entering, V evaporation, double flowPerVolume)
    {
        Boundary = boundary;
        Background = background;
        this.entering = entering;
        mixed = upstream + boundary + background;
        V taken = V.Min(withdrawal, mixed);
        excess = withdrawal - taken;
        Flow = mixed - taken;
        V left = entering - excess;
        V balance = Flow + left - evaporation;
        Outflow = V.Max(balance, 0.0);
        Smallest = V.Min(balance, left);
        Residual = mixed + entering - withdrawal - evaporation - Outflow;
        Scale = mixed + entering;
        Discharge = (Flow + left) * flowPerVolume;
        Wet = Outflow * flowPerVolume >= DryFlow;
    }

    public V Boundary { get; }

    public V Background { get; }

    /// <summary>Q: what is left of upstream and natural water after withdrawal.</summary>
    public V Flow { get; }

    /// <summary>Q ÷ mixed water before withdrawal: the share of its mass that stays.</summary>
    public V Kept => LaneMath.Ratio<V>(Flow, mixed, 0.0);

    /// <summary>Share of the entering water, and of its load, that withdrawals take.</summary>
    public V LoadTaken => V.Min(LaneMath.Ratio<V>(excess, entering, 0.0), 1.0);

    public V Outflow { get; }

    /// <summary>Q + q_w, m³/s.</summary>
    public V Discharge { get; }

    /// <summary>Mask of the lanes with enough water for a concentration.</summary>
    public V Wet { get; }

    /// <summary>The smallest volume of the balance: negative where more is taken than there is.</summary>
    public V Smallest { get; }

    /// <summary>I1: what comes in less what goes out.</summary>
    public V Residual { get; }

    public V Scale { get; }

    /// <summary>m³/s of a flow of 1 Mm³ in a month.</summary>
    public static double FlowPerVolume(int month) => 1e6 / (Calendar.SecondsPerDay * Calendar.Days(month));
}
