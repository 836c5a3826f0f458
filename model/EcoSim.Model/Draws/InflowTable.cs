using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Draws;

/// <summary>Inflow factors of a boundary whose months are given by member instead of drawn.</summary>
internal static class InflowTable
{
    /// <remarks>
    /// Padding lanes repeat members of the table, and the year behind the last repeats its end: neither is looked at.
    /// The central member takes the mean over the table's members.
    /// </remarks>
    /// <param name="table">[member][month index], as a factor on the annual mean ÷ 12.</param>
    /// <param name="years">Years to fill, one beyond the last that is simulated.</param>
    public static MonthlyLanes[] Build(string id, double[][] table, MemberBlock block, int years)
    {
        Require(id, table, block, (years - 1) * MonthlyLanes.Months);
        MonthlyLanes[] series = [.. Enumerable.Range(0, years).Select(_ => new MonthlyLanes(block.Lanes))];
        for (int t = 0; t < years * MonthlyLanes.Months; t++)
        {
            MonthlyLanes year = series[t / MonthlyLanes.Months];
            double central = block.Central ? table.Average(member => Factor(member, t)) : 0;
            for (int lane = 0; lane < block.Lanes; lane++)
            {
                double[] member = table[(block.FirstMember + lane) % table.Length];
                year.Values[t % MonthlyLanes.Months * block.Lanes + lane] = block.Central ? central : Factor(member, t);
            }
        }

        return series;
    }

    private static double Factor(double[] months, int t)
    {
        int beyond = t - months.Length;
        return months[beyond < 0 ? t : months.Length - MonthlyLanes.Months + beyond % MonthlyLanes.Months] / MonthlyLanes.Months;
    }

    private static void Require(string id, double[][] table, MemberBlock block, int months)
    {
        int members = block.Central ? 1 : block.FirstMember + block.Members;
        if (table.Length < members)
            throw new ArgumentException($"{id}: inflow table has {table.Length} members; {members} are asked for.", nameof(table));
        if (table.Any(member => member.Length < Math.Max(months, MonthlyLanes.Months)))
            throw new ArgumentException($"{id}: inflow table has fewer months than the scenario's {months}.", nameof(table));
    }
}
