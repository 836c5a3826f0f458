using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>The processes of one county, wired to each other.</summary>
internal sealed class CountyProcesses<V> where V : struct, ILane<V>
{
    public CountyProcesses(CountyContext context)
    {
        Institution = new(context);
        Engine = new(context.Block, new EntityRef(EntityKind.County, context.County), context.Definition.Sites);
        Population = new(context);
        Services = new(context);
        Living = new(context);
        Economy = new(context);
        Greening = new(context);
        Demand = new(context);
        Supply = new(context);
        Loads = new(context);
        Discharge = new(context);
        Land = new(context, Greening);
        Emissions = new(context, Land);
        Air = new(context);
        Soil = new(context);
        Index = new(context, Land, Emissions, Air);
        Totals = new(context, Loads);
        // Totals come last: they add the parks to what the loads report.
        All = [Engine, Population, Services, Institution, Living, Economy, Greening, Demand, Supply, Loads, Land, Emissions, Air, Soil, Index, Totals];
    }

    public Institution<V> Institution { get; }

    public InvestmentEngine<V> Engine { get; }

    public Population<V> Population { get; }

    public Services<V> Services { get; }

    public Living<V> Living { get; }

    public CountyEconomy<V> Economy { get; }

    public Greening<V> Greening { get; }

    public WaterDemand<V> Demand { get; }

    public WaterSupply<V> Supply { get; }

    public CountyLoads<V> Loads { get; }

    public CountyDischarge<V> Discharge { get; }

    public Land<V> Land { get; }

    public Emissions<V> Emissions { get; }

    public AirQuality<V> Air { get; }

    public Soil<V> Soil { get; }

    public EcologicalIndexProcess<V> Index { get; }

    public CountyTotals<V> Totals { get; }

    /// <summary>In the order in which they report.</summary>
    public IReadOnlyList<IProcess> All { get; }
}
