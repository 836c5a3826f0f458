namespace EcoSim.Model.Explanations;

/// <summary>Weighs what holds works back by what a unit of them brings to the margin.</summary>
internal static class SiteImportance
{
    private static readonly BindingConstraint[] Constraints =
    [
        BindingConstraint.Money, BindingConstraint.Lag, BindingConstraint.Upkeep, BindingConstraint.Retirement, BindingConstraint.Survival,
    ];

    /// <summary>Sites with their importance, the most important first; those of unknown importance by their share of what is missing.</summary>
    public static IReadOnlyList<SiteConstraint> Sort(IReadOnlyList<SiteConstraint> sites, IReadOnlyList<LeverGain> levers) =>
        [.. sites.Select(s => s with { Importance = Importance(s, levers) })
            .OrderByDescending(s => s.Direct)
            .ThenByDescending(s => double.IsNaN(s.Importance) ? 0 : s.Importance)
            .ThenByDescending(s => Missing(s, sites))];

    /// <summary>The constraint that costs most; capacity where works have reached their limits.</summary>
    public static BindingConstraint Binding(IReadOnlyList<SiteConstraint> sites, IReadOnlyList<LeverGain> levers)
    {
        bool weighed = sites.Any(s => Weight(s, levers) > 0);
        (BindingConstraint constraint, double cost) = Constraints
            .Select(c => (c, sites.Sum(s => Cost(s, c, weighed ? Weight(s, levers) : 1 / Total(s, sites)))))
            .MaxBy(c => c.Item2);
        return cost <= 0 || sites.All(s => s.Binding == BindingConstraint.Capacity) ? BindingConstraint.Capacity : constraint;
    }

    /// <summary>What all works would bring were nothing held back, gains going on as they begin; NaN where no gain is known.</summary>
    public static double Closable(IReadOnlyList<SiteConstraint> sites, IReadOnlyList<LeverGain> levers) =>
        levers.Any(l => l.Gain != 0) ? sites.Sum(s => Constraints.Sum(c => Cost(s, c, Weight(s, levers)))) : double.NaN;

    private static double Importance(SiteConstraint site, IReadOnlyList<LeverGain> levers) =>
        levers.Any(l => l.Project == site.Project) ? Constraints.Sum(c => Cost(site, c, Gain(site, levers))) : double.NaN;

    // What a saturated site has not built no money brings.
    private static double Cost(SiteConstraint site, BindingConstraint constraint, double weight)
    {
        if (constraint == BindingConstraint.Money && site.State.Saturated)
            return 0;
        if (constraint != BindingConstraint.Survival)
            return weight * site.State.Gap(constraint);
        // A usable unit brings what survives of it: one that had not died would bring all of itself.
        double alive = site.State.Usable > site.Died ? 1 - site.Died / site.State.Usable : 1;
        return weight * site.Died / alive;
    }

    private static double Weight(SiteConstraint site, IReadOnlyList<LeverGain> levers) => Math.Max(Gain(site, levers), 0);

    private static double Gain(SiteConstraint site, IReadOnlyList<LeverGain> levers) =>
        levers.FirstOrDefault(l => l.Project == site.Project)?.PerUnit ?? 0;

    private static double Missing(SiteConstraint site, IReadOnlyList<SiteConstraint> sites) =>
        (site.State.Limit - site.State.Usable + site.Died) / Math.Max(Total(site, sites), double.Epsilon);

    private static double Total(SiteConstraint site, IReadOnlyList<SiteConstraint> sites) =>
        sites.Where(s => s.Kind == site.Kind).Sum(s => s.State.Limit) is > 0 and double limit ? limit : 1;
}
