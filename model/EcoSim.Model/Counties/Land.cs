using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Land classes of a county, its cohorts, their cover and sink (science 8.1 to 8.5).</summary>
public sealed class Land<V>(CountyContext context, Greening<V> greening) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>FVC at the start, and at the end of the last year advanced (the start before any).</summary>
    public LaneState CoverStart { get; } = new(context.Lanes);

    public LaneState CoverLastDecember { get; } = new(context.Lanes);

    /// <summary>The year's transfers. In the environment step, after water supply.</summary>
    public void Advance(int year) => _ = greening;

    /// <summary>Rows of <see cref="GreeningRow"/> for the county's protected areas; after <see cref="Advance"/>.</summary>
    public void WriteGreening(Chunk message)
    {
    }

    public void Report(ReportRows rows)
    {
    }
}
