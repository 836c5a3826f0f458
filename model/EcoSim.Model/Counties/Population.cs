using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Urban and rural people of a county (science 9).</summary>
public sealed class Population<V>(CountyContext context) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    private int Lanes { get; } = context.Lanes;

    public void Advance(int year)
    {
    }

    public void Report(ReportRows rows)
    {
        _ = Lanes;
    }
}
