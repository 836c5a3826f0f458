using EcoSim.Grains.Blocks;
using EcoSim.Grains.Models;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Entities;

/// <summary>Sends a chunk along an edge; the receiver owns it from then on.</summary>
/// <param name="output">Place of the edge among the outputs of its node.</param>
internal delegate void SendChunk(int year, Node node, int output, Chunk chunk);

/// <summary>Advances an entity's model node by node, each as soon as its inputs are there. Knows order and buffers, no actor.</summary>
internal sealed class EntityWork
{
    private readonly EntityRef entity;
    private readonly IEntityModel model;
    private readonly IReadOnlyList<Node> nodes;
    private readonly Inbox inbox;
    private readonly ChunkPool pool;
    private readonly SendChunk send;
    private readonly Chunk[][] inputs;
    private readonly Chunk[][] outputs;
    private readonly int lanes;
    private readonly int years;
    private int next;

    public EntityWork(RunModel run, BlockContext context, int place, ChunkPool pool, SendChunk send)
    {
        this.pool = pool;
        this.send = send;
        entity = run.Plan.Entities[place];
        nodes = run.Plan.Nodes[place];
        inbox = new(run.Inlets[place]);
        inputs = [.. nodes.Select(n => new Chunk[n.Inputs.Count])];
        outputs = [.. nodes.Select(n => new Chunk[n.Outputs.Count])];
        lanes = context.Lanes;
        years = context.Scenario.Years;
        model = run.Create(context, entity);
    }

    /// <summary>Years computed.</summary>
    public int YearsDone { get; private set; }

    public bool IsFinished => YearsDone == years;

    public IReadOnlyList<TraceSeries> Trace => model.Trace;

    public void Receive(int year, int edge, Chunk chunk)
    {
        if (chunk.Lanes != lanes)
            throw new ArgumentException($"Edge {edge} carries {chunk.Lanes} lanes, not {lanes}.", nameof(chunk));
        if (year < years)
            inbox.Add(year, edge, chunk);
    }

    /// <summary>Computes the next node if its inputs are there.</summary>
    /// <returns>False where there is nothing to compute yet.</returns>
    public bool Step(out bool yearEnded)
    {
        yearEnded = false;
        if (IsFinished || !inbox.IsComplete(next))
            return false;
        Compute(nodes[next], inputs[next], outputs[next]);
        if (++next < nodes.Count)
            return true;
        next = 0;
        YearsDone++;
        inbox.CloseYear(pool.Return);
        yearEnded = true;
        return true;
    }

    /// <summary>The entity's states now: [row][lane].</summary>
    public double[] Report()
    {
        double[] rows = new double[EntityModels.ReportRows(entity.Kind) * lanes];
        model.Report(new ReportRows(rows, lanes));
        return rows;
    }

    public LedgerReport Ledger(int members) => LedgerReport.Of(model.Ledgers, members);

    private void Compute(Node node, Chunk[] taken, Chunk[] sent)
    {
        inbox.Take(next, taken);
        for (int i = 0; i < sent.Length; i++)
            sent[i] = pool.Rent(node.Outputs[i].Rows, lanes);
        model.Advance(node, YearsDone, taken, sent);
        for (int i = 0; i < sent.Length; i++)
        {
            if (node.Outputs[i].To == entity)
                inbox.Add(YearsDone, node.Outputs[i].Index, sent[i]);
            else
                send(YearsDone, node, i, sent[i]);
        }

        Array.Clear(taken);
        Array.Clear(sent);
    }
}
