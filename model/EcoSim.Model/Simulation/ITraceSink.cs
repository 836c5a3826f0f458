using EcoSim.Model.Definitions;

namespace EcoSim.Model.Simulation;

/// <summary>Receives the report and the monthly quantities of an entity after each year. The arrays are reused: a sink copies what it keeps.</summary>
public interface ITraceSink
{
    /// <param name="report">[row][lane] of the kind's rows.</param>
    void Add(EntityRef entity, int year, ReadOnlySpan<double> report, IReadOnlyList<TraceSeries> series);
}
