using EcoSim.Model.Exchange;

namespace EcoSim.Model.RiverSegments;

/// <summary>Picks the messages of one kind out of a node's, in their order.</summary>
internal static class EdgeChunks
{
    /// <param name="into">Receives them; a new array is made only when their number changes.</param>
    public static void Gather(IReadOnlyList<Edge> edges, IReadOnlyList<Chunk> chunks, MessageKind kind, ref Chunk[] into)
    {
        int count = 0;
        for (int i = 0; i < edges.Count; i++)
        {
            if (edges[i].Kind == kind)
                count++;
        }

        if (into.Length != count)
            into = new Chunk[count];
        int next = 0;
        for (int i = 0; i < edges.Count; i++)
        {
            if (edges[i].Kind == kind)
                into[next++] = chunks[i];
        }
    }
}
