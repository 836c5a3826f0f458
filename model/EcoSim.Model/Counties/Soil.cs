using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Polluted farmland and tailings ponds (science 7.3).</summary>
public sealed class Soil<V>(CountyContext context) : IProcess where V : struct, ILane<V>
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
