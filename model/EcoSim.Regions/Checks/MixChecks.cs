namespace EcoSim.Regions;

/// <summary>A mix spends each programme's envelope, all of it and no more, on projects and places of the pack.</summary>
internal sealed class MixChecks
{
    private readonly RegionPack pack;
    private readonly Mix mix;
    private readonly SourceMap source;
    private readonly Dictionary<string, Project> projects;

    private MixChecks(RegionPack pack, Mix mix, SourceMap source)
    {
        (this.pack, this.mix, this.source) = (pack, mix, source);
        projects = pack.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    public static void Run(RegionPack pack, Mix mix, SourceMap source)
    {
        MixChecks checks = new(pack, mix, source);
        checks.Names();
        checks.Transfers();
        foreach (Programme programme in pack.Sheet.Programmes)
            checks.Envelope(programme);
        checks.Years("years", mix.Years);
        foreach ((string project, IReadOnlyDictionary<int, double> years) in mix.ProjectYears)
            checks.Years($"projectYears.{project}", years);
        foreach ((string project, Split split) in mix.Splits)
            checks.SplitShares(project, split);
        checks.Sites();
    }

    private void Names()
    {
        string[] programmes = [.. pack.Sheet.Programmes.Select(p => p.Id)];
        foreach (string id in mix.Unallocated.Keys.Where(id => !programmes.Contains(id)))
            source.Unknown($"unallocated.{id}", "programme", id, programmes);
        foreach ((string id, IReadOnlyDictionary<string, double> shares) in mix.Programmes)
        {
            if (!programmes.Contains(id))
                source.Unknown($"programmes.{id}", "programme", id, programmes);
            foreach (string project in shares.Keys)
                Project($"programmes.{id}.{project}", project, id);
        }
        foreach (string id in mix.Splits.Keys.Where(id => id != Split.Default))
            Project($"splits.{id}", id, null);
        foreach (string id in mix.ProjectYears.Keys)
            Project($"projectYears.{id}", id, null);
    }

    private void Project(string path, string id, string? programme)
    {
        if (!projects.TryGetValue(id, out Project? project))
            source.Unknown(path, "project", id, projects.Keys);
        else if (programme is not null && project.Programme != programme)
            source.Fault(path, $"project '{id}' belongs to programme '{project.Programme}'", $"projects of '{programme}'");
    }

    private void Transfers()
    {
        string[] programmes = [.. pack.Sheet.Programmes.Select(p => p.Id)];
        References known = new(source);
        known.Check("transfers", mix.Transfers, "from", t => t.From, "programme", programmes);
        known.Check("transfers", mix.Transfers, "to", t => t.To, "programme", programmes);
        for (int i = 0; i < mix.Transfers.Count; i++)
        {
            string unit = mix.Transfers[i].Amount.Unit;
            if (unit.Length > 0 && !Money.IsUnit(unit))
                source.Fault($"transfers[{i}].amount.unit", $"unit '{unit}' is wrong", "one of " + string.Join(", ", Money.UnitNames));
        }
        foreach (Programme programme in pack.Sheet.Programmes.Where(p => Envelopes.Of(p, mix) < 0))
            source.Fault("transfers", $"more is moved out of '{programme.Id}' than its envelope of {programme.Envelope.Value} {programme.Envelope.Unit}",
                "at most the envelope");
    }

    private void Envelope(Programme programme)
    {
        IReadOnlyDictionary<string, double> shares = mix.Programmes.GetValueOrDefault(programme.Id) ?? new Dictionary<string, double>();
        double unspent = mix.Unallocated.GetValueOrDefault(programme.Id), sum = shares.Values.Sum() + unspent;
        if (Math.Abs(sum - 1) <= Shares.Tolerance(shares.Count + 1))
            return;
        double envelope = Envelopes.Of(programme, mix);
        string money = $"{Shares.Show(sum * envelope / 1e8)} of {Shares.Show(envelope / 1e8)} 1e8 yuan";
        source.Fault($"programmes.{programme.Id}", sum > 1
            ? $"over the envelope: shares and unallocated sum to {Shares.Show(sum)}, {money}"
            : $"money is left over: shares and unallocated sum to {Shares.Show(sum)}, {money}", "shares of projects and unallocated sum to 1");
    }

    private void Years(string path, IReadOnlyDictionary<int, double> years)
    {
        if (years.Count == 0)
        {
            // Where nothing is spent there is nothing to spread over years.
            if (mix.Programmes.Values.All(shares => shares.Values.All(share => share == 0)))
                return;
            source.Fault(path, "no years are given", "shares by year that sum to 1");
            return;
        }
        foreach (int year in years.Keys.Where(year => year < pack.Sheet.StartYear || year > pack.Sheet.StartYear + 100))
            source.Fault($"{path}.{year}", $"{year} is outside the plan", $"from {pack.Sheet.StartYear} on");
        int last = Math.Min(years.Keys.Max(), pack.Sheet.StartYear + 100);
        int[] missing = [.. Enumerable.Range(years.Keys.Min(), Math.Max(0, last - years.Keys.Min())).Where(y => !years.ContainsKey(y)).Take(5)];
        if (missing.Length > 0 && years.Keys.Min() >= pack.Sheet.StartYear)
            source.Fault(path, "missing year " + string.Join(", ", missing), "every year between the first and the last; 0 where nothing is spent");
        if (!Shares.SumToOne([.. years.Values]))
            source.Fault(path, $"the years sum to {Shares.Show(years.Values.Sum())}", "shares that sum to 1");
    }

    private void SplitShares(string project, Split split)
    {
        if (split.Shares is not { } shares)
            return;
        string path = $"splits.{project}";
        foreach ((string entity, double share) in shares)
        {
            if (!(share >= 0 && share <= 1))
                source.Fault($"{path}.{entity}", $"{share} is outside 0–1", "from 0 to 1");
            if (projects.TryGetValue(project, out Project? of) && SiteOwner.Find(pack.Sheet, of.Effect, entity, out string message, out string allowed) is null)
                source.Fault($"{path}.{entity}", message, allowed);
        }
        if (!Shares.SumToOne([.. shares.Values]))
            source.Fault(path, $"the shares sum to {Shares.Show(shares.Values.Sum())}", "shares over counties that sum to 1");
    }

    // A rule needs limits to go by; a project without any would lose its money silently.
    private void Sites()
    {
        ILookup<string, ProjectLimit> limits = pack.Limits.ToLookup(l => l.Project, StringComparer.Ordinal);
        foreach ((string programme, IReadOnlyDictionary<string, double> shares) in mix.Programmes)
        {
            foreach ((string id, double share) in shares.Where(s => s.Value > 0 && projects.ContainsKey(s.Key)))
            {
                Split split = MixSplits.Of(mix, id);
                if (split.Shares is null && !limits[id].Any(l => l.Limit.Value > 0))
                    source.Fault($"programmes.{programme}.{id}", $"project '{id}' has no limit above 0 anywhere", "limits to split by, or a split of its own");
            }
        }
    }
}
