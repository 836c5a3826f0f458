using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>A county: everything but its industry, which its parks hold. Calls its processes in the order of science 1.2.</summary>
public sealed class CountyModel<V> : IEntityModel where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly CountyProcesses<V> processes;
    private readonly Chunk[] grants;
    private readonly Chunk[] fromParks;

    public CountyModel(BlockContext block, int county)
    {
        context = new(block, county);
        processes = new(context);
        grants = new Chunk[context.Definition.Withdrawals.Count];
        fromParks = new Chunk[context.Definition.Parks.Count];
        Ledgers = [.. processes.All.Select(p => p.Ledger).OfType<Ledger>()];
    }

    public IReadOnlyList<Ledger> Ledgers { get; }

    public IReadOnlyList<TraceSeries> Trace => [.. processes.All.SelectMany(p => p.Trace)];

    public void Advance(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        switch (node.Step)
        {
            case Step.CountyDemand:
                Demand(node, year, inputs, outputs);
                break;
            case Step.CountedReturns:
                CountReturns(node, inputs, outputs);
                break;
            case Step.CountyDischarge:
                Discharge(node, year, inputs, outputs);
                break;
            case Step.CountyEmission:
                Emit(node, year, inputs, outputs);
                break;
            case Step.CountyEnvironment:
                Environment(year, inputs, outputs);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.Step, "is no step of a county");
        }
    }

    public void Report(ReportRows rows)
    {
        foreach (IProcess process in processes.All)
            process.Report(rows);
    }

    private void Demand(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        AddIndustryDemand(inputs);
        processes.Institution.BeginYear(year);
        processes.Engine.Advance(year, processes.Institution.RegulationCoverage, context.Year.Investment);
        processes.Population.Advance(year);
        processes.Services.Advance(year);
        processes.Institution.Advance(year);
        processes.Living.Advance(year);
        processes.Economy.Potential(year);
        processes.Greening.PlanYear(year);
        processes.Demand.Advance(year);
        for (int o = 0; o < outputs.Count; o++)
            processes.Demand.WriteClaims(WithdrawalAt(node.Outputs[o].To.Index), outputs[o]);
    }

    private void CountReturns(Node node, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        SortGrants(node, inputs);
        processes.Supply.CountReturns(grants);
        for (int o = 0; o < outputs.Count; o++)
            processes.Supply.WriteCountedReturns(DischargeAt(node.Outputs[o].To.Index), outputs[o]);
    }

    private void Discharge(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        SortGrants(node, inputs);
        processes.Supply.Settle(year, grants);
        processes.Loads.Advance(year);
        for (int o = 0; o < outputs.Count; o++)
        {
            if (node.Outputs[o].Kind == MessageKind.IndustrySupply)
                WriteIndustrySupply(outputs[o]);
            else
                processes.Discharge.Write(node.Outputs[o].To.Index, outputs[o]);
        }
    }

    private void Emit(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        for (int i = 0; i < inputs.Count; i++)
            fromParks[ParkAt(node.Inputs[i].From.Index)] = inputs[i];
        processes.Economy.Realise(year, fromParks);
        processes.Emissions.Advance(year, fromParks);
        processes.Totals.Advance(fromParks);
        foreach (Chunk output in outputs)
            processes.Emissions.WriteEmission(output);
    }

    private void Environment(int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> outputs)
    {
        processes.Air.Advance(year, inputs);
        processes.Land.Advance(year);
        processes.Soil.Advance(year);
        processes.Index.Advance(year, processes.Totals.Cod, processes.Totals.Ammonia, processes.Totals.UnusedWaste);
        foreach (Chunk output in outputs)
            processes.Land.WriteGreening(output);
    }

    private void AddIndustryDemand(IReadOnlyList<Chunk> inputs)
    {
        Array.Clear(context.Year.IndustryDemand.Values);
        foreach (Chunk input in inputs)
        {
            for (int month = 0; month < Chunk.Months; month++)
            {
                for (int lane = 0; lane < context.Lanes; lane += V.Count)
                {
                    V sum = context.Year.IndustryDemand.Read<V>(month, lane) + input.Read<V>(IndustryDemandRow.Demand, month, lane);
                    context.Year.IndustryDemand.Write(month, lane, sum);
                }
            }
        }
    }

    private void WriteIndustrySupply(Chunk supply)
    {
        for (int month = 0; month < Chunk.Months; month++)
        {
            for (int lane = 0; lane < context.Lanes; lane += V.Count)
            {
                supply.Write(IndustrySupplyRow.Shortage, month, lane, context.Year.Shortage[(int)WaterUse.Industry].Read<V>(month, lane));
                supply.Write(IndustrySupplyRow.Compliance, month, lane, context.Year.Compliance.Read<V>(lane));
                supply.Write(IndustrySupplyRow.RegulationCoverage, month, lane, processes.Institution.RegulationCoverageAtEnd.Read<V>(lane));
            }
        }
    }

    // Grants come in the network's order; the county keeps its own.
    private void SortGrants(Node node, IReadOnlyList<Chunk> inputs)
    {
        for (int i = 0; i < inputs.Count; i++)
            grants[WithdrawalAt(node.Inputs[i].From.Index)] = inputs[i];
    }

    private int WithdrawalAt(int segment) => PlaceOf(context.Definition.Withdrawals, segment);

    private int DischargeAt(int segment) => PlaceOf(context.Definition.Discharges, segment);

    private static int PlaceOf(IReadOnlyList<SegmentShare> shares, int segment)
    {
        for (int i = 0; i < shares.Count; i++)
        {
            if (shares[i].Segment == segment)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(segment), segment, "is none of the county's segments");
    }

    private int ParkAt(int park)
    {
        for (int i = 0; i < context.Definition.Parks.Count; i++)
        {
            if (context.Definition.Parks[i] == park)
                return i;
        }

        throw new ArgumentOutOfRangeException(nameof(park), park, "is none of the county's parks");
    }
}
