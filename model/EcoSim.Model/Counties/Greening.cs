using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>When afforestation is planted, and the water of irrigated planting (science 8.2).</summary>
public sealed class Greening<V>(CountyContext context) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>Decides the year's planting from <c>Year.Completed</c>; writes <c>Year.Planted</c> and <c>Year.PlantingIrrigation</c>. In the demand step, after investment.</summary>
    public void PlanYear(int year) => _ = context;

    public void Report(ReportRows rows)
    {
    }
}
