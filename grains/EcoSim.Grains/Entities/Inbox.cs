using EcoSim.Grains.Models;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Entities;

/// <summary>Messages of an entity by (year, edge), in whatever order they come; repeats are told by that key and ignored.</summary>
internal sealed class Inbox(Inlets inlets)
{
    private readonly Queue<YearBox> spare = new();
    private readonly List<YearBox> open = [];
    private int firstYear;

    /// <summary>Takes a message. Those of later years wait.</summary>
    /// <returns>False for a repeat, which is not kept.</returns>
    /// <exception cref="ArgumentException">The edge does not end here, or carries something else.</exception>
    public bool Add(int year, int edge, Chunk chunk)
    {
        if (!inlets.TryFind(edge, out int slot))
            throw new ArgumentException($"Edge {edge} does not end at this entity.", nameof(edge));
        if (chunk.Rows != inlets.EdgeOf(slot).Rows)
            throw new ArgumentException($"Edge {edge} carries {inlets.EdgeOf(slot).Rows} rows, not {chunk.Rows}.", nameof(chunk));
        if (year < firstYear)
            return false;
        while (open.Count <= year - firstYear)
            open.Add(spare.TryDequeue(out YearBox? box) ? box : new(inlets));
        return open[year - firstYear].Add(slot, chunk);
    }

    /// <summary>True once all inputs of a node in the first open year are there.</summary>
    public bool IsComplete(int node) => inlets.Of(node).Count == 0 || (open.Count > 0 && open[0].Missing(node) == 0);

    /// <summary>Hands out the inputs of a complete node, in their declared order.</summary>
    public void Take(int node, Span<Chunk> inputs)
    {
        if (inputs.Length > 0)
            open[0].Take(inlets.Of(node).First, inputs);
    }

    /// <summary>Goes on to the next year: what still comes for this one is a repeat.</summary>
    /// <param name="release">Gets every chunk of the year: a model may look at an input until then.</param>
    public void CloseYear(Action<Chunk> release)
    {
        firstYear++;
        if (open.Count == 0)
            return;
        open[0].Release(release);
        open[0].Clear();
        spare.Enqueue(open[0]);
        open.RemoveAt(0);
    }

    private sealed class YearBox
    {
        private readonly Inlets inlets;
        private readonly Chunk?[] chunks;
        private readonly bool[] seen;
        private readonly int[] missing;

        public YearBox(Inlets inlets)
        {
            this.inlets = inlets;
            chunks = new Chunk?[inlets.Slots];
            seen = new bool[inlets.Slots];
            missing = new int[inlets.Nodes];
            Clear();
        }

        public int Missing(int node) => missing[node];

        public bool Add(int slot, Chunk chunk)
        {
            if (seen[slot])
                return false;
            seen[slot] = true;
            chunks[slot] = chunk;
            missing[inlets.NodeOf(slot)]--;
            return true;
        }

        public void Take(int first, Span<Chunk> inputs)
        {
            for (int i = 0; i < inputs.Length; i++)
                inputs[i] = chunks[first + i]!;
        }

        public void Release(Action<Chunk> release)
        {
            foreach (Chunk? chunk in chunks)
            {
                if (chunk is not null)
                    release(chunk);
            }
        }

        public void Clear()
        {
            Array.Clear(chunks);
            Array.Clear(seen);
            for (int node = 0; node < missing.Length; node++)
                missing[node] = inlets.Of(node).Count;
        }
    }
}
