using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Licences and reservoirs of the pack as the model has them.</summary>
internal static class WaterBuild
{
    public static DirectWithdrawal Licence(Licence licence, IReadOnlyList<Priority> priorities) =>
        new(licence.Id, PriorityBuild.ClassOf(priorities, licence.Class), [.. licence.Monthly], licence.ReturnShare)
        {
            CapMonthly = licence.CapMonthly?.ToArray(),
            CapYear = licence.CapYear ?? double.PositiveInfinity,
        };

    public static ReservoirDefinition Reservoir(ReservoirSheet sheet) => new()
    {
        Capacity = sheet.Capacity,
        DeadStorage = sheet.Dead,
        StartStorage = sheet.Start,
        RuleCurve = [.. sheet.RuleCurve],
        MinimumRelease = Months(sheet.MinimumRelease),
        AreaAtDead = sheet.AreaAtDead,
        AreaAtCapacity = sheet.AreaAtCapacity,
        EvaporationDepth = Months(sheet.Evaporation),
    };

    private static double[] Months(IReadOnlyList<double>? given) => given?.ToArray() ?? new double[Calendar.MonthsPerYear];
}
