using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>A park: a county's industry (science 1.5). Nodes: <see cref="Step.ParkDemand"/>, then <see cref="Step.ParkProduction"/>.</summary>
public sealed class IndustrialParkModel<V>(BlockContext block, int park) : IEntityModel where V : struct, ILane<V>
{
    public IReadOnlyList<TraceSeries> Trace => [];

    public IReadOnlyList<Ledger> Ledgers => [];

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        _ = (block, park);
    }

    public void Report(ReportRows rows)
    {
    }
}
