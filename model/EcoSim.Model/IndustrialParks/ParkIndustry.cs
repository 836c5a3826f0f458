using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Old and green value added of a park and the water that they need (science 3.2, 9).</summary>
public sealed class ParkIndustry<V> : IProcess where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly SectorGrowth potential;
    private readonly CompoundPath waterIntensity;
    private readonly LaneState start;

    public ParkIndustry(ParkContext context)
    {
        this.context = context;
        potential = new(Sector.Industry, context.Block);
        waterIntensity = new(context.Lanes);
        start = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V level = potential.Start(lane, context.Inputs.Read<V>(ParkVariables.ValueAdded, lane));
            start.Write(lane, level);
            waterIntensity.Start(lane, Parameter(ProcessParameters.IndustryDemand, lane));
            context.Year.Old.WriteAll(lane, level);
            context.Year.Effective.WriteAll(lane, level);
            context.Year.Activity.WriteAll<V>(lane, 1.0);
            context.Year.OldActivity.WriteAll<V>(lane, 1.0);
        }

        ParkYear year = context.Year;
        Trace =
        [
            new("value-added-old", "yuan/yr", year.Old), new("value-added-green", "yuan/yr", year.Green),
            new("water-demand-industry", "Mm3", year.WaterDemand),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Potential output and its gross demand, before the water of the year is known.</summary>
    public void Demand(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            potential.Advance<V>(year, lane);
            waterIntensity.Advance(lane, -Parameter(ProcessParameters.IndustryDemandFall, lane));
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V green = context.Usable(EffectKind.GreenIndustry).Read<V>(month, lane);
                V old = IndustryEquations.Old(potential.Values.Read<V>(month, lane), green, Parameter(ProcessParameters.Displacement, lane));
                context.Year.OldPotential.Write(month, lane, old);
                context.Year.GreenPotential.Write(month, lane, green);
                context.Year.WaterDemand.Write(month, lane, IndustryEquations.WaterDemand(Effective(old, green, lane),
                    waterIntensity.Values.Read<V>(month, lane), context.Usable(EffectKind.IndustrialReuse).Read<V>(month, lane), Calendar.Days(month)));
            }
        }
    }

    /// <summary>Output after the month's shortage of water, and the year's compliance.</summary>
    public void Realise(Chunk supply)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V before = start.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                V kept = 1.0 - Parameter(ProcessParameters.ShortageLossIndustry, lane) * supply.Read<V>(IndustrySupplyRow.Shortage, month, lane);
                V old = context.Year.OldPotential.Read<V>(month, lane) * kept;
                V green = context.Year.GreenPotential.Read<V>(month, lane) * kept;
                V effective = Effective(old, green, lane);
                context.Year.Old.Write(month, lane, old);
                context.Year.Green.Write(month, lane, green);
                context.Year.Effective.Write(month, lane, effective);
                context.Year.Activity.Write(month, lane, LaneMath.Ratio<V>(effective, before, 1.0));
                context.Year.OldActivity.Write(month, lane, LaneMath.Ratio<V>(old, before, 1.0));
                context.Year.ComplianceFactor.Write(month, lane, Conduct.LoadFactor(supply.Read<V>(IndustrySupplyRow.Compliance, month, lane),
                    Parameter(ProcessParameters.ComplianceStart, lane), Parameter(ProcessParameters.ComplianceLoadSlope, lane)));
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)ParkRow.ValueAdded, lane,
                (context.Year.Old.YearSum<V>(lane) + context.Year.Green.YearSum<V>(lane)) / MonthlyLanes.Months);
        }
    }

    private V Effective(V old, V green, int lane) => old + Parameter(ProcessParameters.GreenIntensity, lane) * green;

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);
}
