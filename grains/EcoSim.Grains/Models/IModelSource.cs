using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Models;

/// <summary>Where a run's scenario and the models of its entities come from.</summary>
public interface IModelSource
{
    /// <exception cref="RunFailureException">The request's files have faults; the message tells them all.</exception>
    ScenarioDefinition Compile(RunRequest request);

    /// <summary>The model of one entity for a block.</summary>
    IEntityModel Create(BlockContext context, EntityRef entity);
}
