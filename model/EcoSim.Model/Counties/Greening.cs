using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>When afforestation is planted, and the water of irrigated planting (science 8.2; docs/model/greening.md).</summary>
/// <remarks>Planting is decided before the year's water is claimed; what becomes of it is the business of <see cref="Land{V}"/>.</remarks>
public sealed class Greening<V> : IProcess where V : struct, ILane<V>
{
    /// <summary>Months from planting over which irrigated planting takes water.</summary>
    private const int IrrigatedMonths = 36;

    private readonly CountyContext context;
    private readonly LaneSeries<V> planted;
    private readonly LaneState plantedTotal;
    private readonly TraceSeries[] trace;

    public Greening(CountyContext context)
    {
        this.context = context;
        planted = new(context.Block.Scenario.Years * PlantingCalendar.Count, context.Lanes);
        plantedTotal = new(context.Lanes);
        LandLeft = new(context.Lanes);
        trace =
        [
            new("planted", "ha", context.Year.Planted),
            new("planting-irrigation", "Mm3", context.Year.PlantingIrrigation),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => trace;

    /// <summary>Class desert-other at the end of the last year, ha: no more is planted in the next. Kept by <see cref="Land{V}"/>.</summary>
    internal LaneState LandLeft { get; }

    /// <summary>Decides the year's planting from the units ever completed; writes <c>Year.Planted</c> and <c>Year.PlantingIrrigation</c>. In the demand step, after investment.</summary>
    public void PlanYear(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            Plant(year, lane);
            Irrigate(year, lane);
        }
    }

    public void Report(ReportRows rows)
    {
    }

    private void Plant(int year, int lane)
    {
        MonthlyLanes completed = context.Year.Investment.Commissioned[(int)EffectKind.Afforestation];
        V left = LandLeft.Read<V>(lane);
        V total = plantedTotal.Read<V>(lane);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            int slot = PlantingCalendar.SlotOf(month);
            if (slot < 0)
            {
                context.Year.Planted.Write<V>(month, lane, 0.0);
                continue;
            }

            V due = V.Max(0.0, completed.Read<V>(month, lane) / Calendar.MuPerHectare - total);
            V area = V.Min(due, left);
            left -= area;
            total += area;
            context.Year.Planted.Write(month, lane, area);
            planted.Write(year * PlantingCalendar.Count + slot, lane, area);
        }

        plantedTotal.Write(lane, total);
    }

    // share · area planted in the last 36 months · water per mu, spread by days over the growing season.
    private void Irrigate(int year, int lane)
    {
        V perHectare = context.Parameters.Read<V>(ProcessParameters.PlantingIrrigatedShare, lane)
            * context.Parameters.Read<V>(ProcessParameters.PlantingWater, lane) * (Calendar.MuPerHectare * 1e-6);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            V water = 0.0;
            if (PlantingCalendar.InGrowingSeason(month))
            {
                double part = (double)Calendar.Days(month) / PlantingCalendar.GrowingSeasonDays;
                water = RecentlyPlanted(12 * year + month, lane) * perHectare * part;
            }

            context.Year.PlantingIrrigation.Write(month, lane, water);
        }
    }

    private V RecentlyPlanted(int monthIndex, int lane)
    {
        V area = 0.0;
        for (int p = PlantingCalendar.FirstAfter(monthIndex - IrrigatedMonths); p < PlantingCalendar.FirstAfter(monthIndex); p++)
            area += planted.Read(p, lane);
        return area;
    }
}
