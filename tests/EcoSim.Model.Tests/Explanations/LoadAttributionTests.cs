using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Explanations;
using EcoSim.Model.Tests.RiverSegments;

namespace EcoSim.Model.Tests.Explanations;

public class LoadAttributionTests
{
    private const int January = 0;
    private const double JanuaryShare = 31.0 / 365;
    private static readonly LoadSource Above = new(LoadSourceKind.Boundary, new(EntityKind.Boundary, 0));
    private static readonly LoadSource Below = new(LoadSourceKind.Background, new(EntityKind.Boundary, 1));
    private static readonly LoadSource Point = new(LoadSourceKind.PointLoad, new(EntityKind.RiverSegment, 0));

    // Upper: 10 Mm3 at 2 mg/L = 20 t, and a point load of 365 t/yr = 31 t in January. Lower: 5 Mm3 at 4 mg/L = 20 t.
    // Half of the lower segment's mixed 15 Mm3 is withdrawn: 10, 15.5 and 10 t leave.
    [Fact]
    public void Of_TwoSegmentsWithoutDecay_SharesMixAndWithdrawAlike()
    {
        LoadAttribution loads = Attribute(Region(withdrawal: 7.5));
        Assert.Equal(20, loads.Outflow(0, Pollutant.Cod, Above, January), 9);
        Assert.Equal(31, loads.Outflow(0, Pollutant.Cod, Point, January), 9);
        Assert.Equal(10, loads.Outflow(1, Pollutant.Cod, Above, January), 9);
        Assert.Equal(15.5, loads.Outflow(1, Pollutant.Cod, Point, January), 9);
        Assert.Equal(10, loads.Outflow(1, Pollutant.Cod, Below, January), 9);
        Assert.InRange(loads.LargestResidual, 0, LoadAttribution.Tolerance);
    }

    // h = e^(−K·t/2), t = L·1000/(86400·u), u = a (b = 0): with L 86.4 km, u 1 m/s, K 0.2 /d at 20 °C: t = 1 d, h = e^(−0.1).
    // Upper: water above passes the whole reach (h²) but for the natural 1 mg/L (10 t), the point load half of it.
    [Fact]
    public void Of_ADecayingReach_UpstreamWaterDecaysOverAllOfItAndLoadsOverHalf()
    {
        double half = Math.Exp(-0.1);
        LoadAttribution loads = Attribute(Region(0, upper =>
        {
            upper.Set(SegmentVariables.Length, 86.4);
            upper.Set(SegmentVariables.VelocityA, 1);
            upper.Set(SegmentVariables.VelocityB, 0);
            upper.Set(SegmentVariables.DecayRate[0], 0.2);
            upper.Set(SegmentVariables.DecayFloor[0], 1);
        }));
        Assert.Equal(10 + 10 * half * half, loads.Outflow(0, Pollutant.Cod, Above, January), 9);
        Assert.Equal(31 * half, loads.Outflow(0, Pollutant.Cod, Point, January), 9);
        Assert.Equal(20, loads.Outflow(1, Pollutant.Cod, Below, January), 9);
        Assert.InRange(loads.LargestResidual, 0, LoadAttribution.Tolerance);
    }

    [Fact]
    public void Shares_OfAYear_SumToOneAndToTheMassOfItsSeasons()
    {
        LoadAttribution loads = Attribute(Region(withdrawal: 3));
        IReadOnlyList<LoadShare> year = loads.Shares(1, Pollutant.Cod, new(LoadPeriodKind.Year, 0));
        double seasons = loads.Shares(1, Pollutant.Cod, new(LoadPeriodKind.Winter, 0)).Sum(s => s.Mass)
            + loads.Shares(1, Pollutant.Cod, new(LoadPeriodKind.Summer, 0)).Sum(s => s.Mass);
        Assert.Equal(1, year.Sum(s => s.Share), 12);
        Assert.Equal(year.Sum(s => s.Mass), seasons, 9);
        Assert.Equal(year.OrderByDescending(s => s.Mass), year);
    }

    // The upper segment is dry in January: what enters is stored, and flushed in February under its own name.
    [Fact]
    public void Of_ADryMonth_TheStoreKeepsItsSources()
    {
        double[] dryJanuary = [0, .. Enumerable.Repeat(1.0, 23)];
        LoadAttribution loads = Attribute(Region(0, table: [dryJanuary]));
        Assert.Equal(0, loads.Outflow(0, Pollutant.Cod, Point, January), 12);
        Assert.Equal(31 + 28, loads.Outflow(0, Pollutant.Cod, Point, January + 1), 9);
        Assert.Equal(20, loads.Outflow(0, Pollutant.Cod, Above, January + 1), 9);
    }

    // 15 Mm3 enter a month and 30 are stored at the start, of the first month's mixture: 3·(20 + 31 + 20) t in 45 Mm3, 15 of it released.
    [Fact]
    public void Of_AReservoir_TheStoreKeepsItsSources()
    {
        ReservoirDefinition lake = new() { Capacity = 50, StartStorage = 30, RuleCurve = RiverFixture.EveryMonth(30) };
        RegionDefinition region = Region(0);
        LoadAttribution loads = Attribute(region with { Segments = [region.Segments[0], region.Segments[1] with { Reservoir = lake }] });
        Assert.Equal(31, loads.Outflow(1, Pollutant.Cod, Point, January), 9);
        Assert.Equal((2 * 31 + 28) / 3.0, loads.Outflow(1, Pollutant.Cod, Point, January + 1), 9);
        Assert.Equal(20, loads.Outflow(1, Pollutant.Cod, Above, January + 1), 9);
        Assert.InRange(loads.LargestResidual, 0, LoadAttribution.Tolerance);
    }

    private static RegionDefinition Region(double withdrawal, Action<InputTable>? upper = null, double[][]? table = null) => RiverFixture.Region(
    [
        new(1, 10, inputs =>
        {
            inputs.Set(SegmentVariables.Boundary[0], 2);
            inputs.Set(SegmentVariables.PointLoad[0], 31 / JanuaryShare);
            upper?.Invoke(inputs);
        }) { BoundaryQuality = true, Table = table },
        new(-1, 5, inputs => inputs.Set(SegmentVariables.Background[0], 4))
        {
            Licences = withdrawal > 0 ? [new("works", 0, RiverFixture.EveryMonth(withdrawal), 0)] : [],
        },
    ], parameters: parameters =>
    {
        foreach (VariableSpec temperature in ProcessParameters.WaterTemperature)
            parameters.Set(temperature, 20);
    });

    private static LoadAttribution Attribute(RegionDefinition region)
    {
        ScenarioDefinition scenario = new() { Region = region, EndYear = region.StartYear, Orders = [], Unallocated = [] };
        MemberRun run = MemberRun.Of(scenario, ExchangePlanBuilder.Build(region), 1, 0, central: true);
        return LoadAttribution.Of(run, [0, 1], [Pollutant.Cod]);
    }
}
