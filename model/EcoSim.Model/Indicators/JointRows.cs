using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Indicators;

/// <summary>Rows of an indicator's entities taken together: in each year the value of the entity that is furthest from its target.</summary>
/// <remarks>Whether all hold is counted on members from the entities' own rows, never from this value.</remarks>
public static class JointRows
{
    /// <summary>Fills the values of all joint rows of a block from those of their entities.</summary>
    public static void Fill(BlockResult result, IReadOnlyList<IndicatorRows.Bound> rows, int firstYear)
    {
        double[] series = new double[result.Years + 1];
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Entity is not null)
                continue;
            int count = rows[row].Indicator.Entities.Count;
            for (int member = 0; member < result.Members; member++)
                FillMember(result, rows[row].Indicator, row, row - count, count, member, firstYear, series);
        }
    }

    private static void FillMember(
        BlockResult result, IndicatorDefinition indicator, int row, int first, int count, int member, int firstYear, double[] series)
    {
        for (int column = 0; column <= result.Years; column++)
        {
            IndicatorDefinition atYear = indicator with { TargetYear = firstYear + Math.Max(column, 1) - 1 };
            (double Margin, double Value) worst = (double.PositiveInfinity, double.NaN);
            for (int entity = first; entity < first + count; entity++)
            {
                for (int c = 0; c <= result.Years; c++)
                    series[c] = result.Of(entity, c)[member];
                double margin = TargetRule.Margin(atYear, series, firstYear);
                if (double.IsNaN(worst.Value) || margin < worst.Margin)
                    worst = (double.IsNaN(margin) ? worst.Margin : margin, series[column]);
            }

            result.Values[(row * (result.Years + 1) + column) * result.Members + member] = worst.Value;
        }
    }
}
