using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Investment;

/// <summary>Turns an owner's orders into units built and usable (science 2).</summary>
public sealed class InvestmentEngine<V>(BlockContext block, EntityRef owner, IReadOnlyList<ProjectSite> sites) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <param name="regulationCoverage">cov37 of last December, 0–1.</param>
    public void Advance(int year, LaneState regulationCoverage, InvestmentYear result)
    {
        _ = (block, owner, sites);
    }

    public void Report(ReportRows rows)
    {
    }
}
