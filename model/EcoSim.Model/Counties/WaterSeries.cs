using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Names of the monthly series of water.</summary>
internal static class WaterSeries
{
    public static IEnumerable<TraceSeries> ByUse(string prefix, MonthlyLanes[] values, string unit = "Mm3") =>
        values.Select((series, use) => new TraceSeries($"{prefix}-{WaterUses.Ids[use]}", unit, series));
}
