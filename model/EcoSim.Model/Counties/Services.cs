using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Shares that services reach: sewage, toilets, manure, drip (science 2.5).</summary>
/// <remarks>
/// A share that moves by increments keeps what each new unit gave when it came, so a changing population does not
/// undo it; the part above the start counts with the availability of its plants.
/// </remarks>
public sealed class Services<V> : IProcess where V : struct, ILane<V>
{
    private const double MetresPerKilometre = 1000;

    private readonly CountyContext context;
    private readonly ServiceGain sewer;
    private readonly ServiceGain plant;
    private readonly ServiceGain wetland;
    private readonly ServiceGain toilet;
    private readonly LaneState toiletShare;
    private readonly double ruralSewageLimit;
    private bool started;

    public Services(CountyContext context)
    {
        this.context = context;
        sewer = new(context.Year.Investment, EffectKind.Sewer, context.Lanes);
        plant = new(context.Year.Investment, EffectKind.RuralSewagePlant, context.Lanes);
        wetland = new(context.Year.Investment, EffectKind.RuralSewageWetland, context.Lanes);
        toilet = new(context.Year.Investment, EffectKind.Toilet, context.Lanes);
        toiletShare = new(context.Lanes);
        ruralSewageLimit = context.LimitOf(EffectKind.RuralSewagePlant) + context.LimitOf(EffectKind.RuralSewageWetland);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            toiletShare.Write(lane, context.Inputs.Read<V>(CountyVariables.ToiletShare, lane));
        CountyYear year = context.Year;
        Trace =
        [
            new("sewage-collected-share", "1", year.Collected), new("wwtp-capacity", "m3/d", year.Capacity),
            new("grade-1a-share", "1", year.Grade1AShare), new("rural-treated-plant", "1", year.RuralTreatedPlant),
            new("rural-treated-wetland", "1", year.RuralTreatedWetland), new("toilet-share", "1", year.ToiletShare),
            new("manure-used-share", "1", year.ManureShare), new("drip-share", "1", year.DripShare),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace { get; }

    public void Advance(int year)
    {
        started = true;
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V kept = ToiletsKept(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                Sewage(month, lane);
                RuralSewage(month, lane);
                Toilets(month, lane, year == 0 && month == 0 ? 1.0 : kept);
                Farms(month, lane);
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            Write(rows, CountyRow.WwtpCapacity, lane, context.Year.Capacity, CountyVariables.WwtpCapacity);
            Write(rows, CountyRow.Grade1AShare, lane, context.Year.Grade1AShare, CountyVariables.WwtpGrade1AShare);
            Write(rows, CountyRow.SewageCollectedShare, lane, context.Year.Collected, CountyVariables.SewageCollectedShare);
            Write(rows, CountyRow.ToiletShare, lane, context.Year.ToiletShare, CountyVariables.ToiletShare);
            Write(rows, CountyRow.ManureUsedShare, lane, context.Year.ManureShare, CountyVariables.ManureUsedShare);
            rows.Write((int)CountyRow.RuralSewageTreatedShare, lane,
                context.Inputs.Read<V>(CountyVariables.RuralSewageTreatedShare, lane) + December(context.Year.RuralTreatedPlant, lane)
                + December(context.Year.RuralTreatedWetland, lane));
            rows.Write((int)CountyRow.RuralSewageUnits, lane,
                December(Usable(EffectKind.RuralSewagePlant), lane) + December(Usable(EffectKind.RuralSewageWetland), lane));
            rows.Write<V>((int)CountyRow.RuralSewageLimit, lane, ruralSewageLimit);
            rows.Write((int)CountyRow.ToiletsBuilt, lane, started ? toilet.CommissionedInYear<V>(lane) : double.NaN);
        }
    }

    private void Sewage(int month, int lane)
    {
        V capacity = context.Inputs.Read<V>(CountyVariables.WwtpCapacity, lane);
        V grade1A = context.Inputs.Read<V>(CountyVariables.WwtpGrade1AShare, lane);
        V added = Usable(EffectKind.WwtpCapacity).Read<V>(month, lane);
        V upgraded = Usable(EffectKind.WwtpUpgrade).Read<V>(month, lane);
        context.Year.Capacity.Write(month, lane, capacity + added);
        context.Year.Grade1AShare.Write(month, lane, ServiceShares.Grade1A(capacity, grade1A, added, upgraded));

        V metres = context.Parameters.Read<V>(ProcessParameters.SewerPerHead, lane) * context.Year.PopulationUrban.Read<V>(month, lane);
        V gain = sewer.Next(month, lane, metres / MetresPerKilometre);
        V start = context.Inputs.Read<V>(CountyVariables.SewageCollectedShare, lane);
        V highest = V.Max(context.Parameters.Read<V>(ProcessParameters.CollectedMaximum, lane), start);
        context.Year.Collected.Write(month, lane, LaneMath.Clamp(start + gain, 0.0, highest));
    }

    private void RuralSewage(int month, int lane)
    {
        V sewage = context.Parameters.Read<V>(ProcessParameters.RuralSewagePerHead, lane) * context.Year.PopulationRural.Read<V>(month, lane);
        V open = 1.0 - context.Inputs.Read<V>(CountyVariables.RuralSewageTreatedShare, lane);
        V byPlant = LaneMath.Clamp(plant.Next(month, lane, sewage), 0.0, open);
        context.Year.RuralTreatedPlant.Write(month, lane, byPlant);
        context.Year.RuralTreatedWetland.Write(month, lane, LaneMath.Clamp(wetland.Next(month, lane, sewage), 0.0, open - byPlant));
    }

    private void Toilets(int month, int lane, V kept)
    {
        V households = context.Inputs.Read<V>(CountyVariables.HouseholdsRegistered, lane);
        V share = toiletShare.Read<V>(lane) * kept + toilet.Increment(month, lane, households);
        share = LaneMath.Clamp<V>(share, 0.0, 1.0);
        toiletShare.Write(lane, share);
        context.Year.ToiletShare.Write(month, lane, share);
    }

    private void Farms(int month, int lane)
    {
        V manure = context.Inputs.Read<V>(CountyVariables.ManureUsedShare, lane);
        V used = LaneMath.Ratio<V>(Usable(EffectKind.ManureUtilisation).Read<V>(month, lane), context.Inputs.Read<V>(CountyVariables.Livestock, lane), 0.0);
        context.Year.ManureShare.Write(month, lane, LaneMath.Clamp<V>(manure + used, 0.0, 1.0));

        V drip = context.Inputs.Read<V>(CountyVariables.DripShare, lane);
        V laid = LaneMath.Ratio<V>(Usable(EffectKind.DripIrrigation).Read<V>(month, lane), context.Inputs.Read<V>(CountyVariables.IrrigatedArea, lane), 0.0);
        context.Year.DripShare.Write(month, lane, LaneMath.Clamp<V>(drip + laid, 0.0, 1.0));
    }

    // Unpaid upkeep closes toilets at a yearly rate: (1 − loss·(1 − o))^(1/12) a month.
    private V ToiletsKept(int lane)
    {
        V paid = Availability.PaidShare(context.Parameters.Read<V>(ProcessParameters.OperatingPaidShare, lane),
            context.Parameters.Read<V>(ProcessParameters.OperatingGainRegulation, lane), context.Year.RegulationCoverage.Read<V>(lane));
        return LaneMath.Pow<V>(1.0 - context.Parameters.Read<V>(ProcessParameters.ToiletLoss, lane) * (1.0 - paid), 1.0 / 12);
    }

    private MonthlyLanes Usable(EffectKind kind) => context.Year.Usable[(int)kind];

    // Before any year the working rows are 0, which is what projects have added then.
    private static V December(MonthlyLanes row, int lane) => row.Read<V>(MonthlyLanes.Months - 1, lane);

    private void Write(ReportRows rows, CountyRow row, int lane, MonthlyLanes values, VariableSpec start) =>
        rows.Write((int)row, lane, started ? December(values, lane) : context.Inputs.Read<V>(start, lane));
}
