using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Model.Explanations;

/// <summary>The year of a member that decides whether its target holds.</summary>
public static class CriticalYear
{
    /// <summary>Last column that a target reads.</summary>
    public static int LastColumn(IndicatorDefinition indicator, int firstYear, int columns) =>
        Math.Clamp(indicator.TargetYear - firstYear + 1, 1, columns - 1);

    /// <summary>Index of the year: the target's, or the one with the smallest margin where every year counts.</summary>
    /// <param name="values">The start, then each year.</param>
    public static int Of(IndicatorDefinition indicator, ReadOnlySpan<double> values, int firstYear)
    {
        int last = LastColumn(indicator, firstYear, values.Length);
        bool everyYear = indicator.Comparator is Comparator.AtLeastEveryYear or Comparator.FallsEveryYear or Comparator.FallsEveryYearBy;
        if (!everyYear)
            return last - 1;
        int critical = last;
        double smallest = double.PositiveInfinity;
        for (int column = 1; column <= last; column++)
        {
            double margin = Margin(indicator, values, column);
            if (margin < smallest)
                (critical, smallest) = (column, margin);
        }

        return critical - 1;
    }

    private static double Margin(IndicatorDefinition indicator, ReadOnlySpan<double> values, int column) => indicator.Comparator switch
    {
        Comparator.AtLeastEveryYear => values[column] - indicator.Target,
        _ when column == 1 => double.NaN,
        Comparator.FallsEveryYear => values[column - 1] - values[column],
        _ => values[column - 1] * (1 - indicator.Target) - values[column],
    };
}
