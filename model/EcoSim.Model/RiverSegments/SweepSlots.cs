using EcoSim.Model.Exchange;

namespace EcoSim.Model.RiverSegments;

/// <summary>Where the claimed classes of a segment and of those above it stand in each other's messages.</summary>
/// <remarks>A slot is a place among the segment's own claimed classes; a row, one in a message.</remarks>
internal sealed class SweepSlots
{
    private readonly ClaimedClasses claimed;
    private int[] above = [];
    private int[][] rows = [];

    public SweepSlots(ClaimedClasses claimed, IReadOnlyList<(int First, int Count, bool AfterMinimumFlow)> tiers, int segment)
    {
        this.claimed = claimed;
        Classes = claimed.At(segment);
        Tiers = new Tier[tiers.Count];
        for (int t = 0; t < Tiers.Length; t++)
        {
            (int start, int count) = claimed.InTier(segment, t);
            Tiers[t] = new(start, count, tiers[t].AfterMinimumFlow);
        }
    }

    /// <summary>Priority class of each slot.</summary>
    public int[] Classes { get; }

    public Tier[] Tiers { get; }

    /// <summary>Learns who sends the sweeps, in the order of the messages; they are the same every year.</summary>
    public void Meet(IReadOnlyList<Edge> inputs)
    {
        if (above.Length > 0)
            return;
        above = [.. inputs.Where(e => e.Kind == MessageKind.ClaimSweep).Select(e => e.From.Index)];
        rows = [.. above.Select(u => Classes.Select(p => Array.BinarySearch(claimed.At(u), p)).ToArray())];
        for (int u = 0; u < above.Length; u++)
        {
            for (int t = 0; t < Tiers.Length; t++)
            {
                int start = claimed.InTier(above[u], t).Start;
                for (int slot = Tiers[t].Start; slot < Tiers[t].Start + Tiers[t].Count; slot++)
                    rows[u][slot] = rows[u][slot] < 0 ? -1 : rows[u][slot] - start;
            }
        }
    }

    /// <summary>Row of a slot in the messages with an upstream segment; -1 where nobody claims in its class there.</summary>
    public int RowAbove(int u, int slot) => rows[u][slot];

    /// <summary>Row behind an upstream segment's classes of a tier.</summary>
    public int LastRow(int u, int tier) => claimed.InTier(above[u], tier).Count;

    /// <param name="Start">First slot.</param>
    /// <param name="Count">Slots; rows of the message downstream.</param>
    public readonly record struct Tier(int Start, int Count, bool AfterMinimumFlow);
}
