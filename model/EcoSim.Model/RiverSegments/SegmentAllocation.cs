using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>A segment's part in the two sweeps of exact priority allocation (science 3.4).</summary>
/// <remarks>
/// The sweeps of upstream segments are kept by reference from the Claims to the Grants of a pass: messages are not changed
/// once sent. Of each class one array is kept, which holds the claims of the subtree between the two sweeps, and the
/// granted fraction of them after.
/// </remarks>
internal sealed class SegmentAllocation<V> where V : struct, ILane<V>
{
    private readonly SegmentWater<V> water;
    private readonly SegmentLedger ledger;
    private readonly IReadOnlyList<(int First, int Count, bool AfterMinimumFlow)> tiers;
    private readonly MonthlyLanes[] fraction;
    private readonly MonthlyLanes[] truncatedAtOutlet;
    private readonly MonthlyLanes cumulative;
    private readonly MonthlyLanes junior;
    private readonly Chunk[][] sweeps;
    private readonly int lanes;
    private Chunk[] counted = [];
    private Chunk[] upstreamGrants = [];

    public SegmentAllocation(BlockContext block, int segment, SegmentWater<V> water, SegmentLedger ledger)
    {
        SegmentDefinition definition = block.Region.Segments[segment];
        int classes = block.Region.Priorities.Classes.Count;
        this.water = water;
        this.ledger = ledger;
        lanes = block.Lanes;
        tiers = block.Region.Priorities.Tiers;
        fraction = Rows(classes);
        Claimants = new([.. definition.Licences], fraction, lanes);
        truncatedAtOutlet = definition.Downstream < 0 ? Rows(classes) : [];
        cumulative = new(lanes);
        junior = new(lanes);
        Evaporation = new(lanes);
        sweeps = [.. tiers.Select(_ => Array.Empty<Chunk>())];
    }

    public SegmentClaimants<V> Claimants { get; }

    /// <summary>E of the last pass, Mm³: fixed before allocation, so that allocation is exact.</summary>
    public MonthlyLanes Evaporation { get; }

    /// <summary>What classes after the minimum flow were granted in the subtree, Mm³.</summary>
    public MonthlyLanes Junior => junior;

    /// <summary>Told the grants of each pass; null until somebody asks.</summary>
    public PassChange? Change { get; set; }

    /// <summary>Upstream → downstream sweep of one tier of one pass.</summary>
    public void Claims(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> sent)
    {
        EdgeChunks.Gather(node.Inputs, inputs, MessageKind.ClaimSweep, ref sweeps[node.Tier]);
        if (node.Tier == 0)
        {
            if (node.Pass == 0)
                Claimants.Gather(node, inputs);
            else
                EdgeChunks.Gather(node.Inputs, inputs, MessageKind.CountedReturn, ref counted);
        }

        Chunk? downstream = sent.Count > 0 ? sent[0] : null;
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                if (node.Tier == 0)
                    CollectInflow(node.Pass, year, month, lane);
                TruncateClaims(node.Tier, month, lane, downstream);
            }
        }
    }

    /// <summary>Downstream → upstream sweep of one tier of one pass.</summary>
    public void Grants(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> sent)
    {
        Chunk? downstream = inputs.Count > 0 ? inputs[0] : null;
        EdgeChunks.Gather(node.Outputs, sent, MessageKind.GrantSweep, ref upstreamGrants);
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
                DivideGrants(node.Tier, year, month, lane, downstream);
        }

        if (node.Tier == tiers.Count - 1)
            EndPass(node, sent);
    }

    private void CollectInflow(int pass, int year, int month, int lane)
    {
        V inflow = water.Natural(Calendar.MonthsPerYear * year + month, lane, out V background) + background + water.PointFlow(month, lane);
        if (pass > 0)
            inflow += CountedReturns(month, lane);
        int row = tiers[0].Count + ClaimSweepRow.Cumulative;
        foreach (Chunk upstream in sweeps[0])
            inflow += upstream.Read<V>(row, month, lane);
        V evaporation = inflow * water.Inputs.Read<V>(SegmentVariables.Evaporation, lane);
        Evaporation.Write(month, lane, evaporation);
        cumulative.Write(month, lane, inflow - evaporation);
    }

    // From the grants of the pass before: the licences' fractions are still those.
    private V CountedReturns(int month, int lane)
    {
        Claimants.LicencesTaken(month, lane, out V returned);
        foreach (Chunk county in counted)
            returned += county.Read<V>(0, month, lane);
        return returned;
    }

    private void TruncateClaims(int tier, int month, int lane, Chunk? downstream)
    {
        (int first, int count, bool afterMinimumFlow) = tiers[tier];
        V seniorUse = SeniorUse(tier, month, lane);
        V cum = cumulative.Read<V>(month, lane);
        V rest = AllocationKernel.Capacity<V>(cum, seniorUse, afterMinimumFlow ? water.MinimumFlow[month] : 0.0);
        for (int p = 0; p < count; p++)
        {
            V claim = Claimants.Claim(first + p, month, lane);
            foreach (Chunk upstream in sweeps[tier])
                claim += upstream.Read<V>(p, month, lane);
            V truncated = AllocationKernel.Truncate(claim, ref rest);
            fraction[first + p].Write(month, lane, claim);
            downstream?.Write(p, month, lane, truncated);
            if (downstream is null)
                truncatedAtOutlet[first + p].Write(month, lane, truncated);
        }

        downstream?.Write(count + ClaimSweepRow.Cumulative, month, lane, cum);
        downstream?.Write(count + ClaimSweepRow.SeniorUse, month, lane, seniorUse);
    }

    // U of the subtree: granted here by earlier tiers, and above.
    private V SeniorUse(int tier, int month, int lane)
    {
        V use = Claimants.Granted(tiers[tier].First, month, lane);
        int row = tiers[tier].Count + ClaimSweepRow.SeniorUse;
        foreach (Chunk upstream in sweeps[tier])
            use += upstream.Read<V>(row, month, lane);
        return use;
    }

    private void DivideGrants(int tier, int year, int month, int lane, Chunk? downstream)
    {
        (int first, int count, bool afterMinimumFlow) = tiers[tier];
        V total = 0.0;
        for (int p = 0; p < count; p++)
        {
            V grant = downstream is null
                ? truncatedAtOutlet[first + p].Read<V>(month, lane)
                : downstream.Read<V>(p, month, lane);
            V claim = fraction[first + p].Read<V>(month, lane);
            V f = AllocationKernel.Fraction(grant, claim);
            fraction[first + p].Write(month, lane, f);
            ledger.CheckGrant(Calendar.MonthsPerYear * year + month, lane, grant, claim);
            for (int u = 0; u < upstreamGrants.Length; u++)
                upstreamGrants[u].Write(p, month, lane, f * sweeps[tier][u].Read<V>(p, month, lane));
            total += grant;
        }

        if (afterMinimumFlow)
            junior.Write(month, lane, total);
    }

    private void EndPass(Node node, IReadOnlyList<Chunk> sent)
    {
        Claimants.SendCountyGrants(node, sent);
        if (Change is null)
            return;
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
                Change.Book(node.Pass, month, lane, Claimants.Granted(fraction.Length, month, lane));
        }
    }

    private MonthlyLanes[] Rows(int count) => [.. Enumerable.Range(0, count).Select(_ => new MonthlyLanes(lanes))];
}
