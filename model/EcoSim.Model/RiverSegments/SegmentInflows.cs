using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>The year's messages to a routing segment, summed in declared order.</summary>
internal sealed class SegmentInflows<V> where V : struct, ILane<V>
{
    private Chunk[] counties = [];
    private Chunk[] parks = [];
    private Chunk[] upstream = [];

    public void Gather(IReadOnlyList<Edge> edges, IReadOnlyList<Chunk> chunks)
    {
        EdgeChunks.Gather(edges, chunks, MessageKind.CountyDischarge, ref counties);
        EdgeChunks.Gather(edges, chunks, MessageKind.ParkDischarge, ref parks);
        EdgeChunks.Gather(edges, chunks, MessageKind.RiverFlow, ref upstream);
    }

    /// <summary>A row of <see cref="CountyDischargeRow"/> over all counties.</summary>
    public V County(int row, int month, int lane) => Sum(counties, row, month, lane);

    public V UpstreamVolume(int month, int lane) => Sum(upstream, RiverFlowRow.Volume, month, lane);

    public V UpstreamMass(int pollutant, int month, int lane) => Sum(upstream, RiverFlowRow.FirstMass + pollutant, month, lane);

    /// <summary>A row of <see cref="RiverFlowRow"/> over all upstream segments.</summary>
    public V Upstream(int row, int month, int lane) => Sum(upstream, row, month, lane);

    /// <summary>Load of an emitted pollutant from counties and parks, t; salt has none.</summary>
    public V Load(int pollutant, int month, int lane)
    {
        V load = 0.0;
        if (pollutant >= Definitions.Pollutants.Emitted)
            return load;
        foreach (Chunk county in counties)
        {
            for (int source = 0; source < CountyDischargeRow.Sources; source++)
                load += county.Read<V>(CountyDischargeRow.Load(source, pollutant), month, lane);
        }

        foreach (Chunk park in parks)
            load += park.Read<V>(pollutant, month, lane);
        return load;
    }

    private static V Sum(Chunk[] chunks, int row, int month, int lane)
    {
        V sum = 0.0;
        foreach (Chunk chunk in chunks)
            sum += chunk.Read<V>(row, month, lane);
        return sum;
    }
}
