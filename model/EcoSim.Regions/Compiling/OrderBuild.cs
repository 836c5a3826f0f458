using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>The orders of one mix, in the order of the catalogue, the owners and the years.</summary>
internal sealed class OrderBuild(RegionPack pack, Mix mix, RegionDefinition region)
{
    private readonly Dictionary<string, EntityRef> entities = EntityNames.Of(pack.Sheet);
    private readonly ILookup<string, ProjectLimit> limits = pack.Limits.ToLookup(l => l.Project, StringComparer.Ordinal);

    public IReadOnlyList<SpendOrder> Orders()
    {
        List<SpendOrder> orders = [];
        for (int p = 0; p < pack.Projects.Count; p++)
        {
            double yuan = YuanOf(pack.Projects[p]);
            if (yuan > 0)
                AddOrders(orders, p, yuan);
        }
        return orders;
    }

    // Shares are rounded in files: each is taken of their sum, so that orders and unallocated make up the envelope exactly.
    private double YuanOf(Project project)
    {
        if (!mix.Programmes.TryGetValue(project.Programme, out IReadOnlyDictionary<string, double>? shares))
            return 0;
        double sum = shares.Values.Sum(), left = 1 - mix.Unallocated.GetValueOrDefault(project.Programme);
        double envelope = region.Programmes.First(p => p.Id == project.Programme).EnvelopeYuan;
        return sum > 0 ? envelope * left * shares.GetValueOrDefault(project.Id) / sum : 0;
    }

    private void AddOrders(List<SpendOrder> orders, int project, double yuan)
    {
        Project of = pack.Projects[project];
        IReadOnlyDictionary<int, double> years = mix.ProjectYears.GetValueOrDefault(of.Id) ?? mix.Years;
        double yearSum = years.Values.Sum();
        foreach ((EntityRef owner, double share) in SplitOf(of))
        {
            foreach ((int year, double part) in years.OrderBy(y => y.Key))
            {
                double amount = yuan * share * part / yearSum;
                if (amount > 0)
                    orders.Add(new(project, owner, year, amount));
            }
        }
    }

    private IEnumerable<(EntityRef Owner, double Share)> SplitOf(Project project)
    {
        Split split = MixSplits.Of(mix, project.Id);
        List<(EntityRef Owner, double Weight)> parts = split.Shares is { } shares
            ? [.. shares.Select(s => (entities[SiteOwner.Find(pack.Sheet, project.Effect, s.Key, out _, out _)!], s.Value))]
            : [.. limits[project.Id].Select(l => (entities[l.Owner], split.Rule == SplitRule.Even ? Math.Sign(l.Limit.Value) : l.Limit.Value))];
        double sum = parts.Sum(p => p.Weight);
        return parts.OrderBy(p => p.Owner.Kind).ThenBy(p => p.Owner.Index).Select(p => (p.Owner, p.Weight / sum));
    }
}
