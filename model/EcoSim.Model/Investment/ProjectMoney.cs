using EcoSim.Model.Definitions;

namespace EcoSim.Model.Investment;

/// <summary>Money of one project at one owner, month by month: the same for every member.</summary>
/// <remarks>A year's order is spread by the project's spend weights. Money of an annual project is counted from each January anew.</remarks>
public sealed class ProjectMoney
{
    private readonly double[] sinceStart;
    private readonly double[] counted;

    public ProjectMoney(ScenarioDefinition scenario, EntityRef owner, int project)
    {
        ProjectDefinition definition = scenario.Region.Projects[project];
        sinceStart = new double[scenario.Years * Calendar.MonthsPerYear];
        counted = definition.Annual ? new double[sinceStart.Length] : sinceStart;
        double sum = 0;
        for (int year = 0; year < scenario.Years; year++)
        {
            double ordered = Ordered(scenario, owner, project, year);
            double ofYear = 0;
            for (int month = 0; month < Calendar.MonthsPerYear; month++)
            {
                double spent = ordered * definition.SpendWeights[month];
                sum += spent;
                ofYear += spent;
                sinceStart[year * Calendar.MonthsPerYear + month] = sum;
                if (definition.Annual)
                    counted[year * Calendar.MonthsPerYear + month] = ofYear;
            }
        }
    }

    /// <summary>Spent from the start to the end of a month, yuan; 0 before the start.</summary>
    public double SpentUntil(int monthIndex) => monthIndex < 0 ? 0 : sinceStart[monthIndex];

    /// <summary>Spent in a month, yuan.</summary>
    public double SpentIn(int monthIndex) => SpentUntil(monthIndex) - SpentUntil(monthIndex - 1);

    /// <summary>What the effect follows from: <see cref="SpentUntil"/>, of an annual project since January only, yuan.</summary>
    public double CountedUntil(int monthIndex) => monthIndex < 0 ? 0 : counted[monthIndex];

    private static double Ordered(ScenarioDefinition scenario, EntityRef owner, int project, int year)
    {
        double sum = 0;
        foreach (SpendOrder order in scenario.Orders)
        {
            if (order.Project == project && order.Owner == owner && order.Year == scenario.Region.StartYear + year)
                sum += order.Yuan;
        }

        return sum;
    }
}
