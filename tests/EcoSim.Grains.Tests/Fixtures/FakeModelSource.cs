using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Models;
using EcoSim.Model.Definitions;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>The pack's region and graph with cheap entities, whose numbers depend on every message in its place.</summary>
internal sealed class FakeModelSource : IModelSource
{
    private readonly PackModelSource pack = new();

    /// <summary>Member that breaks a balance; none by default.</summary>
    public int BrokenMember { get; init; } = -1;

    /// <summary>Called before each node is computed; may throw.</summary>
    public Action<BlockContext, EntityRef, int>? BeforeNode { get; set; }

    public ScenarioDefinition Compile(RunRequest request) => pack.Compile(request);

    public IEntityModel Create(BlockContext context, EntityRef entity) => new FakeEntity(context, entity, this);
}
