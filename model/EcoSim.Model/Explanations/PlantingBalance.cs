using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;

namespace EcoSim.Model.Explanations;

/// <summary>What became of a county's afforestation by the end of a year, mu: ready = waiting + surviving + lost (science 8.2).</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Ready">Completed by money and lag.</param>
/// <param name="Waiting">For the next planting month, or for land.</param>
/// <param name="Surviving">Planted since the start and alive.</param>
/// <param name="LostFirstYear">Died in the first year; likewise second and third.</param>
/// <param name="LandLeft">Land that could still be planted: with none, waiting is for land.</param>
public sealed record PlantingBalance(
    int County, int Year, double Ready, double Waiting, double Surviving,
    double LostFirstYear, double LostSecondYear, double LostThirdYear, double LandLeft)
{
    public double Lost => LostFirstYear + LostSecondYear + LostThirdYear;

    public double Planted => Surviving + Lost;

    /// <summary>Balances of all years of a county.</summary>
    public static IReadOnlyList<PlantingBalance> Of(MemberRun run, int county)
    {
        EntityRef entity = new(EntityKind.County, county);
        List<PlantingBalance> years = [];
        double planted = 0;
        double[] lost = new double[3];
        for (int month = 0; month < run.Trace.Months; month++)
        {
            planted += run.Trace.At(entity, "planted", month) * Calendar.MuPerHectare;
            for (int season = 0; season < lost.Length; season++)
                lost[season] += run.Trace.At(entity, $"planting-lost-year-{season + 1}", month) * Calendar.MuPerHectare;
            if (month % Calendar.MonthsPerYear != Calendar.MonthsPerYear - 1)
                continue;
            double ready = Commissioned(run, entity, month);
            years.Add(new(county, run.Region.StartYear + month / Calendar.MonthsPerYear, ready, ready - planted,
                planted - lost.Sum(), lost[0], lost[1], lost[2],
                run.Trace.At(entity, "desert-other", month) * Calendar.MuPerHectare));
        }

        return years;
    }

    private static double Commissioned(MemberRun run, EntityRef county, int month) => ProjectSites.Of(run.Region, county)
        .Where(s => run.Region.Projects[s.Project].Effect == EffectKind.Afforestation)
        .Sum(s => run.Trace.At(county, "units-commissioned/" + run.Region.Projects[s.Project].Id, month));
}
