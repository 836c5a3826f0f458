using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Models;

/// <summary>Where the edges into one entity end: at which of its nodes, in which place among the node's inputs.</summary>
internal sealed class Inlets
{
    private readonly Dictionary<int, int> slots = [];
    private readonly List<(int Node, Edge Edge)> edges = [];
    private readonly List<int> first = [];

    public Inlets(IReadOnlyList<Node> nodes)
    {
        for (int node = 0; node < nodes.Count; node++)
        {
            first.Add(edges.Count);
            foreach (Edge edge in nodes[node].Inputs)
            {
                slots.Add(edge.Index, edges.Count);
                edges.Add((node, edge));
            }
        }

        first.Add(edges.Count);
    }

    public int Nodes => first.Count - 1;

    public int Slots => edges.Count;

    /// <summary>Slots of a node's inputs, in their order.</summary>
    public (int First, int Count) Of(int node) => (first[node], first[node + 1] - first[node]);

    public int NodeOf(int slot) => edges[slot].Node;

    public Edge EdgeOf(int slot) => edges[slot].Edge;

    /// <summary>Slot of an edge; false where the edge does not end here.</summary>
    public bool TryFind(int edge, out int slot) => slots.TryGetValue(edge, out slot);
}
