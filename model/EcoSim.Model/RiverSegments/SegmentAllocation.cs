using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>A segment's part in the two sweeps of exact priority allocation (science 3.4).</summary>
/// <remarks>
/// The sweeps of upstream segments are kept by reference from the Claims to the Grants of a pass: messages are not changed
/// once sent. Only classes that somebody claims in, here or above, are worked on. Of each one array is kept, which holds
/// the claims of the subtree between the two sweeps, and the granted fraction of them after.
/// </remarks>
internal sealed class SegmentAllocation<V> where V : struct, ILane<V>
{
    private readonly SegmentWater<V> water;
    private readonly SegmentLedger ledger;
    private readonly SweepSlots slots;
    private readonly MonthlyLanes[] fraction;
    private readonly MonthlyLanes[] truncatedAtOutlet;
    private readonly MonthlyLanes cumulative;
    private readonly MonthlyLanes junior;
    private readonly Chunk[][] sweeps;
    private readonly V[] rest;
    private readonly int lanes;
    private Chunk[] counted = [];
    private Chunk[] upstreamGrants = [];

    public SegmentAllocation(BlockContext block, int segment, SegmentWater<V> water, SegmentLedger ledger, SegmentReservoir<V>? reservoir)
    {
        SegmentDefinition definition = block.Region.Segments[segment];
        this.water = water;
        this.ledger = ledger;
        Reservoir = reservoir;
        lanes = block.Lanes;
        slots = new(block.Rivers.Claimed, block.Region.Priorities.Tiers, segment);
        fraction = Rows(slots.Classes.Length);
        Claimants = new(definition.Licences, slots.Classes, fraction);
        truncatedAtOutlet = definition.Downstream < 0 ? Rows(slots.Classes.Length) : [];
        cumulative = new(lanes);
        junior = new(lanes);
        Evaporation = new(lanes);
        sweeps = [.. slots.Tiers.Select(_ => Array.Empty<Chunk>())];
        rest = new V[lanes / V.Count];
    }

    public SegmentClaimants<V> Claimants { get; }

    /// <summary>E of the last pass, Mm³: fixed before allocation, so that allocation is exact.</summary>
    public MonthlyLanes Evaporation { get; }

    /// <summary>What classes after the minimum flow were granted in the subtree, Mm³.</summary>
    public MonthlyLanes Junior => junior;

    /// <summary>Null where the segment stores nothing.</summary>
    public SegmentReservoir<V>? Reservoir { get; }

    /// <summary>Told the grants of each pass; null until somebody asks.</summary>
    public PassChange? Change { get; set; }

