using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

/// <summary>The water processes of one county, with what their siblings write held at its start.</summary>
internal sealed class CountyWaterFixture<V> where V : struct, ILane<V>
{
    private readonly Chunk[] grants;

    public CountyWaterFixture(BlockContext block, int county = 0)
    {
        Context = new CountyContext(block, county);
        // Kinds that no order builds share one row: here each can be set by itself.
        for (int kind = 0; kind < EffectKinds.Count; kind++)
            Year.Usable[kind] = new(block.Lanes);
        Demand = new(Context);
        Supply = new(Context);
        Loads = new(Context);
        Discharge = new(Context);
        grants = [.. Context.Definition.Withdrawals.Select(_ => new Chunk(block.Region.Priorities.Classes.Count, block.Lanes))];
        Hold(Year.PopulationUrban, CountyVariables.PopulationUrban);
        Year.PopulationRural.Fill(lane => Value(CountyVariables.Population, lane) - Value(CountyVariables.PopulationUrban, lane));
        Hold(Year.Collected, CountyVariables.SewageCollectedShare);
        Hold(Year.Capacity, CountyVariables.WwtpCapacity);
        Hold(Year.Grade1AShare, CountyVariables.WwtpGrade1AShare);
        Hold(Year.ToiletShare, CountyVariables.ToiletShare);
        Hold(Year.ManureShare, CountyVariables.ManureUsedShare);
        Hold(Year.DripShare, CountyVariables.DripShare);
    }

    public CountyContext Context { get; }

    public CountyYear Year => Context.Year;

    public WaterDemand<V> Demand { get; }

    public WaterSupply<V> Supply { get; }

    public CountyLoads<V> Loads { get; }

    public CountyDischarge<V> Discharge { get; }

    public IReadOnlyList<Chunk> Grants => grants;

    /// <summary>Advances a year with every claim granted by a share.</summary>
    public void Advance(int year = 0, double grantedShare = 1)
    {
        Demand.Advance(year);
        Grant(grantedShare);
        Supply.Settle(year, grants);
        Loads.Advance(year);
    }

    public void Grant(double share)
    {
        for (int w = 0; w < grants.Length; w++)
        {
            Demand.WriteClaims(w, grants[w]);
            for (int i = 0; i < grants[w].Values.Length; i++)
                grants[w].Values[i] *= share;
        }
    }

    private void Hold(MonthlyLanes values, VariableSpec spec) => values.Fill(lane => Value(spec, lane));

    private double Value(VariableSpec spec, int lane) => Context.Inputs.Read<ScalarLane>(spec, lane);
}

/// <summary>Shorthand for the scalar fixture and what a test reads from it.</summary>
internal static class CountyWater
{
    public static CountyWaterFixture<ScalarLane> Of(Action<InputTable> county, Action<InputTable>? parameters = null, bool river = true)
    {
        CountyDefinition definition = river
            ? RegionFixture.County("county", county, [new(0, 0.75), new(1, 0.25)], [new(1, 0.7), new(2, 0.3)], [0, 1])
            : RegionFixture.County("county", county);
        SegmentDefinition[] segments =
        [
            RegionFixture.Segment("a", 1, t => t.Set(SegmentVariables.Length, 60)),
            RegionFixture.Segment("b", 2, t => t.Set(SegmentVariables.Length, 20)),
            RegionFixture.Segment("c", -1, t => t.Set(SegmentVariables.Length, 50)),
        ];
        return new(RegionFixture.Block(RegionFixture.Region([definition], river ? segments : [], parameters)));
    }

    public static void Fill(this MonthlyLanes values, Func<int, double> ofLane)
    {
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            for (int lane = 0; lane < values.Lanes; lane++)
                values.Write<ScalarLane>(month, lane, ofLane(lane));
        }
    }

    public static void Fill(this MonthlyLanes values, double value) => values.Fill(_ => value);

    public static double At(this MonthlyLanes values, int month, int lane = 0) => values.Read<ScalarLane>(month, lane);

    public static double OfYear(this MonthlyLanes values, int lane = 0)
    {
        double sum = 0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
            sum += values.At(month, lane);
        return sum;
    }

    public static double[] Report(IProcess process, Enum row, int lanes)
    {
        double[] values = new double[(int)Model.Indicators.CountyRow.Count * lanes];
        process.Report(new ReportRows(values, lanes));
        return values[(Convert.ToInt32(row) * lanes)..(Convert.ToInt32(row) * lanes + lanes)];
    }
}
