using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.ProtectedAreas;

/// <summary>A protected area and its condition index (science 8.6).</summary>
public sealed class ProtectedAreaModel<V>(BlockContext block, int area) : IEntityModel where V : struct, ILane<V>
{
    public IReadOnlyList<TraceSeries> Trace => [];

    public IReadOnlyList<Ledger> Ledgers => [];

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs) => _ = (block, area);

    public void Report(ReportRows rows)
    {
    }
}
