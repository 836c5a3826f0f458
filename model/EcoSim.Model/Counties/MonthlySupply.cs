using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Supply and returns of one month and lane group under given grants: scratch that the passes and the settlement share.</summary>
internal sealed class MonthlySupply<V>(CountyContext context) where V : struct, ILane<V>
{
    private readonly CountyYear year = context.Year;
    private readonly WaterPriorities priorities = context.Block.Region.Priorities;
    private readonly V[] grantedShare = new V[context.Block.Region.Priorities.Classes.Count];

    /// <summary>By use, Mm³.</summary>
    public V[] Granted { get; } = new V[WaterUses.Count];

    public V[] Reclaimed { get; } = new V[WaterUses.Count];

    /// <summary>Granted, groundwater and reclaimed, by use.</summary>
    public V[] Use { get; } = new V[WaterUses.Count];

    /// <summary>Use that does not come back, by use.</summary>
    public V[] Consumed { get; } = new V[WaterUses.Count];

    /// <summary>All reclaimed water, Mm³: taken from the sewage.</summary>
    public V ReclaimedTotal { get; private set; }

    /// <summary>Return of all uses to the river in this month, last month's agricultural half included.</summary>
    public V Return { get; private set; }

    /// <summary>Agricultural return that comes next month.</summary>
    public V Lagged { get; private set; }

    private LaneInputs Parameters => context.Parameters;

    /// <param name="lagged">Agricultural return left from the month before, Mm³.</param>
    public void Compute(IReadOnlyList<Chunk> grants, int month, int lane, V lagged)
    {
        ShareGrants(grants, month, lane);
        V sewage = Sewage(month, lane);
        CutReclaimed(month, lane, sewage);
        for (int use = 0; use < WaterUses.Count; use++)
            Use[use] = Granted[use] + year.Groundwater[use].Read<V>(month, lane) + Reclaimed[use];
        ReturnWater(lane, sewage, lagged);
    }

    // Within a class the grant is shared in proportion to the claims.
    private void ShareGrants(IReadOnlyList<Chunk> grants, int month, int lane)
    {
        for (int row = 0; row < grantedShare.Length; row++)
        {
            V granted = 0.0;
            for (int w = 0; w < grants.Count; w++)
                granted += grants[w].Read<V>(row, month, lane);
            grantedShare[row] = LaneMath.Ratio(granted, PriorityClaim.Of<V>(year, priorities, row, month, lane), 0.0);
        }

        for (int use = 0; use < WaterUses.Count; use++)
            Granted[use] = year.RiverClaim[use].Read<V>(month, lane) * grantedShare[priorities.ClassOfUse[use]];
    }

    private V Sewage(int month, int lane)
    {
        const int Urban = (int)WaterUse.Urban;
        V use = Granted[Urban] + year.Groundwater[Urban].Read<V>(month, lane);
        V supplied = LaneMath.Ratio(use, year.Demand[Urban].Read<V>(month, lane), 1.0);
        return ReturnFlow.Sewage(year.PopulationUrban.Read<V>(month, lane), SewageWorks.PerHead<V>(Parameters, lane), Calendar.Days(month), supplied);
    }

    // Reclaimed water was planned at full supply; a town short of water has less sewage to reclaim.
    private void CutReclaimed(int month, int lane, V sewage)
    {
        V planned = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
            planned += year.PlannedReclaimed[use].Read<V>(month, lane);
        V share = ReturnFlow.ReclaimableShare(sewage, planned);
        ReclaimedTotal = 0.0;
        for (int use = 0; use < WaterUses.Count; use++)
        {
            Reclaimed[use] = year.PlannedReclaimed[use].Read<V>(month, lane) * share;
            ReclaimedTotal += Reclaimed[use];
        }
    }

    private void ReturnWater(int lane, V sewage, V lagged)
    {
        V agriculture = Back(WaterUse.Agriculture, ProcessParameters.AgricultureReturn, lane);
        V sameMonth = agriculture * Parameters.Read<V>(ProcessParameters.AgricultureReturnSameMonth, lane);
        V others = Back(WaterUse.Rural, ProcessParameters.RuralReturn, lane)
            + Back(WaterUse.Industry, ProcessParameters.IndustryReturn, lane)
            + Back(WaterUse.Ecological, ProcessParameters.EcologicalReturn, lane);
        Consumed[(int)WaterUse.Urban] = Use[(int)WaterUse.Urban] - sewage;
        Lagged = agriculture - sameMonth;
        Return = V.Max(sewage - ReclaimedTotal, 0.0) + others + sameMonth + lagged;
    }

    private V Back(WaterUse use, VariableSpec share, int lane)
    {
        V returned = Use[(int)use] * Parameters.Read<V>(share, lane);
        Consumed[(int)use] = Use[(int)use] - returned;
        return returned;
    }
}
