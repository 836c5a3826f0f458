using EcoSim.Model.Definitions;

namespace EcoSim.Model.Exchange;

/// <summary>Builds the year's graph of a region (science 1.2, 3.4).</summary>
/// <remarks>Set-up is linear in entities and edges: no path is walked and no list searched.</remarks>
public sealed class ExchangePlanBuilder
{
    private readonly RegionDefinition region;
    private readonly int passes;
    private readonly List<EntityRef> entities = [];
    private readonly Dictionary<EntityRef, int> places = [];
    private readonly List<List<NodeDraft>> nodes = [];
    private readonly List<Edge> edges = [];
    private readonly List<int>[] upstream;
    private readonly List<int>[] withdrawing;
    private readonly List<int>[] touching;
    private readonly ClaimedClasses claimed;

    private ExchangePlanBuilder(RegionDefinition region, int passes)
    {
        this.region = region;
        this.passes = passes;
        upstream = Lists(region.Segments.Count);
        withdrawing = Lists(region.Segments.Count);
        touching = Lists(region.Segments.Count);
        claimed = ClaimedClasses.Of(region);
    }

    /// <summary>The graph of a region.</summary>
    /// <exception cref="CyclicExchangeException">The graph of a year has a cycle; the message names it.</exception>
    public static ExchangePlan Build(RegionDefinition region)
    {
        // A pass that has no returns to count on grants what the one before it did.
        int passes = HasReturns(region) ? Math.Max(1, (int)region.Parameters[ProcessParameters.AllocationPasses]) : 1;
        return new ExchangePlanBuilder(region, passes).Build();
    }

    private static bool HasReturns(RegionDefinition region) =>
        region.Counties.Any(c => c.Discharges.Count > 0) || region.Segments.Any(s => s.Licences.Any(l => l.ReturnShare > 0));

    private ExchangePlan Build()
    {
        IndexNetwork();
        AddEntities();
        AddIndustryEdges();
        AddAllocationEdges();
        AddDischargeEdges();
        AddAirEdges();
        AddGreeningEdges();
        return Finish();
    }

    private void IndexNetwork()
    {
        for (int s = 0; s < region.Segments.Count; s++)
        {
            if (region.Segments[s].Downstream >= 0)
                upstream[region.Segments[s].Downstream].Add(s);
        }

        for (int c = 0; c < region.Counties.Count; c++)
        {
            CountyDefinition county = region.Counties[c];
            foreach (SegmentShare share in county.Withdrawals)
                withdrawing[share.Segment].Add(c);
            foreach (int segment in county.Withdrawals.Select(w => w.Segment).Concat(county.Discharges.Select(d => d.Segment)).Concat(county.Banks).Distinct())
                touching[segment].Add(c);
        }
    }

    private void AddEntities()
    {
        for (int c = 0; c < region.Counties.Count; c++)
        {
            Add(EntityKind.County, c, Step.CountyDemand);
            for (int pass = 0; pass < passes - 1; pass++)
                AddNode(EntityKind.County, c, Step.CountedReturns, pass, 0);
            AddNode(EntityKind.County, c, Step.CountyDischarge, 0, 0);
            AddNode(EntityKind.County, c, Step.CountyEmission, 0, 0);
            AddNode(EntityKind.County, c, Step.CountyEnvironment, 0, 0);
        }

        for (int s = 0; s < region.Segments.Count; s++)
            AddSegment(s);
        for (int a = 0; a < region.ProtectedAreas.Count; a++)
            Add(EntityKind.ProtectedArea, a, Step.AreaCondition);
        for (int p = 0; p < region.Parks.Count; p++)
        {
            Add(EntityKind.IndustrialPark, p, Step.ParkDemand);
            AddNode(EntityKind.IndustrialPark, p, Step.ParkProduction, 0, 0);
        }
    }

    private void AddSegment(int segment)
    {
        AddEntity(new(EntityKind.RiverSegment, segment));
        for (int pass = 0; pass < passes; pass++)
        {
            for (int tier = 0; tier < region.Priorities.Tiers.Count; tier++)
            {
                AddNode(EntityKind.RiverSegment, segment, Step.Claims, pass, tier);
                AddNode(EntityKind.RiverSegment, segment, Step.Grants, pass, tier);
            }
        }

        AddNode(EntityKind.RiverSegment, segment, Step.Route, 0, 0);
    }

    private void AddIndustryEdges()
    {
        for (int p = 0; p < region.Parks.Count; p++)
        {
            EntityRef park = new(EntityKind.IndustrialPark, p);
            EntityRef county = new(EntityKind.County, region.Parks[p].County);
            Connect(MessageKind.IndustryDemand, IndustryDemandRow.Count, park, Step.ParkDemand, county, Step.CountyDemand);
            Connect(MessageKind.IndustrySupply, IndustrySupplyRow.Count, county, Step.CountyDischarge, park, Step.ParkProduction);
            Connect(MessageKind.ParkReport, ParkReportRow.Count, park, Step.ParkProduction, county, Step.CountyEmission);
        }
    }

    private void AddAllocationEdges()
    {
        int classes = region.Priorities.Classes.Count;
        int tiers = region.Priorities.Tiers.Count;
        for (int s = 0; s < region.Segments.Count; s++)
        {
            EntityRef segment = new(EntityKind.RiverSegment, s);
            foreach (int c in withdrawing[s])
                Connect(MessageKind.WaterClaim, classes, new(EntityKind.County, c), Step.CountyDemand, segment, Step.Claims);
            for (int pass = 0; pass < passes; pass++)
            {
                for (int tier = 0; tier < tiers; tier++)
                    AddSweepEdges(s, pass, tier);
                AddPassEndEdges(s, pass, tiers - 1);
            }
        }
    }

