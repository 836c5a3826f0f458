using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>What an entity computes at one point of the year, for its twelve months (science 1.2).</summary>
public enum Step
{
    ParkDemand,
    CountyDemand,

    /// <summary>Upstream → downstream sweep of one tier of one allocation pass.</summary>
    Claims,

    /// <summary>Downstream → upstream sweep of one tier of one allocation pass.</summary>
    Grants,

    /// <summary>Between two passes: returns that follow from the grants of the pass.</summary>
    CountedReturns,
    CountyDischarge,
    ParkProduction,
    Route,
    CountyEmission,
    CountyEnvironment,
    AreaCondition,
}

/// <summary>An edge of the year's graph: one message per year and block.</summary>
/// <param name="Index">Place in <see cref="ExchangePlan.Edges"/>.</param>
/// <param name="FromNode">Place of the sender's node among its entity's nodes; likewise <paramref name="ToNode"/>.</param>
public sealed record Edge(int Index, MessageKind Kind, int Rows, EntityRef From, int FromNode, EntityRef To, int ToNode);

/// <summary>One step of one entity with the messages that it needs and sends, each in the region's declared order.</summary>
public sealed record Node(EntityRef Entity, Step Step, int Pass, int Tier, IReadOnlyList<Edge> Inputs, IReadOnlyList<Edge> Outputs);

/// <summary>The directed acyclic graph over (entity, step) of one year (science 1.2): the same every year.</summary>
public sealed class ExchangePlan
{
    internal ExchangePlan(IReadOnlyList<EntityRef> entities, IReadOnlyList<IReadOnlyList<Node>> nodes, IReadOnlyList<Edge> edges, IReadOnlyList<(int Entity, int Node)> order)
    {
        Entities = entities;
        Nodes = nodes;
        Edges = edges;
        Order = order;
    }

    /// <summary>All simulated entities: counties, segments, protected areas, parks, each in declared order.</summary>
    public IReadOnlyList<EntityRef> Entities { get; }

    /// <summary>Nodes of each entity, in the order in which it computes them.</summary>
    public IReadOnlyList<IReadOnlyList<Node>> Nodes { get; }

    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>Every node once, none before its inputs: places in <see cref="Entities"/> and <see cref="Nodes"/>.</summary>
    public IReadOnlyList<(int Entity, int Node)> Order { get; }
}
