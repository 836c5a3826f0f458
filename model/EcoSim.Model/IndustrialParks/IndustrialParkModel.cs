using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.IndustrialParks;

/// <summary>A park: its county's industry (science 1.5). Nodes: <see cref="Step.ParkDemand"/>, then <see cref="Step.ParkProduction"/>.</summary>
public sealed class IndustrialParkModel<V> : IEntityModel where V : struct, ILane<V>
{
    private readonly ParkContext context;
    private readonly InvestmentEngine<V> investment;
    private readonly ParkIndustry<V> industry;
    private readonly ParkLoads<V> loads;
    private readonly ParkEmissions<V> emissions;
    private readonly ParkEnergy<V> energy;
    private readonly ParkWaste<V> waste;
    private readonly IProcess[] processes;
    private readonly LaneState regulationCoverage;

    public IndustrialParkModel(BlockContext block, int park)
    {
        context = new(block, park);
        investment = new(block, context.Entity, context.Definition.Sites);
        industry = new(context);
        loads = new(context);
        emissions = new(context);
        energy = new(context);
        waste = new(context);
        processes = [investment, industry, loads, emissions, energy, waste];
        regulationCoverage = new(block.Lanes);
        Ledgers = [.. processes.Select(p => p.Ledger).OfType<Ledger>()];
    }

    public InvestmentEngine<V> Investment => investment;

    public IReadOnlyList<TraceSeries> Trace => [.. processes.SelectMany(p => p.Trace)];

    public IReadOnlyList<Ledger> Ledgers { get; }

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        switch (node.Step)
        {
            case Step.ParkDemand:
                investment.Advance(year, regulationCoverage, context.Year.Investment);
                industry.Demand(year);
                break;
            case Step.ParkProduction:
                Produce(year, inputs[IndexOf(node.Inputs, MessageKind.IndustrySupply)]);
                break;
            default:
                throw new ArgumentException($"A park has no step {node.Step}.", nameof(node));
        }

        for (int i = 0; i < outputs.Count; i++)
            Send(node.Outputs[i], outputs[i]);
    }

    public void Report(ReportRows rows)
    {
        foreach (IProcess process in processes)
            process.Report(rows);
    }

    private void Produce(int year, Chunk supply)
    {
        industry.Realise(supply);
        loads.Advance(year);
        emissions.Advance();
        energy.Advance(year);
        waste.Advance(year);

        // What the county says of December acts on the park's upkeep from the next January.
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            regulationCoverage.Write(lane, supply.Read<V>(IndustrySupplyRow.RegulationCoverage, MonthlyLanes.Months - 1, lane));
    }

    private void Send(Edge edge, Chunk chunk)
    {
        ParkMessages<V> messages = new(context, chunk);
        switch (edge.Kind)
        {
            case MessageKind.IndustryDemand:
                messages.Demand();
                break;
            case MessageKind.ParkDischarge:
                messages.Discharge(edge.To.Index, loads);
                break;
            case MessageKind.ParkReport:
                messages.Report(loads, emissions, energy, waste);
                break;
            default:
                throw new ArgumentException($"A park sends no {edge.Kind}.", nameof(edge));
        }
    }

    private static int IndexOf(IReadOnlyList<Edge> edges, MessageKind kind)
    {
        for (int i = 0; i < edges.Count; i++)
        {
            if (edges[i].Kind == kind)
                return i;
        }

        throw new ArgumentException($"The node has no {kind}.", nameof(edges));
    }
}
