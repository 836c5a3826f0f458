using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Counties;

public class PopulationTests
{
    [Fact]
    public void Advance_FirstMonths_FollowTheLogisticOfTheRegion()
    {
        CountyContext context = new(Two().Block(), 1);
        Population<ScalarLane> population = new(context);
        population.Advance(0);

        // U = 60 000/100 000 = .6; ΔU = .08/12·.6·(1 − .6/.8) = .001; N = 100 000·.991^(1/12).
        // County 1 has 30 000 of 40 000 rural people: 3/4 of the movers, of whom .2 go to county 0.
        double growth = Math.Exp(Math.Log(0.991) / 12);
        double movers = 0.001 * 100_000 * growth;
        Assert.Equal(20_000, Month(context.Year.PopulationUrban, 0));
        Assert.Equal(20_000 * growth + 0.75 * movers * 0.8, Month(context.Year.PopulationUrban, 1), 8);
        Assert.Equal(30_000 * growth - 0.75 * movers, Month(context.Year.PopulationRural, 1), 8);
        Assert.Empty(population.Ledger.Breaches);
    }

    [Fact]
    public void Advance_AllCounties_KeepTheRegionsPeople()
    {
        BlockContext block = Two().Block();
        double sum = 0;
        for (int county = 0; county < 2; county++)
        {
            CountyContext context = new(block, county);
            Population<ScalarLane> population = new(context);
            for (int year = 0; year < 5; year++)
                population.Advance(year);
            sum += Month(context.Year.PopulationUrban, 11) + Month(context.Year.PopulationRural, 11);
            Assert.Empty(population.Ledger.Breaches);
        }

        Assert.Equal(100_000 * Math.Exp(Math.Log(0.991) * 59 / 12), sum, 6);
    }

    [Fact]
    public void Report_BeforeAnyYear_GivesTheStart()
    {
        Population<ScalarLane> population = new(new CountyContext(Two().Block(), 1));
        double[] rows = Report(population, Lanes.Pad, (int)CountyRow.Count);
        Assert.Equal(20_000, rows[(int)CountyRow.PopulationUrban]);
        Assert.Equal(30_000, rows[(int)CountyRow.PopulationRural]);
        Assert.Equal(20_000, rows[(int)CountyRow.PopulationUrbanStart]);
    }

    [Fact]
    public void Advance_NoPeopleAtAll_StaysAtZero()
    {
        CountyContext context = new EconomyFixture().County(_ => { }).Context();
        Population<ScalarLane> population = new(context);
        population.Advance(0);
        Assert.Equal(0.0, Month(context.Year.PopulationUrban, 11));
        Assert.Equal(0.0, Month(context.Year.PopulationRural, 11));
        Assert.Empty(population.Ledger.Breaches);
    }

    private static EconomyFixture Two()
    {
        EconomyFixture fixture = new EconomyFixture().County(c => People(c, 50_000, 40_000)).County(c => People(c, 50_000, 20_000, 0.2));
        fixture.MoverTarget = 0;
        return fixture;
    }

    private static void People(InputTable county, double all, double urban, double outward = 0)
    {
        county.Set(CountyVariables.Population, all);
        county.Set(CountyVariables.PopulationUrban, urban);
        county.Set(CountyVariables.MoversOut, outward);
    }
}
