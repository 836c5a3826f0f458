using EcoSim.Model.Definitions;

namespace EcoSim.Model.Simulation;

/// <summary>Receives the monthly quantities of an entity after each year. The arrays are reused: a sink copies what it keeps.</summary>
public interface ITraceSink
{
    void Add(EntityRef entity, int year, IReadOnlyList<TraceSeries> series);
}
