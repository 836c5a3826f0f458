using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Concentrations, dust days and good days of a county (science 5.1 to 5.3).</summary>
public sealed class AirQuality<V>(CountyContext context) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>Dust days of the last year advanced.</summary>
    public LaneState DustDays { get; } = new(context.Lanes);

    /// <param name="year">Index of the year.</param>
    /// <param name="airEmissions">Rows of <see cref="AirEmissionRow"/>, one chunk per county of the region in declared order.</param>
    public void Advance(int year, IReadOnlyList<Chunk> airEmissions)
    {
    }

    public void Report(ReportRows rows)
    {
    }
}
