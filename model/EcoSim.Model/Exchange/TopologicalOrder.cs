using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>The year's graph of a region has a cycle: no entity on it could ever begin.</summary>
public sealed class CyclicExchangeException(string message) : Exception(message);

/// <summary>Orders the nodes of a year so that each comes after its inputs (Kahn's algorithm).</summary>
internal static class TopologicalOrder
{
    public static List<(int Entity, int Node)> Of(
        RegionDefinition region, IReadOnlyList<EntityRef> entities, Dictionary<EntityRef, int> places, IReadOnlyList<IReadOnlyList<Node>> nodes)
    {
        int[][] waiting = [.. nodes.Select(list => list.Select((n, i) => n.Inputs.Count + (i > 0 ? 1 : 0)).ToArray())];
        Queue<(int Entity, int Node)> ready = new();
        for (int e = 0; e < nodes.Count; e++)
        {
            if (waiting[e].Length > 0 && waiting[e][0] == 0)
                ready.Enqueue((e, 0));
        }

        List<(int, int)> order = [];
        while (ready.TryDequeue(out (int Entity, int Node) at))
        {
            order.Add(at);
            foreach (Edge edge in nodes[at.Entity][at.Node].Outputs)
                Release(places[edge.To], edge.ToNode);
            if (at.Node + 1 < nodes[at.Entity].Count)
                Release(at.Entity, at.Node + 1);
        }

        if (order.Count < nodes.Sum(list => list.Count))
            throw new CyclicExchangeException("Cycle within the year: " + Describe(region, places, nodes, waiting));
        return order;

        void Release(int entity, int node)
        {
            if (--waiting[entity][node] == 0)
                ready.Enqueue((entity, node));
        }
    }

    // Walks backwards over unfinished inputs until a node comes round again.
    private static string Describe(
        RegionDefinition region, Dictionary<EntityRef, int> places, IReadOnlyList<IReadOnlyList<Node>> nodes, int[][] waiting)
    {
        int entity = Array.FindIndex(waiting, w => w.Any(count => count > 0));
        (int Entity, int Node) at = (entity, Array.FindIndex(waiting[entity], count => count > 0));
        List<(int Entity, int Node)> path = [];
        while (!path.Contains(at))
        {
            path.Add(at);
            Edge? input = nodes[at.Entity][at.Node].Inputs.FirstOrDefault(e => waiting[places[e.From]][e.FromNode] > 0);
            at = input is null ? (at.Entity, at.Node - 1) : (places[input.From], input.FromNode);
        }

        IEnumerable<(int Entity, int Node)> cycle = path.Skip(path.IndexOf(at)).Append(at).Reverse();
        return string.Join(" → ", cycle.Select(n => $"{region.IdOf(nodes[n.Entity][n.Node].Entity)} ({nodes[n.Entity][n.Node].Step})"));
    }
}
