using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>Which priority classes anybody claims in at or above each segment: the others need neither work nor rows in a message.</summary>
/// <remarks>Linear in segments. Segments with the same classes as the one above share its list.</remarks>
public sealed class ClaimedClasses
{
    private readonly IReadOnlyList<(int First, int Count, bool AfterMinimumFlow)> tiers;
    private readonly int[][] claimed;

    private ClaimedClasses(IReadOnlyList<(int First, int Count, bool AfterMinimumFlow)> tiers, int[][] claimed)
    {
        this.tiers = tiers;
        this.claimed = claimed;
    }

    public static ClaimedClasses Of(RegionDefinition region)
    {
        int[][] claimed = [.. region.Segments.Select(s => Own(s))];
        int[] counties = [.. region.Priorities.ClassOfUse.Distinct().Order()];
        foreach (CountyDefinition county in region.Counties)
        {
            foreach (SegmentShare share in county.Withdrawals)
                claimed[share.Segment] = Union(claimed[share.Segment], counties);
        }

        foreach (int segment in DownstreamOrder(region.Segments))
        {
            int below = region.Segments[segment].Downstream;
            if (below >= 0)
                claimed[below] = Union(claimed[segment], claimed[below]);
        }

        return new(region.Priorities.Tiers, claimed);
    }

    /// <summary>Classes claimed in at the segment or above it, senior first.</summary>
    public int[] At(int segment) => claimed[segment];

    /// <summary>Those of one tier: a run of <see cref="At"/>. They are the rows of the segment's sweep messages, in this order.</summary>
    public (int Start, int Count) InTier(int segment, int tier)
    {
        int[] classes = claimed[segment];
        int start = 0;
        while (start < classes.Length && classes[start] < tiers[tier].First)
            start++;
        int end = start;
        while (end < classes.Length && classes[end] < tiers[tier].First + tiers[tier].Count)
            end++;
        return (start, end - start);
    }

    private static int[] Own(SegmentDefinition segment) =>
        segment.Licences.Count == 0 ? [] : [.. segment.Licences.Select(l => l.PriorityClass).Distinct().Order()];

    // The first list itself where it has all of both.
    private static int[] Union(int[] first, int[] second)
    {
        if (second.Length == 0 || ReferenceEquals(first, second) || Array.TrueForAll(second, p => Array.BinarySearch(first, p) >= 0))
            return first;
        return first.Length == 0 ? second : [.. first.Union(second).Order()];
    }

    private static Queue<int> DownstreamOrder(IReadOnlyList<SegmentDefinition> segments)
    {
        int[] above = new int[segments.Count];
        foreach (SegmentDefinition segment in segments)
        {
            if (segment.Downstream >= 0)
                above[segment.Downstream]++;
        }

        Queue<int> ready = new(Enumerable.Range(0, above.Length).Where(s => above[s] == 0));
        Queue<int> order = new();
        while (ready.TryDequeue(out int s))
        {
            order.Enqueue(s);
            int below = segments[s].Downstream;
            if (below >= 0 && --above[below] == 0)
                ready.Enqueue(below);
        }

        return order;
    }
}
