using EcoSim.Model.Definitions;

namespace EcoSim.Model.Explanations;

/// <summary>Sources of load behind a river state, at each segment that it reads.</summary>
public static class RiverAnalysis
{
    private static readonly LoadPeriodKind[] Periods = [LoadPeriodKind.Winter, LoadPeriodKind.Summer, LoadPeriodKind.Year];

    /// <param name="run">A traced member.</param>
    /// <param name="state">State of the row.</param>
    /// <param name="year">Index of the year that counts.</param>
    public static IReadOnlyList<SegmentLoads> Of(MemberRun run, string state, IndicatorScope scope, int year)
    {
        IReadOnlyList<Pollutant> pollutants = RiverLimits.Pollutants(state);
        if (pollutants.Count == 0 || scope.Segments.Count == 0)
            return [];
        LoadAttribution loads = LoadAttribution.Of(run, [.. scope.Basin], pollutants);
        return [.. from segment in scope.Segments
                   from pollutant in pollutants
                   where loads.Has(segment, pollutant)
                   select At(run, loads, state, segment, pollutant, year)];
    }

    private static SegmentLoads At(MemberRun run, LoadAttribution loads, string state, int segment, Pollutant pollutant, int year)
    {
        (double mean, double natural) = Means(run, loads, state, segment, pollutant, year);
        List<PeriodLoads> periods = [];
        foreach (LoadPeriodKind kind in Periods)
        {
            IReadOnlyList<LoadShare> shares = loads.Shares(segment, pollutant, new(kind, year));
            periods.Add(new(kind, shares.Sum(s => s.Mass), shares));
        }

        return new(segment, pollutant, run.Region.StartYear + year, mean, natural, RiverLimits.Limit(state, pollutant),
            RiverLimits.ClassOf(pollutant, mean), RiverLimits.Exceeds(state, pollutant, mean), RiverLimits.Exceeds(state, pollutant, natural), periods);
    }

    // Screening counts months, a class the mean of the year's months with water.
    private static (double All, double Natural) Means(
        MemberRun run, LoadAttribution loads, string state, int segment, Pollutant pollutant, int year)
    {
        List<(double All, double Natural)> months = [];
        foreach (int month in new LoadPeriod(LoadPeriodKind.Year, year).Months)
        {
            double volume = run.Trace.At(new(EntityKind.RiverSegment, segment), "outflow", month);
            double mass = loads.OutflowMass(segment, pollutant, month);
            double natural = loads.Shares(segment, pollutant, new(LoadPeriodKind.Month, year, month % Calendar.MonthsPerYear))
                .Where(s => s.Source.Natural).Sum(s => s.Mass);
            if (volume > 0 && mass > 0)
                months.Add((mass / volume, natural / volume));
        }

        if (months.Count == 0)
            return (double.NaN, double.NaN);
        return state == "black-odorous-months"
            ? months.MaxBy(m => m.All)
            : (months.Average(m => m.All), months.Average(m => m.Natural));
    }
}
