using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Energy and carbon of a park (science 6).</summary>
public sealed class ParkEnergy<V> : IProcess where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly CompoundPath fall;
    private readonly LaneState intensityAtStart;
    private readonly LaneState processCarbon;

    public ParkEnergy(ParkContext context)
    {
        this.context = context;
        fall = new(context.Lanes);
        Energy = new(context.Lanes);
        Carbon = new(context.Lanes);
        RenewableCapacity = new(context.Lanes);
        intensityAtStart = new(context.Lanes);
        processCarbon = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Start<V>(lane, 1.0);
            ParkStart<V> start = new(context.Block, context.Entity.Index, lane);
            intensityAtStart.Write(lane, start.EnergyIntensity);
            processCarbon.Write(lane, start.ProcessCarbon);
            Energy.WriteAll(lane, start.Energy);
            Carbon.WriteAll(lane, start.Carbon);
            RenewableCapacity.WriteAll(lane, context.Inputs.Read<V>(ParkVariables.Renewables, lane));
        }

        Ledger = new([new("I8", "park energy by fuel, tce", 1e-9, 1e-6)], context.Lanes);
        Trace = [new("energy", "tce", Energy), new("co2", "t", Carbon), new("renewables", "kW", RenewableCapacity)];
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>tce of the month, after savings.</summary>
    public MonthlyLanes Energy { get; }

    /// <summary>t CO2 of the month, after displacement; negative where renewables displace more than the park emits.</summary>
    public MonthlyLanes Carbon { get; }

    /// <summary>kW, what stood at the start included.</summary>
    public MonthlyLanes RenewableCapacity { get; }

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Advance(lane, -context.Parameters.Read<V>(ProcessParameters.EnergyFall, lane));
            FuelMix<V> fuels = new(context.Parameters, lane);
            V start = intensityAtStart.Read<V>(lane);
            V effectiveSaving = 1.0 - context.Parameters.Read<V>(ProcessParameters.EnergyRebound, lane);
            V hours = context.Parameters.Read<V>(ProcessParameters.FullLoadHours, lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V gross = Intensity.Monthly(context.Year.Effective.Read<V>(month, lane), start * fall.Values.Read<V>(month, lane));
                V saved = effectiveSaving * context.Usable(EffectKind.EnergySaving).Read<V>(month, lane) / 12.0;
                V use = V.Max(gross - saved, 0.0);
                V built = context.Usable(EffectKind.RenewablePower).Read<V>(month, lane);
                Energy.Write(month, lane, use);
                Carbon.Write(month, lane, fuels.Carbon(use) + processCarbon.Read<V>(lane) - fuels.Displaced(built, hours));
                RenewableCapacity.Write(month, lane, context.Inputs.Read<V>(ParkVariables.Renewables, lane) + built);
                Ledger.Check(0, year * MonthlyLanes.Months + month, lane, fuels.SumOfFuels(use) - use, use);
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)ParkRow.Energy, lane, Energy.YearSum<V>(lane));
            rows.Write((int)ParkRow.Carbon, lane, Carbon.YearSum<V>(lane));
        }
    }
}