    /// <summary>Upstream → downstream sweep of one tier of one pass.</summary>
    public void Claims(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> sent)
    {
        EdgeChunks.Gather(node.Inputs, inputs, MessageKind.ClaimSweep, ref sweeps[node.Tier]);
        if (node.Tier == 0)
        {
            slots.Meet(node.Inputs);
            if (node.Pass == 0)
                Claimants.Gather(node, inputs);
            else
                EdgeChunks.Gather(node.Inputs, inputs, MessageKind.CountedReturn, ref counted);
        }

        SweepSlots.Tier tier = slots.Tiers[node.Tier];
        Chunk? downstream = sent.Count > 0 ? sent[0] : null;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            if (node.Tier == 0)
                CollectInflow(node.Pass, year, month, tier, downstream);
            else
                SubtractSeniorUse(month, tier, node.Tier, downstream);
            for (int slot = 0; slot < tier.Count; slot++)
                TruncateClaims(tier, node.Tier, slot, month, downstream);
        }
    }

    /// <summary>Downstream → upstream sweep of one tier of one pass.</summary>
    public void Grants(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> sent)
    {
        Chunk? downstream = inputs.Count > 0 ? inputs[0] : null;
        EdgeChunks.Gather(node.Outputs, sent, MessageKind.GrantSweep, ref upstreamGrants);
        SweepSlots.Tier tier = slots.Tiers[node.Tier];
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            Span<V> total = junior.Row<V>(month);
            if (tier.AfterMinimumFlow)
                total.Fill(0.0);
            for (int slot = 0; slot < tier.Count; slot++)
            {
                Span<V> grant = downstream is null ? truncatedAtOutlet[tier.Start + slot].Row<V>(month) : downstream.Row<V>(slot, month);
                DivideGrants(grant, tier.Start + slot, Calendar.MonthsPerYear * year + month, month);
                for (int u = 0; u < upstreamGrants.Length; u++)
                    SendGrants(tier, node.Tier, slot, u, month);
                if (tier.AfterMinimumFlow)
                    AddTo(total, grant);
            }
        }

        if (node.Tier == slots.Tiers.Length - 1)
            EndPass(node, sent);
    }

    // Also the capacity of the first tier.
    private void CollectInflow(int pass, int year, int month, SweepSlots.Tier tier, Chunk? downstream)
    {
        int monthIndex = Calendar.MonthsPerYear * year + month;
        V minimum = tier.AfterMinimumFlow ? water.MinimumFlow[month] : 0.0;
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            V inflow = water.Natural(monthIndex, lane, out V background) + background + water.PointFlow(month, lane);
            if (pass > 0)
                inflow += CountedReturns(month, lane);
            for (int u = 0; u < sweeps[0].Length; u++)
                inflow += sweeps[0][u].Read<V>(slots.LastRow(u, 0), month, lane);
            V evaporation = inflow * water.Inputs.Read<V>(SegmentVariables.Evaporation, lane);
            Evaporation.Write(month, lane, evaporation);
            V cum = inflow - evaporation;
            if (Reservoir is not null)
                cum += pass == 0 ? Reservoir.Regulate(month, lane, cum) : Reservoir.Drawdown(month, lane);
            cumulative.Write(month, lane, cum);
            downstream?.Write(tier.Count + ClaimSweepRow.Cumulative, month, lane, cum);
            rest[lane / V.Count] = AllocationKernel.Capacity<V>(cum, 0.0, minimum);
        }
    }

    // From the grants of the pass before: the licences' fractions are still those.
    private V CountedReturns(int month, int lane)
    {
        Claimants.LicencesTaken(month, lane, out V returned);
        foreach (Chunk county in counted)
            returned += county.Read<V>(0, month, lane);
        return returned;
    }

    // U of the subtree: granted here by earlier tiers, and above.
    private void SubtractSeniorUse(int month, SweepSlots.Tier tier, int tierIndex, Chunk? downstream)
    {
        V minimum = tier.AfterMinimumFlow ? water.MinimumFlow[month] : 0.0;
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            V use = Claimants.Granted(tier.Start, month, lane);
            for (int u = 0; u < sweeps[tierIndex].Length; u++)
                use += sweeps[tierIndex][u].Read<V>(slots.LastRow(u, tierIndex), month, lane);
            downstream?.Write(tier.Count + ClaimSweepRow.SeniorUse, month, lane, use);
            rest[lane / V.Count] = AllocationKernel.Capacity(cumulative.Read<V>(month, lane), use, minimum);
        }
    }

    private void TruncateClaims(SweepSlots.Tier tier, int tierIndex, int slot, int month, Chunk? downstream)
    {
        Span<V> claim = fraction[tier.Start + slot].Row<V>(month);
        Claimants.Claims(tier.Start + slot, month, claim);
        for (int u = 0; u < sweeps[tierIndex].Length; u++)
        {
            if (slots.RowAbove(u, tier.Start + slot) is var row and >= 0)
                AddTo(claim, sweeps[tierIndex][u].Row<V>(row, month));
        }

        Span<V> truncated = downstream is null ? truncatedAtOutlet[tier.Start + slot].Row<V>(month) : downstream.Row<V>(slot, month);
        Span<V> left = rest;
        for (int i = 0; i < claim.Length; i++)
            truncated[i] = AllocationKernel.Truncate(claim[i], ref left[i]);
    }

    private void DivideGrants(Span<V> grant, int slot, int monthIndex, int month)
    {
        Span<V> share = fraction[slot].Row<V>(month);
        for (int i = 0; i < share.Length; i++)
        {
            V claim = share[i];
            share[i] = AllocationKernel.Fraction(grant[i], claim);
            ledger.CheckGrant(monthIndex, i * V.Count, grant[i], claim);
        }
    }

    private void SendGrants(SweepSlots.Tier tier, int tierIndex, int slot, int u, int month)
    {
        int row = slots.RowAbove(u, tier.Start + slot);
        if (row < 0)
            return;
        Span<V> granted = upstreamGrants[u].Row<V>(row, month);
        Span<V> truncated = sweeps[tierIndex][u].Row<V>(row, month);
        Span<V> share = fraction[tier.Start + slot].Row<V>(month);
        for (int i = 0; i < granted.Length; i++)
            granted[i] = share[i] * truncated[i];
    }

    private static void AddTo(Span<V> sum, Span<V> row)
    {
        for (int i = 0; i < sum.Length; i++)
            sum[i] += row[i];
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
