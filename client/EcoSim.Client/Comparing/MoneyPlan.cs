using EcoSim.Client.Reading;
using EcoSim.Model.Definitions;

namespace EcoSim.Client.Comparing;

/// <summary>Where a mix puts its money, in yuan.</summary>
public sealed class MoneyPlan
{
    private readonly Dictionary<string, double> byProgramme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> byProject = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> byCounty = new(StringComparer.Ordinal);

    private MoneyPlan(RunInputs inputs)
    {
        RegionDefinition region = inputs.Scenario.Region;
        foreach (SpendOrder order in inputs.Scenario.Orders)
        {
            ProjectDefinition project = region.Projects[order.Project];
            Add(byProgramme, region.Programmes[project.Programme].Id, order.Yuan);
            Add(byProject, project.Id, order.Yuan);
            Add(byCounty, CountyOf(region, order.Owner), order.Yuan);
            Total += order.Yuan;
        }
    }

    public double Total { get; }

    public static MoneyPlan Of(RunInputs inputs) => new(inputs);

    public double OfProgramme(string id) => byProgramme.GetValueOrDefault(id);

    public double OfProject(string id) => byProject.GetValueOrDefault(id);

    /// <summary>Of the county and the parks in it.</summary>
    public double OfCounty(string id) => byCounty.GetValueOrDefault(id);

    private static string CountyOf(RegionDefinition region, EntityRef owner) =>
        owner.Kind == EntityKind.IndustrialPark ? region.Counties[region.Parks[owner.Index].County].Id : region.IdOf(owner);

    private static void Add(Dictionary<string, double> sums, string key, double yuan) =>
        sums[key] = sums.GetValueOrDefault(key) + yuan;
}
