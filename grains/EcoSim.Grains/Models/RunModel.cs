using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Models;

/// <summary>A run compiled: its scenario, the year's graph and how its members are cut into blocks. Immutable; one per run and process.</summary>
public sealed class RunModel
{
    private readonly IModelSource source;
    private readonly Dictionary<(EntityKind, string), int> places = [];
    private readonly Dictionary<EntityRef, int> placesByRef = [];

    public RunModel(RunRequest request, IModelSource source)
    {
        this.source = source;
        Request = request;
        Scenario = source.Compile(request);
        Plan = ExchangePlanBuilder.Build(Scenario.Region);
        for (int place = 0; place < Plan.Entities.Count; place++)
        {
            places.Add((Plan.Entities[place].Kind, IdOf(place)), place);
            placesByRef.Add(Plan.Entities[place], place);
        }

        Inlets = [.. Plan.Nodes.Select(nodes => new Inlets(nodes))];
    }

    public RunRequest Request { get; }

    public ScenarioDefinition Scenario { get; }

    public ExchangePlan Plan { get; }

    public int Blocks => (Request.Members + Request.BlockSize - 1) / Request.BlockSize;

    /// <summary>Where each entity's messages go, by place in the plan.</summary>
    internal IReadOnlyList<Inlets> Inlets { get; }

    public string IdOf(int place) => Scenario.Region.IdOf(Plan.Entities[place]);

    public int PlaceOf(EntityRef entity) => placesByRef[entity];

    /// <exception cref="KeyNotFoundException">No such entity.</exception>
    public int PlaceOf(EntityKind kind, string id) => places[(kind, id)];

    public BlockOrder Order(int block, int attempt)
    {
        int first = block * Request.BlockSize;
        return new(Request.RunId, block, attempt, first, Math.Min(Request.BlockSize, Request.Members - first));
    }

    /// <summary>Draws a block's inputs: costly, to be done once per block and process.</summary>
    public BlockContext Context(BlockOrder order) =>
        new(Scenario, Plan, new MemberBlock(Request.Seed, order.FirstMember, order.Members, Request.Central));

    public IEntityModel Create(BlockContext context, EntityRef entity) => source.Create(context, entity);
}
