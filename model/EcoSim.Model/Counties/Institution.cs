using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Culture, regulation and what follows from them (science 10).</summary>
public sealed class Institution<V>(CountyContext context) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    private int Lanes { get; } = context.Lanes;

    /// <summary>Takes compliance, culture and coverage of last December, before the engine of the year.</summary>
    public void BeginYear(int year)
    {
    }

    /// <summary>cov37 of the December before the current year: for the engine and upkeep.</summary>
    public LaneState RegulationCoverage => context.Year.RegulationCoverage;

    /// <summary>cov37 of the December just computed: for the message to the parks.</summary>
    public LaneState RegulationCoverageAtEnd { get; } = new(context.Lanes);

    public void Advance(int year)
    {
    }

    public void Report(ReportRows rows)
    {
        _ = Lanes;
    }
}
