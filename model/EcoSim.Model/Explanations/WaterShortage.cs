using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Explanations;

/// <summary>What cut a use of water short.</summary>
public enum WaterLimit
{
    /// <summary>Total-use cap of the county.</summary>
    Cap,
    LiftCapacity,
    LiftQuota,

    /// <summary>Not granted: senior uses, the minimum flow or the river itself.</summary>
    River,

    /// <summary>Too little sewage for the reclaimed water that was planned.</summary>
    Reclaimed,
}

/// <summary>A use of water that got less than it asked for in a year, Mm³: demand = supplied + all parts.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Missing">By <see cref="WaterLimit"/>, in its order.</param>
/// <param name="Months">Calendar months, 0 is January, in which something was missing.</param>
public sealed record WaterShortage(
    int County, int Year, WaterUse Use, double Demand, double Supplied, IReadOnlyList<double> Missing, IReadOnlyList<int> Months)
{
    // Below this share of demand a difference is rounding.
    private const double Negligible = 1e-9;

    /// <summary>Unmet share of the year's demand.</summary>
    public double Share => Demand > 0 ? Missing.Sum() / Demand : 0;

    /// <summary>The limit that took most.</summary>
    public WaterLimit Limit => (WaterLimit)Enumerable.Range(0, Missing.Count).MaxBy(i => Missing[i]);

    /// <summary>Shortages of a county, by year and use; uses that had all they asked for are left out.</summary>
    public static IReadOnlyList<WaterShortage> Of(MemberRun run, int county) =>
        [.. from year in Enumerable.Range(0, run.Context.Scenario.Years)
            from use in Enum.GetValues<WaterUse>()
            let shortage = Of(run, county, year, use)
            where shortage.Share > Negligible
            select shortage];

    /// <summary>One use in one year, short or not.</summary>
    /// <param name="year">Index of the year.</param>
    public static WaterShortage Of(MemberRun run, int county, int year, WaterUse use)
    {
        double demand = 0;
        double supplied = 0;
        double[] missing = new double[Enum.GetValues<WaterLimit>().Length];
        List<int> months = [];
        for (int month = 0; month < Calendar.MonthsPerYear; month++)
        {
            Month of = new(run, county, use, year * Calendar.MonthsPerYear + month);
            demand += of.Demand;
            supplied += of.Supplied;
            for (int limit = 0; limit < missing.Length; limit++)
                missing[limit] += of.Missing[limit];
            if (of.Missing.Sum() > Negligible * of.Demand)
                months.Add(month);
        }

        return new(county, run.Region.StartYear + year, use, demand, supplied, missing, months);
    }

    private readonly struct Month
    {
        public Month(MemberRun run, int county, WaterUse use, int month)
        {
            EntityRef entity = new(EntityKind.County, county);
            Demand = At("demand");
            double reclaimed = At("reclaimed");
            Supplied = reclaimed + At("groundwater") + At("granted");
            Missing = [.. ClaimCuts<ScalarLane>.Ids.Select(At), At("claim") - At("granted"), At("reclaimed-planned") - reclaimed];

            double At(string series) => run.Trace.At(entity, $"{series}-{WaterUses.Ids[(int)use]}", month);
        }

        public double Demand { get; }

        public double Supplied { get; }

        public double[] Missing { get; }
    }
}
