namespace EcoSim.Regions;

/// <summary>Where counties take and return water: the shares of a county that has any sum to 1.</summary>
internal static class WaterShareChecks
{
    public static void Run(PackDraft draft)
    {
        Check(draft, "withdrawals", draft.Sheet.Withdrawals);
        Check(draft, "discharges", draft.Sheet.Discharges);
    }

    private static void Check(PackDraft draft, string list, IReadOnlyList<WaterShare> shares)
    {
        References known = new(draft.Source);
        known.Check(list, shares, "county", s => s.County, "county", [.. draft.Sheet.Counties.Select(c => c.Id)]);
        known.Check(list, shares, "segment", s => s.Segment, "segment", [.. draft.Sheet.Segments.Select(s => s.Id)]);
        HashSet<(string, string)> pairs = [];
        for (int i = 0; i < shares.Count; i++)
        {
            if (!pairs.Add((shares[i].County, shares[i].Segment)))
                draft.Source.Fault($"{list}[{i}]", $"'{shares[i].County}' at '{shares[i].Segment}' stands twice", "each pair once");
        }
        foreach (IGrouping<string, int> county in Enumerable.Range(0, shares.Count).GroupBy(i => shares[i].County))
        {
            double[] parts = [.. county.Select(i => shares[i].Share)];
            if (!Shares.SumToOne(parts))
                draft.Source.Fault($"{list}[{county.First()}].share",
                    $"the shares of '{county.Key}' sum to {Shares.Show(parts.Sum())}", "the shares of a county sum to 1");
        }
    }
}
