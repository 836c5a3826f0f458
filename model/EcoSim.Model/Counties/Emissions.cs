using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Emissions to air of a county's own sources and of its parks, against the start (science 5.5).</summary>
public sealed class Emissions<V>(CountyContext context, Land<V> land) : IProcess where V : struct, ILane<V>
{
    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    /// <summary>Emission of all sources over the last year advanced, t.</summary>
    public LaneState SulphurDioxide { get; } = new(context.Lanes);

    public LaneState NitrogenOxides { get; } = new(context.Lanes);

    /// <param name="year">Index of the year.</param>
    /// <param name="parkReports">Rows of <see cref="ParkReportRow"/>, one chunk for each of the county's parks.</param>
    public void Advance(int year, IReadOnlyList<Chunk> parkReports)
    {
    }

    /// <summary>Rows of <see cref="AirEmissionRow"/>; after <see cref="Advance"/> and before <see cref="Land{V}.Advance"/> of the year.</summary>
    public void WriteEmission(Chunk airEmission) => _ = land;

    public void Report(ReportRows rows)
    {
    }
}
