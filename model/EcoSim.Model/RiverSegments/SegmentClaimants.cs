using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Who claims water at a segment: counties by message, and the segment's licences.</summary>
/// <remarks>In a class all are granted the same fraction of their claims.</remarks>
internal sealed class SegmentClaimants<V>(DirectWithdrawal[] licences, MonthlyLanes[] fraction, int lanes) where V : struct, ILane<V>
{
    private Chunk[] claims = [];
    private Chunk[] grants = [];

    /// <summary>Takes the counties' claims of the year; they are kept by reference for all its passes.</summary>
    public void Gather(Node node, IReadOnlyList<Chunk> inputs) =>
        EdgeChunks.Gather(node.Inputs, inputs, MessageKind.WaterClaim, ref claims);

    /// <summary>d of a class, Mm³.</summary>
    public V Claim(int priorityClass, int month, int lane)
    {
        V claim = 0.0;
        foreach (Chunk county in claims)
            claim += county.Read<V>(priorityClass, month, lane);
        foreach (DirectWithdrawal licence in licences)
        {
            if (licence.PriorityClass == priorityClass)
                claim += licence.Monthly[month];
        }

        return claim;
    }

    /// <summary>What the first classes were granted here, Mm³.</summary>
    public V Granted(int classes, int month, int lane)
    {
        V granted = 0.0;
        for (int p = 0; p < classes; p++)
            granted += fraction[p].Read<V>(month, lane) * Claim(p, month, lane);
        return granted;
    }

    /// <summary>What the licences took in the month, and what of it came back, Mm³.</summary>
    public V LicencesTaken(int month, int lane, out V returned)
    {
        V taken = 0.0;
        returned = 0.0;
        foreach (DirectWithdrawal licence in licences)
        {
            V grant = fraction[licence.PriorityClass].Read<V>(month, lane) * licence.Monthly[month];
            taken += grant;
            returned += grant * licence.ReturnShare;
        }

        return taken;
    }

    public void SendCountyGrants(Node node, IReadOnlyList<Chunk> sent)
    {
        EdgeChunks.Gather(node.Outputs, sent, MessageKind.CountyGrant, ref grants);
        for (int c = 0; c < grants.Length; c++)
        {
            for (int p = 0; p < fraction.Length; p++)
            {
                for (int month = 0; month < MonthlyLanes.Months; month++)
                {
                    for (int lane = 0; lane < lanes; lane += V.Count)
                        grants[c].Write(p, month, lane, fraction[p].Read<V>(month, lane) * claims[c].Read<V>(p, month, lane));
                }
            }
        }
    }
}
