using EcoSim.Model.Definitions;

namespace EcoSim.Model.Investment;

/// <summary>Which orders of a scenario meet a site that can be built on.</summary>
public static class ProjectSites
{
    public static IReadOnlyList<ProjectSite> Of(RegionDefinition region, EntityRef owner) => owner.Kind switch
    {
        EntityKind.County => region.Counties[owner.Index].Sites,
        EntityKind.IndustrialPark => region.Parks[owner.Index].Sites,
        _ => [],
    };

    /// <summary>U_max of a project at an owner; 0 where the owner has no such site: an order there is refused (science 2.3).</summary>
    public static double Limit(RegionDefinition region, EntityRef owner, int project)
    {
        double sum = 0;
        foreach (ProjectSite site in Of(region, owner))
            sum += site.Project == project ? site.Limit : 0;
        return sum;
    }

    /// <summary>True where a member's money can flow to the project within the run.</summary>
    public static bool Ordered(ScenarioDefinition scenario, EntityRef owner, int project) =>
        scenario.Orders.Any(o => o.Project == project && o.Owner == owner && o.Yuan > 0
            && o.Year >= scenario.Region.StartYear && o.Year <= scenario.EndYear);

    /// <summary>Kinds of effect that the owner's orders can build in the run.</summary>
    public static IReadOnlySet<EffectKind> Kinds(ScenarioDefinition scenario, EntityRef owner) =>
        Of(scenario.Region, owner).Where(s => s.Limit > 0 && Ordered(scenario, owner, s.Project))
            .Select(s => scenario.Region.Projects[s.Project].Effect).ToHashSet();
}
