using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Investment;

/// <summary>Whole months by which an effect follows its money; a member may have its own.</summary>
internal sealed class MonthDelay
{
    private readonly int[] months;
    private readonly bool uniform;

    private MonthDelay(double[] months)
    {
        this.months = Array.ConvertAll(months, m => (int)m);
        Shortest = this.months.Min();
        Longest = this.months.Max();
        uniform = Shortest == Longest;
    }

    public int Shortest { get; }

    public int Longest { get; }

    /// <summary>Construction time × the lag factor, rounded half up; none for annual projects (science 2.4).</summary>
    public static MonthDelay Lag<V>(bool annual, LaneInputs project, LaneInputs parameters, int lanes) where V : struct, ILane<V>
    {
        double[] months = new double[lanes];
        for (int lane = 0; lane < lanes && !annual; lane += V.Count)
        {
            V lag = project.Read<V>(ProjectVariables.Lag, lane) * parameters.Read<V>(ProcessParameters.LagFactor, lane);
            V.Floor(lag + 0.5).Store(months, lane);
        }

        return new(months);
    }

    /// <summary>From the money to the end of the service life; never for annual projects, whose units go with the year.</summary>
    public static MonthDelay Retirement<V>(bool annual, MonthDelay lag, LaneInputs project, int lanes) where V : struct, ILane<V>
    {
        double[] months = new double[lanes];
        for (int lane = 0; lane < lanes; lane += V.Count)
            V.Floor(project.Read<V>(ProjectVariables.ServiceLife, lane) * Calendar.MonthsPerYear + 0.5).Store(months, lane);
        for (int lane = 0; lane < lanes; lane++)
            months[lane] = annual ? int.MaxValue : months[lane] + lag.months[lane];
        return new(months);
    }

    /// <summary>What each member's effect follows from in a month, yuan.</summary>
    public V CountedUntil<V>(ProjectMoney money, int monthIndex, int lane) where V : struct, ILane<V>
    {
        if (uniform)
            return money.CountedUntil(monthIndex - Shortest);
        Span<double> values = stackalloc double[V.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = money.CountedUntil(monthIndex - months[lane + i]);
        return V.Load(values, 0);
    }

    /// <summary>False where no member's delayed money differs from that of the month before.</summary>
    public bool MovedSince(ProjectMoney money, int monthIndex)
    {
        for (int delay = Shortest; delay <= Longest; delay++)
        {
            if (money.CountedUntil(monthIndex - delay) != money.CountedUntil(monthIndex - delay - 1))
                return true;
        }

        return false;
    }
}
