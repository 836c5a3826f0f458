using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>From the demand that reclaimed water leaves to groundwater and river claims: cap, groundwater share, lifts (science 3.2).</summary>
internal sealed class RiverClaims<V>(CountyContext context) where V : struct, ILane<V>
{
    private readonly V[] wanted = new V[WaterUses.Count];
    private readonly LaneState capBound = new(context.Lanes);
    private readonly bool hasRiver = context.Definition.Withdrawals.Count > 0;

    /// <summary>Receives what each limit cuts; null until somebody asks for it.</summary>
    public ClaimCuts<V>? Cuts { get; set; }

    private LaneInputs Inputs => context.Inputs;

    private LaneInputs Parameters => context.Parameters;

    /// <summary>1 where the county's cap cut claims in the last year advanced.</summary>
    public V CapBound(int lane) => capBound.Read<V>(lane);

    /// <summary>Writes groundwater and river claims of a year; cap and quota are used up in the order of months.</summary>
    public void Advance(int year, int lane)
    {
        V capLeft = Cap(year, lane);
        V quotaLeft = Inputs.Read<V>(CountyVariables.LiftQuotaAgriculture, lane);
        V bound = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            V total = ReadWanted(month, lane);
            bound = V.Select(total > capLeft, 1.0, bound);
            Cuts?.Before(wanted);
            capLeft = WaterCap.Cut(wanted.AsSpan(), capLeft);
            Cuts?.Book(ClaimLimit.Cap, month, lane, wanted);
            TakeGroundwater(month, lane);
            quotaLeft = CutByLifts(month, lane, quotaLeft);
            for (int use = 0; use < WaterUses.Count; use++)
                context.Year.RiverClaim[use].Write(month, lane, wanted[use]);
        }

        capBound.Write(lane, bound);
    }

    private V Cap(int year, int lane) => WaterCap.Of(
        Parameters.Read<V>(ProcessParameters.WaterCapStart, lane),
        Parameters.Read<V>(ProcessParameters.WaterCapEnd, lane),
        Parameters.Read<V>(ProcessParameters.WaterCapYears, lane),
        year,
        Parameters.Read<V>(ProcessParameters.WaterCapFactor, lane),
        Inputs.Read<V>(CountyVariables.WaterCapShare, lane));

    private V ReadWanted(int month, int lane)
    {
        V total = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
        {
            wanted[use] = context.Year.Demand[use].Read<V>(month, lane) - context.Year.PlannedReclaimed[use].Read<V>(month, lane);
            total += wanted[use];
        }

        return total;
    }

    // A county that withdraws from no river lives on groundwater alone.
    private void TakeGroundwater(int month, int lane)
    {
        V share = hasRiver ? Parameters.Read<V>(ProcessParameters.GroundwaterShare, lane) : 1.0;
        for (int use = 0; use < WaterUses.Count; use++)
        {
            V groundwater = share * wanted[use];
            context.Year.Groundwater[use].Write(month, lane, groundwater);
            wanted[use] -= groundwater;
        }
    }

    private V CutByLifts(int month, int lane, V quotaLeft)
    {
        V capacity = Inputs.Read<V>(CountyVariables.LiftCapacity, lane);
        Cuts?.Before(wanted);
        WaterCap.Cut(wanted.AsSpan(), capacity * (Calendar.SecondsPerDay * Calendar.Days(month) * 1e-6));
        Cuts?.Book(ClaimLimit.LiftCapacity, month, lane, wanted);
        Cuts?.Before(wanted);
        ref V agriculture = ref wanted[(int)WaterUse.Agriculture];
        agriculture = V.Min(agriculture, quotaLeft);
        Cuts?.Book(ClaimLimit.LiftQuota, month, lane, wanted);
        return quotaLeft - agriculture;
    }
}
