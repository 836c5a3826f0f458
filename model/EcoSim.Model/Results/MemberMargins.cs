using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;

namespace EcoSim.Model.Results;

/// <summary>Signed margin of every member in a row of results, in units of the target (science 11).</summary>
public static class MemberMargins
{
    /// <summary>Margins of a row; of the row of all entities together, those of each member's worst entity.</summary>
    /// <param name="region">Whose indicators gave the result.</param>
    /// <param name="result">Exact values of the members.</param>
    /// <param name="row">Row of the result.</param>
    public static double[] Of(RegionDefinition region, EnsembleResult result, int row)
    {
        IndicatorRows.Bound bound = IndicatorRows.Of(region)[row];
        if (bound.Entity is not null)
            return OfEntity(bound.Indicator, result, row, region.StartYear);
        int count = bound.Indicator.Entities.Count;
        return Worst([.. Enumerable.Range(row - count, count).Select(r => OfEntity(bound.Indicator, result, r, region.StartYear))]);
    }

    /// <param name="firstYear">Calendar year of the first simulated year.</param>
    public static double[] OfEntity(IndicatorDefinition indicator, EnsembleResult result, int row, int firstYear)
    {
        double[] margins = new double[result.Members];
        double[] series = new double[result.Columns];
        for (int member = 0; member < margins.Length; member++)
        {
            for (int column = 0; column < series.Length; column++)
                series[column] = result.Of(row, column)[member];
            margins[member] = TargetRule.Margin(indicator, series, firstYear);
        }

        return margins;
    }

    /// <summary>The smallest of each member's margins; NaN where one is.</summary>
    public static double[] Worst(IReadOnlyList<double[]> entities)
    {
        double[] joint = (double[])entities[0].Clone();
        foreach (double[] entity in entities.Skip(1))
        {
            for (int member = 0; member < joint.Length; member++)
                joint[member] = double.IsNaN(entity[member]) ? double.NaN : entity[member] < joint[member] ? entity[member] : joint[member];
        }

        return joint;
    }
}
