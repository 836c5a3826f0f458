using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Storage;

/// <summary>Writes what a run in plain loops keeps beyond its indicators.</summary>
internal sealed class KeepingSink(IRunStore store, RunModel run, BlockOrder order) : ITraceSink
{
    private readonly EntityKeeper[] keepers = [.. run.Plan.Entities.Select((_, place) => EntityKeeper.For(store, run, order, place)!)];

    public void Add(EntityRef entity, int year, ReadOnlySpan<double> report, IReadOnlyList<TraceSeries> series) =>
        keepers[run.PlaceOf(entity)].Keep(year, report.ToArray(), series).GetAwaiter().GetResult();
}
