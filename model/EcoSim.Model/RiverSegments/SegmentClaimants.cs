using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Who claims water at a segment: counties by message, and the segment's licences.</summary>
/// <remarks>In a class all are granted the same fraction of their claims.</remarks>
/// <param name="licences">Of the segment.</param>
/// <param name="classes">Priority classes claimed in at the segment or above; the slots of the fractions.</param>
/// <param name="fraction">By slot: granted share of the class's claims, once granted.</param>
internal sealed class SegmentClaimants<V>(IReadOnlyList<DirectWithdrawal> licences, int[] classes, MonthlyLanes[] fraction) where V : struct, ILane<V>
{
    private readonly LicensedClass[] licensed =
        [.. licences.GroupBy(l => l.PriorityClass).Select(g => new LicensedClass(Array.BinarySearch(classes, g.Key), [.. g]))];

    private Chunk[] claims = [];
    private Chunk[] grants = [];

    /// <summary>Takes the counties' claims of the year; they are kept by reference for all its passes.</summary>
    public void Gather(Node node, IReadOnlyList<Chunk> inputs) =>
        EdgeChunks.Gather(node.Inputs, inputs, MessageKind.WaterClaim, ref claims);

    /// <summary>d of a slot for all lanes of a month, Mm³.</summary>
    public void Claims(int slot, int month, Span<V> into)
    {
        into.Fill(0.0);
        foreach (Chunk county in claims)
        {
            Span<V> claim = county.Row<V>(classes[slot], month);
            for (int i = 0; i < into.Length; i++)
                into[i] += claim[i];
        }

        foreach (LicensedClass own in licensed)
        {
            if (own.Slot != slot)
                continue;
            V claim = own.Claim[month];
            for (int i = 0; i < into.Length; i++)
                into[i] += claim;
        }
    }

    /// <summary>What the classes before a slot were granted here, Mm³.</summary>
    public V Granted(int slots, int month, int lane)
    {
        V granted = 0.0;
        for (int slot = 0; slot < slots; slot++)
            granted += fraction[slot].Read<V>(month, lane) * Claim(slot, month, lane);
        return granted;
    }

    /// <summary>What the licences took in the month, and what of it came back, Mm³.</summary>
    public V LicencesTaken(int month, int lane, out V returned)
    {
        V taken = 0.0;
        returned = 0.0;
        foreach (LicensedClass own in licensed)
        {
            V share = fraction[own.Slot].Read<V>(month, lane);
            taken += share * own.Claim[month];
            returned += share * own.Return[month];
        }

        return taken;
    }

    /// <summary>Grants of the counties; classes that nobody claims in are 0.</summary>
    public void SendCountyGrants(Node node, IReadOnlyList<Chunk> sent)
    {
        EdgeChunks.Gather(node.Outputs, sent, MessageKind.CountyGrant, ref grants);
        for (int c = 0; c < grants.Length; c++)
        {
            grants[c].Values.AsSpan().Clear();
            for (int slot = 0; slot < classes.Length; slot++)
            {
                for (int month = 0; month < MonthlyLanes.Months; month++)
                    Multiply(fraction[slot].Row<V>(month), claims[c].Row<V>(classes[slot], month), grants[c].Row<V>(classes[slot], month));
            }
        }
    }

    private static void Multiply(Span<V> share, Span<V> claim, Span<V> grant)
    {
        for (int i = 0; i < grant.Length; i++)
            grant[i] = share[i] * claim[i];
    }

    private V Claim(int slot, int month, int lane)
    {
        V claim = 0.0;
        foreach (Chunk county in claims)
            claim += county.Read<V>(classes[slot], month, lane);
        foreach (LicensedClass own in licensed)
        {
            if (own.Slot == slot)
                claim += own.Claim[month];
        }

        return claim;
    }

    // Demands of licences are not drawn: those of a class are one, with what of it comes back.
    private sealed class LicensedClass
    {
        public LicensedClass(int slot, DirectWithdrawal[] members)
        {
            Slot = slot;
            foreach (DirectWithdrawal licence in members)
            {
                double[] claims = licence.Claims();
                for (int month = 0; month < MonthlyLanes.Months; month++)
                {
                    Claim[month] += claims[month];
                    Return[month] += claims[month] * licence.ReturnShare;
                }
            }
        }

        public int Slot { get; }

        public double[] Claim { get; } = new double[MonthlyLanes.Months];

        public double[] Return { get; } = new double[MonthlyLanes.Months];
    }
}
