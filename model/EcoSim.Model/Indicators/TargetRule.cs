using EcoSim.Model.Definitions;

namespace EcoSim.Model.Indicators;

/// <summary>Whether a member's yearly values meet a target, and by how much (science 11).</summary>
public static class TargetRule
{
    /// <summary>A target of 100 % published in whole per cent counts as met from here.</summary>
    public const double WholePercent = 0.995;

    /// <summary>Signed margin, in units of the target: ≥ 0 (or &gt; 0 where the comparator is strict) when it is met. NaN where a value that it needs is missing.</summary>
    /// <param name="indicator">Comparator, target and target year.</param>
    /// <param name="values">The start, then the values of each year.</param>
    /// <param name="firstYear">Calendar year of values[1].</param>
    public static double Margin(IndicatorDefinition indicator, ReadOnlySpan<double> values, int firstYear)
    {
        int last = Math.Min(indicator.TargetYear - firstYear + 1, values.Length - 1);
        if (last < 1)
            return double.NaN;
        double value = values[last];
        // A flow of a year has no value at the start: the first year stands for it.
        double start = double.IsNaN(values[0]) ? values[1] : values[0];
        double target = Effective(indicator);
        return indicator.Comparator switch
        {
            Comparator.AtLeast or Comparator.Above or Comparator.IsTrue => value - target,
            Comparator.AtMost or Comparator.Below => target - value,
            Comparator.Rises or Comparator.NotBelowStart => value - start,
            Comparator.Falls => start - value,
            Comparator.FallsBy => start * (1 - target) - value,
            Comparator.FallsEveryYear => SmallestFall(values[1..(last + 1)], 0),
            Comparator.FallsEveryYearBy => SmallestFall(values[1..(last + 1)], target),
            Comparator.AtLeastEveryYear => Smallest(values[1..(last + 1)]) - target,
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Comparator, null),
        };
    }

    /// <summary>True where the margin meets the comparator; strict ones need more than nothing.</summary>
    public static bool IsMet(Comparator comparator, double margin) => comparator switch
    {
        Comparator.Above or Comparator.Below or Comparator.Rises or Comparator.Falls or Comparator.FallsEveryYear => margin > 0,
        _ => margin >= 0,
    };

    /// <summary>The target with the 100 % rule applied.</summary>
    public static double Effective(IndicatorDefinition indicator) => indicator switch
    {
        { Comparator: Comparator.IsTrue } => 1,
        { WholePercent: true, Target: 1.0 } => WholePercent,
        _ => indicator.Target,
    };

    private static double SmallestFall(ReadOnlySpan<double> years, double share)
    {
        double smallest = years.Length > 1 ? double.PositiveInfinity : double.NaN;
        for (int y = 1; y < years.Length; y++)
            smallest = Lesser(smallest, years[y - 1] * (1 - share) - years[y]);
        return smallest;
    }

    private static double Smallest(ReadOnlySpan<double> years)
    {
        double smallest = double.PositiveInfinity;
        foreach (double value in years)
            smallest = Lesser(smallest, value);
        return smallest;
    }

    // NaN wins, so that a missing value is not hidden.
    private static double Lesser(double a, double b) => double.IsNaN(a) || a <= b ? a : b;
}
