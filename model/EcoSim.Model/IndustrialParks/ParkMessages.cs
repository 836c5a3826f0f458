using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Writes what a park sends in a year.</summary>
internal readonly struct ParkMessages<V>(ParkContext context, Chunk chunk) where V : struct, ILane<V>
{
    public void Demand() => Copy(context.Year.WaterDemand, IndustryDemandRow.Demand);

    /// <summary>Loads go where the county's water goes.</summary>
    public void Discharge(int segment, ParkLoads<V> loads)
    {
        double share = 0;
        foreach (SegmentShare discharge in context.Block.Region.Counties[context.Definition.County].Discharges)
            share += discharge.Segment == segment ? discharge.Share : 0;
        for (int p = 0; p < Pollutants.Emitted; p++)
            Copy(loads.Delivered[p], p, share);
    }

    public void Report(ParkLoads<V> loads, ParkEmissions<V> emissions, ParkEnergy<V> energy, ParkWaste<V> waste)
    {
        Copy(context.Year.Old, ParkReportRow.ValueAddedOld);
        Copy(context.Year.Green, ParkReportRow.ValueAddedGreen);
        Copy(energy.Energy, ParkReportRow.Energy);
        Copy(energy.Carbon, ParkReportRow.Carbon);
        Emission(emissions.SulphurDioxide, ParkVariables.EmissionSo2, ParkReportRow.So2, ParkReportRow.So2Start);
        Emission(emissions.NitrogenOxides, ParkVariables.EmissionNox, ParkReportRow.Nox, ParkReportRow.NoxStart);
        Emission(emissions.Dust, ParkVariables.EmissionPm10, ParkReportRow.Pm10, ParkReportRow.Pm10Start);
        Emission(emissions.Dust, ParkVariables.EmissionPm25, ParkReportRow.Pm25, ParkReportRow.Pm25Start);
        Copy(emissions.DustRemovalShare, ParkReportRow.DustRemovalShare);
        Copy(waste.Unused, ParkReportRow.UnusedWaste);
        for (int p = 0; p < Pollutants.Emitted; p++)
            Copy(loads.Discharged[p], ParkReportRow.FirstLoad + p);
    }

    // Industry and power run evenly over the year: a month emits a twelfth.
    private void Emission(MonthlyLanes ratio, VariableSpec perYear, int row, int startRow)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V atStart = context.Inputs.Read<V>(perYear, lane) / 12.0;
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                chunk.Write(row, month, lane, atStart * ratio.Read<V>(month, lane));
                chunk.Write(startRow, month, lane, atStart);
            }
        }
    }

    private void Copy(MonthlyLanes values, int row, double factor = 1)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
                chunk.Write(row, month, lane, values.Read<V>(month, lane) * factor);
        }
    }
}
