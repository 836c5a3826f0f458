using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Value added, energy and carbon of a county (science 6, 9).</summary>
public sealed class CountyEconomy<V>(CountyContext context) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    private int Lanes { get; } = context.Lanes;

    /// <summary>Potential value added of the sectors but industry, before the water of the year is known.</summary>
    public void Potential(int year)
    {
    }

    /// <summary>Realised value added, GDP, energy and carbon, once shortages and the parks are known.</summary>
    /// <param name="parkReports">In the order of the county definition's parks.</param>
    public void Realise(int year, IReadOnlyList<Chunk> parkReports)
    {
    }

    public void Report(ReportRows rows)
    {
        _ = Lanes;
    }
}
