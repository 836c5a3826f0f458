using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>Readings of a year's rows.</summary>
public static class MonthlyLanesExtensions
{
    /// <summary>Sum of the twelve months, from January on.</summary>
    public static V YearSum<V>(this MonthlyLanes rows, int lane) where V : struct, ILane<V>
    {
        V sum = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
            sum += rows.Read<V>(month, lane);
        return sum;
    }

    public static V December<V>(this MonthlyLanes rows, int lane) where V : struct, ILane<V> =>
        rows.Read<V>(MonthlyLanes.Months - 1, lane);

    /// <summary>The same value in every month.</summary>
    public static void WriteAll<V>(this MonthlyLanes rows, int lane, V value) where V : struct, ILane<V>
    {
        for (int month = 0; month < MonthlyLanes.Months; month++)
            rows.Write(month, lane, value);
    }
}
