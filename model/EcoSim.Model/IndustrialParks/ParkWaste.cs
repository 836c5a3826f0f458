using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>General and hazardous industrial waste of a park (science 7.1, 7.2).</summary>
public sealed class ParkWaste<V> : IProcess where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly CompoundPath fall;
    private readonly MonthlyLanes generated;
    private readonly MonthlyLanes utilised;
    private readonly MonthlyLanes hazardous;
    private readonly MonthlyLanes treated;
    private readonly LaneState stock;
    private readonly LaneState hazardousStock;

    public ParkWaste(ParkContext context)
    {
        this.context = context;
        fall = new(context.Lanes);
        generated = new(context.Lanes);
        utilised = new(context.Lanes);
        hazardous = new(context.Lanes);
        treated = new(context.Lanes);
        Unused = new(context.Lanes);
        stock = new(context.Lanes);
        hazardousStock = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            Start(lane);
        Ledger = new([new("I7", "industrial waste, t", 1e-6, 1, Absolute: true), new("I7", "hazardous waste, t", 1e-6, 1, Absolute: true)], context.Lanes);
        Trace =
        [
            new("waste-generated", "t", generated), new("waste-utilised", "t", utilised),
            new("hazardous-generated", "t", hazardous), new("hazardous-treated", "t", treated),
        ];
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>General waste of the month not put to use, t.</summary>
    public MonthlyLanes Unused { get; }

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Advance(lane, -context.Parameters.Read<V>(ProcessParameters.WasteFall, lane));
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                int t = year * MonthlyLanes.Months + month;
                V cleaner = fall.Values.Read<V>(month, lane) / 12.0;
                General(t, month, lane, Input(ParkVariables.WasteGenerated, lane) * context.Year.Activity.Read<V>(month, lane) * cleaner);
                Hazardous(t, month, lane, Input(ParkVariables.HazardousGenerated, lane) * context.Year.OldActivity.Read<V>(month, lane) * cleaner);
            }
        }
    }

    /// <summary>Treated waste is reported up to the year's amount: what is drawn from stock does not raise the official rate above 1.</summary>
    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V hazardousOfYear = hazardous.YearSum<V>(lane);
            rows.Write((int)ParkRow.WasteGenerated, lane, generated.YearSum<V>(lane));
            rows.Write((int)ParkRow.WasteUtilised, lane, utilised.YearSum<V>(lane));
            rows.Write((int)ParkRow.HazardousGenerated, lane, hazardousOfYear);
            rows.Write((int)ParkRow.HazardousTreated, lane, V.Min(treated.YearSum<V>(lane), hazardousOfYear));
            rows.Write((int)ParkRow.WasteStock, lane, stock.Read<V>(lane));
            rows.Write((int)ParkRow.HazardousStock, lane, hazardousStock.Read<V>(lane));
        }
    }

    private void Start(int lane)
    {
        fall.Start<V>(lane, 1.0);
        ParkStart<V> start = new(context.Block, context.Entity.Index, lane);
        V dangerous = Input(ParkVariables.HazardousGenerated, lane) / 12.0;
        generated.WriteAll(lane, start.Waste);
        utilised.WriteAll(lane, start.WasteUtilised);
        Unused.WriteAll(lane, start.Waste - start.WasteUtilised);
        hazardous.WriteAll(lane, dangerous);
        treated.WriteAll(lane, dangerous * Input(ParkVariables.HazardousTreatedShare, lane));
        stock.Write(lane, Input(ParkVariables.WasteStock, lane));
        hazardousStock.Write(lane, Input(ParkVariables.HazardousStock, lane));
    }

    private void General(int monthIndex, int month, int lane, V amount)
    {
        V used = IndustryEquations.WasteUtilised(amount, Input(ParkVariables.WasteUtilisedShare, lane),
            context.Usable(EffectKind.WasteUtilisation).Read<V>(month, lane));
        V before = stock.Read<V>(lane);
        V unused = amount - used;
        generated.Write(month, lane, amount);
        utilised.Write(month, lane, used);
        Unused.Write(month, lane, unused);
        stock.Write(lane, before + unused);
        Ledger.Check<V>(0, monthIndex, lane, stock.Read<V>(lane) - before - amount + used, 1.0);
    }

    private void Hazardous(int monthIndex, int month, int lane, V amount)
    {
        V before = hazardousStock.Read<V>(lane);
        V done = IndustryEquations.HazardousTreated(amount, before, Input(ParkVariables.HazardousTreatedShare, lane),
            context.Usable(EffectKind.HazardousTreatment).Read<V>(month, lane));
        hazardous.Write(month, lane, amount);
        treated.Write(month, lane, done);
        hazardousStock.Write(lane, before + amount - done);
        Ledger.Check<V>(1, monthIndex, lane, hazardousStock.Read<V>(lane) - before - amount + done, 1.0);
    }

    private V Input(VariableSpec spec, int lane) => context.Inputs.Read<V>(spec, lane);
}