    private void AddSweepEdges(int s, int pass, int tier)
    {
        EntityRef segment = new(EntityKind.RiverSegment, s);
        foreach (int u in upstream[s])
        {
            EntityRef above = new(EntityKind.RiverSegment, u);
            int rows = claimed.InTier(u, tier).Count;
            Connect(MessageKind.ClaimSweep, rows + ClaimSweepRow.Count, above, Step.Claims, segment, Step.Claims, (pass, tier), (pass, tier));
            Connect(MessageKind.GrantSweep, rows, segment, Step.Grants, above, Step.Grants, (pass, tier), (pass, tier));
        }
    }

    private void AddPassEndEdges(int s, int pass, int lastTier)
    {
        EntityRef segment = new(EntityKind.RiverSegment, s);
        bool last = pass == passes - 1;
        foreach (int c in withdrawing[s])
        {
            Connect(MessageKind.CountyGrant, region.Priorities.Classes.Count, segment, Step.Grants, new(EntityKind.County, c),
                last ? Step.CountyDischarge : Step.CountedReturns, (pass, lastTier), (last ? 0 : pass, 0));
        }

        if (last)
            return;
        foreach (int c in touching[s])
        {
            if (region.Counties[c].Discharges.Any(d => d.Segment == s))
            {
                Connect(MessageKind.CountedReturn, 1, new(EntityKind.County, c), Step.CountedReturns, segment, Step.Claims,
                    (pass, 0), (pass + 1, 0));
            }
        }
    }

    private void AddDischargeEdges()
    {
        int flowRows = RiverFlowRow.Carried(RiverQuality.Exists(region), RiverQuality.TracksOxygen(region));
        for (int s = 0; s < region.Segments.Count; s++)
        {
            EntityRef segment = new(EntityKind.RiverSegment, s);
            foreach (int c in touching[s])
            {
                Connect(MessageKind.CountyDischarge, CountyDischargeRow.Count, new(EntityKind.County, c), Step.CountyDischarge, segment, Step.Route);
                if (!region.Counties[c].Discharges.Any(d => d.Segment == s))
                    continue;
                foreach (int p in region.Counties[c].Parks)
                {
                    Connect(MessageKind.ParkDischarge, Pollutants.Emitted, new(EntityKind.IndustrialPark, p), Step.ParkProduction, segment, Step.Route);
                }
            }

            foreach (int u in upstream[s])
                Connect(MessageKind.RiverFlow, flowRows, new(EntityKind.RiverSegment, u), Step.Route, segment, Step.Route);
        }
    }

    private void AddAirEdges()
    {
        for (int to = 0; to < region.Counties.Count; to++)
        {
            for (int from = 0; from < region.Counties.Count; from++)
            {
                Connect(MessageKind.AirEmission, AirEmissionRow.Count, new(EntityKind.County, from), Step.CountyEmission,
                    new(EntityKind.County, to), Step.CountyEnvironment);
            }
        }
    }

    private void AddGreeningEdges()
    {
        for (int a = 0; a < region.ProtectedAreas.Count; a++)
        {
            Connect(MessageKind.Greening, GreeningRow.Count, new(EntityKind.County, region.ProtectedAreas[a].County), Step.CountyEnvironment,
                new(EntityKind.ProtectedArea, a), Step.AreaCondition);
        }
    }

    private ExchangePlan Finish()
    {
        List<List<Node>> built = [.. nodes.Select(drafts => drafts.Select(d => d.ToNode()).ToList())];
        return new ExchangePlan(entities, built, edges, TopologicalOrder.Of(region, entities, places, built));
    }

    private void Add(EntityKind kind, int index, Step first)
    {
        AddEntity(new(kind, index));
        AddNode(kind, index, first, 0, 0);
    }

    private void AddEntity(EntityRef entity)
    {
        places.Add(entity, entities.Count);
        entities.Add(entity);
        nodes.Add([]);
    }

    private void AddNode(EntityKind kind, int index, Step step, int pass, int tier) =>
        nodes[places[new(kind, index)]].Add(new(new(kind, index), step, pass, tier));

    private void Connect(MessageKind kind, int rows, EntityRef from, Step fromStep, EntityRef to, Step toStep,
        (int Pass, int Tier) fromAt = default, (int Pass, int Tier) toAt = default)
    {
        int fromNode = Find(from, fromStep, fromAt);
        int toNode = Find(to, toStep, toAt);
        Edge edge = new(edges.Count, kind, rows, from, fromNode, to, toNode);
        edges.Add(edge);
        nodes[places[from]][fromNode].Outputs.Add(edge);
        nodes[places[to]][toNode].Inputs.Add(edge);
    }

    private int Find(EntityRef entity, Step step, (int Pass, int Tier) at) =>
        nodes[places[entity]].FindIndex(n => n.Step == step && n.Pass == at.Pass && n.Tier == at.Tier);

    private static List<int>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    private sealed record NodeDraft(EntityRef Entity, Step Step, int Pass, int Tier)
    {
        public List<Edge> Inputs { get; } = [];

        public List<Edge> Outputs { get; } = [];

        public Node ToNode() => new(Entity, Step, Pass, Tier, Inputs, Outputs);
    }
}
