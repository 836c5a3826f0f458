using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Gross demand of a county by use, the reclaimed water that serves it first, and what is claimed from groundwater and rivers (science 3.2).</summary>
public sealed class WaterDemand<V> : IProcess where V : struct, ILane<V>
{
    private const int FirstGreenMonth = 3;
    private const int LastGreenMonth = 9;
    private const double GreenDays = 214;

    private readonly CountyContext context;
    private readonly CountyYear year;
    private readonly IrrigationDemand<V> irrigation;
    private readonly RiverClaims<V> claims;
    private readonly double ecologicalShare;
    private IReadOnlyList<TraceSeries>? trace;

    public WaterDemand(CountyContext context)
    {
        this.context = context;
        year = context.Year;
        irrigation = new(context);
        claims = new(context);
        ecologicalShare = EcologicalShare(context);
    }

    /// <summary>None: the county's balance is closed by <see cref="WaterSupply{V}"/>.</summary>
    public Ledger? Ledger => null;

    /// <remarks>What the limits cut is kept from the first look on, so that a run nobody traces pays nothing.</remarks>
    public IReadOnlyList<TraceSeries> Trace => trace ??=
    [
        .. WaterSeries.ByUse("demand", year.Demand),
        .. WaterSeries.ByUse("reclaimed-planned", year.PlannedReclaimed),
        .. WaterSeries.ByUse("groundwater", year.Groundwater),
        .. WaterSeries.ByUse("claim", year.RiverClaim),
        .. (claims.Cuts ??= new(context.Lanes)).Series(),
        new("irrigation-efficiency", "1", year.IrrigationEfficiency),
    ];

    /// <summary>Writes demand, reclaimed water, groundwater and river claims of a year.</summary>
    /// <param name="yearIndex">0 for the region's first year.</param>
    public void Advance(int yearIndex)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            irrigation.Advance(yearIndex, lane, claims.CapBound(lane));
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                WriteDomestic(month, lane);
                Demand(WaterUse.Industry).Write(month, lane, year.IndustryDemand.Read<V>(month, lane));
                Demand(WaterUse.Ecological).Write(month, lane, Ecological(month, lane));
                WriteReclaimed(month, lane);
            }

            claims.Advance(yearIndex, lane);
        }
    }

    /// <summary>Writes the county's claims at one of its withdrawal segments: one row per priority class, Mm³.</summary>
    /// <param name="withdrawal">Place in the county's list of withdrawals.</param>
    public void WriteClaims(int withdrawal, Chunk claim)
    {
        WaterPriorities priorities = context.Block.Region.Priorities;
        double share = context.Definition.Withdrawals[withdrawal].Share;
        for (int row = 0; row < priorities.Classes.Count; row++)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                for (int lane = 0; lane < context.Lanes; lane += V.Count)
                    claim.Write(row, month, lane, share * PriorityClaim.Of<V>(year, priorities, row, month, lane));
            }
        }
    }

    /// <summary>Nothing: the yearly rows of water are those of supply.</summary>
    public void Report(ReportRows rows)
    {
    }

    private MonthlyLanes Demand(WaterUse use) => year.Demand[(int)use];

    private LaneInputs Parameters => context.Parameters;

    // D = POP·q·Δ·1e-9: L → Mm³.
    private void WriteDomestic(int month, int lane)
    {
        double toMonth = Calendar.Days(month) * 1e-9;
        V urban = year.PopulationUrban.Read<V>(month, lane) * Parameters.Read<V>(ProcessParameters.UrbanDemand, lane);
        V rural = year.PopulationRural.Read<V>(month, lane) * Parameters.Read<V>(ProcessParameters.RuralDemand, lane);
        Demand(WaterUse.Urban).Write(month, lane, urban * toMonth);
        Demand(WaterUse.Rural).Write(month, lane, rural * toMonth);
    }

    // Urban green and the region's other needs over April to October, by days; irrigated planting in its own months.
    private V Ecological(int month, int lane)
    {
        V planting = year.PlantingIrrigation.Read<V>(month, lane);
        if (month is < FirstGreenMonth or > LastGreenMonth)
            return planting;
        V perHead = context.Inputs.Read<V>(CountyVariables.UrbanGreenPerHead, lane) / Calendar.SquareMetresPerMu;
        V green = perHead * context.Inputs.Read<V>(CountyVariables.PopulationUrban, lane)
            + year.Usable[(int)EffectKind.UrbanGreen].Read<V>(month, lane);
        V yearly = green * Parameters.Read<V>(ProcessParameters.UrbanGreenWater, lane) * 1e-6
            + Parameters.Read<V>(ProcessParameters.EcologicalBase, lane) * ecologicalShare;
        return yearly * (Calendar.Days(month) / GreenDays) + planting;
    }

    // Reclaimed water comes from what the works treat at full supply and serves green before industry (P04).
    private void WriteReclaimed(int month, int lane)
    {
        double toMonth = Calendar.Days(month) * 1e-6;
        V treated = SewageWorks.TreatedFlow(
            SewageWorks.CollectedFlow(year.Collected.Read<V>(month, lane), year.PopulationUrban.Read<V>(month, lane), SewageWorks.PerHead<V>(Parameters, lane)),
            year.Capacity.Read<V>(month, lane));
        V left = V.Min(year.Usable[(int)EffectKind.ReclaimedWater].Read<V>(month, lane), treated) * toMonth;
        for (int use = 0; use < WaterUses.Count; use++)
            year.PlannedReclaimed[use].Write<V>(month, lane, 0.0);
        left = Serve(WaterUse.Ecological, month, lane, left);
        Serve(WaterUse.Industry, month, lane, left);
    }

    private V Serve(WaterUse use, int month, int lane, V available)
    {
        V served = V.Min(Demand(use).Read<V>(month, lane), available);
        year.PlannedReclaimed[(int)use].Write(month, lane, served);
        return available - served;
    }

    // Weights of regional values are not redrawn: defaults, the same for every member.
    private static double EcologicalShare(CountyContext context)
    {
        double total = 0;
        IReadOnlyList<CountyDefinition> counties = context.Block.Region.Counties;
        foreach (CountyDefinition county in counties)
            total += county.Inputs[CountyVariables.PopulationUrban];
        return total > 0 ? context.Definition.Inputs[CountyVariables.PopulationUrban] / total : 1.0 / counties.Count;
    }
}
