using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Names of the monthly series of loads.</summary>
internal static class LoadSeries
{
    private static readonly string[] SourceIds = ["urban", "rural", "livestock", "cropland"];

    /// <summary>Series of what a source (<see cref="Exchange.CountyDischargeRow"/>) delivers to the rivers.</summary>
    public static string Delivered(int source, int pollutant) => $"load-{SourceIds[source]}-{Pollutants.Ids[pollutant]}";

    public static IEnumerable<TraceSeries> Of(CountyYear year, MonthlyLanes[] removed, MonthlyLanes[] retained, MonthlyLanes bypassed)
    {
        for (int source = 0; source < SourceIds.Length; source++)
        {
            for (int pollutant = 0; pollutant < Pollutants.Emitted; pollutant++)
                yield return new(Delivered(source, pollutant), "t", year.Delivered[source][pollutant]);
        }

        for (int pollutant = 0; pollutant < Pollutants.Emitted; pollutant++)
        {
            yield return new($"load-removed-{Pollutants.Ids[pollutant]}", "t", removed[pollutant]);
            yield return new($"land-retention-{Pollutants.Ids[pollutant]}", "t", retained[pollutant]);
        }

        yield return new("sewage-treated", "m3/d", year.SewageTreated);
        yield return new("sewage-bypassed", "m3/d", bypassed);
    }
}
