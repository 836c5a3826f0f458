using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Ecological index of a county (science 8.5).</summary>
public sealed class EcologicalIndexProcess<V>(CountyContext context, Land<V> land, Emissions<V> emissions, AirQuality<V> air)
    : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>After land, emissions and air of the year.</summary>
    /// <param name="year">Index of the year.</param>
    /// <param name="cod">COD discharged over the year, t.</param>
    /// <param name="ammonia">NH3-N discharged over the year, t.</param>
    /// <param name="unusedWaste">Solid waste not put to use over the year, t.</param>
    public void Advance(int year, LaneState cod, LaneState ammonia, LaneState unusedWaste) => _ = (context, land, emissions, air);

    public void Report(ReportRows rows)
    {
    }
}
