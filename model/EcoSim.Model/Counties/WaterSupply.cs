using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>What the county is granted, what it lacks and what flows back (science 3.3, 3.5).</summary>
/// <remarks>Grants come in the order of the county's withdrawals; a county without any has none to read.</remarks>
public sealed class WaterSupply<V> : IProcess where V : struct, ILane<V>
{
    private const int SupplyBalance = 0;
    private const int ReturnBalance = 1;
    private const int SignBalance = 2;

    private readonly CountyContext context;
    private readonly CountyYear year;
    private readonly MonthlySupply<V> supply;
    private readonly MonthlyLanes countedReturn;
    private readonly LaneState laggedReturn;
    private readonly SupplyTotals<V> totals;

    public WaterSupply(CountyContext context)
    {
        this.context = context;
        year = context.Year;
        supply = new(context);
        countedReturn = new(context.Lanes);
        laggedReturn = new(context.Lanes);
        totals = new(context.Lanes);
        Ledger = new(
            [
                new("I2", "county water: supply = use", 1e-9, 1e-6),
                new("I2", "county water: use = consumed + returned", 1e-9, 1e-6),
                new("I9", "county water: no negative volume", 1e-9, 1),
            ],
            context.Lanes);
        Trace =
        [
            .. WaterSeries.ByUse("granted", year.Granted),
            .. WaterSeries.ByUse("reclaimed", year.Reclaimed),
            .. WaterSeries.ByUse("shortage", year.Shortage, "1"),
            new("return-flow", "Mm3", year.ReturnFlow),
        ];
    }

    public Ledger Ledger { get; }

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Returns that follow from the grants of a pass, for the next pass to count on. January's lagged part is that of last December.</summary>
    public void CountReturns(IReadOnlyList<Chunk> countyGrants)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V lagged = laggedReturn.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                supply.Compute(countyGrants, month, lane, lagged);
                countedReturn.Write(month, lane, supply.Return);
                lagged = supply.Lagged;
            }
        }
    }

    /// <summary>Writes the returns counted last at one of the county's discharge segments: one row, Mm³.</summary>
    /// <param name="discharge">Place in the county's list of discharges.</param>
    public void WriteCountedReturns(int discharge, Chunk counted)
    {
        double share = context.Definition.Discharges[discharge].Share;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            for (int lane = 0; lane < context.Lanes; lane += V.Count)
                counted.Write(0, month, lane, share * countedReturn.Read<V>(month, lane));
        }
    }

    /// <summary>Settles a year by the grants of the last pass: supply, shortage and actual returns, month by month.</summary>
    /// <param name="yearIndex">0 for the region's first year.</param>
    public void Settle(int yearIndex, IReadOnlyList<Chunk> countyGrants)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            totals.Start(lane);
            V lagged = laggedReturn.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                supply.Compute(countyGrants, month, lane, lagged);
                V granted = WriteGrantsAtSegments(countyGrants, month, lane);
                WriteUses(month, lane);
                year.ReturnFlow.Write(month, lane, supply.Return);
                CheckBalances(yearIndex * MonthlyLanes.Months + month, month, lane, granted, lagged);
                lagged = supply.Lagged;
            }

            laggedReturn.Write(lane, lagged);
        }

        totals.Settled = true;
    }

    /// <summary>Total use and shortages of the year.</summary>
    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)CountyRow.WaterUse, lane, totals.Use(lane));
            rows.Write((int)CountyRow.ShortageDomestic, lane, totals.Shortage(lane, WaterUse.Urban, WaterUse.Rural));
            rows.Write((int)CountyRow.ShortageIndustry, lane, totals.Shortage(lane, WaterUse.Industry, WaterUse.Industry));
            rows.Write((int)CountyRow.ShortageAgriculture, lane, totals.Shortage(lane, WaterUse.Agriculture, WaterUse.Agriculture));
        }
    }

    private V WriteGrantsAtSegments(IReadOnlyList<Chunk> grants, int month, int lane)
    {
        V all = 0.0;
        for (int w = 0; w < grants.Count; w++)
        {
            V here = 0.0;
            for (int row = 0; row < grants[w].Rows; row++)
                here += grants[w].Read<V>(row, month, lane);
            year.GrantedAtSegment[w].Write(month, lane, here);
            all += here;
        }

        return all;
    }

    // Shortage = 1 − use ÷ demand; rounding below 0 is none.
    private void WriteUses(int month, int lane)
    {
        for (int use = 0; use < WaterUses.Count; use++)
        {
            V demand = year.Demand[use].Read<V>(month, lane);
            V shortage = V.Max(1.0 - LaneMath.Ratio(supply.Use[use], demand, 1.0), 0.0);
            year.Granted[use].Write(month, lane, supply.Granted[use]);
            year.Reclaimed[use].Write(month, lane, supply.Reclaimed[use]);
            year.Shortage[use].Write(month, lane, shortage);
            totals.Add(lane, use, demand, supply.Use[use], shortage);
        }
    }

    private void CheckBalances(int monthIndex, int month, int lane, V granted, V lagged)
    {
        V sources = granted + supply.ReclaimedTotal;
        V used = 0.0;
        V consumed = 0.0;
        V lowest = V.Min(supply.Return, supply.Lagged);
        for (int use = 0; use < WaterUses.Count; use++)
        {
            sources += year.Groundwater[use].Read<V>(month, lane);
            used += supply.Use[use];
            consumed += supply.Consumed[use];
            lowest = V.Min(lowest, V.Min(supply.Granted[use], year.RiverClaim[use].Read<V>(month, lane)));
        }

        // What reclaimed water takes out of the sewage has returned within the county.
        V returned = supply.Return + supply.ReclaimedTotal + supply.Lagged - lagged;
        Ledger.Check(SupplyBalance, monthIndex, lane, sources - used, used);
        Ledger.Check(ReturnBalance, monthIndex, lane, used - consumed - returned, used);
        Ledger.Check(SignBalance, monthIndex, lane, V.Min(lowest, 0.0), used);
    }
}
