using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Fixtures.EconomyFixture;

namespace EcoSim.Model.Tests.Counties;

public class CountyEconomyTests
{
    // coal .72·2.66 + oil .04·2.15 + gas .08·1.63 + electricity .16·8.137·.49
    private const double CarbonPerTce = 0.72 * 2.66 + 0.04 * 2.15 + 0.08 * 1.63 + 0.16 * 8.137 * 0.49;

    [Fact]
    public void Potential_CentralMember_GrowsFromTheMiddleOf2020()
    {
        CountyContext context = Context();
        CountyEconomy<ScalarLane> economy = new(context);
        economy.Potential(0);
        economy.Potential(1);
        Assert.Equal(1e9 * Power(1.055, (23 + 6.5) / 12), Month(context.Year.ValueAddedPotential[(int)Sector.Primary], 11), 3);
        Assert.Equal(2e9 * Power(1.058, (12 + 6.5) / 12), Month(context.Year.ValueAddedPotential[(int)Sector.Tertiary], 0), 3);
    }

    [Fact]
    public void Realise_ShortageAndPark_CountInOutputEnergyAndCarbon()
    {
        CountyContext context = Context();
        CountyEconomy<ScalarLane> economy = new(context);
        Array.Fill(context.Year.PopulationUrban.Values, 60_000);
        Array.Fill(context.Year.PopulationRural.Values, 40_000);
        Array.Fill(context.Year.Shortage[(int)WaterUse.Agriculture].Values, 0.5);
        Chunk park = new(ParkReportRow.Count, context.Lanes);
        for (int month = 0; month < 12; month++)
        {
            park.Write<ScalarLane>(ParkReportRow.ValueAddedOld, month, 0, 5e9);
            park.Write<ScalarLane>(ParkReportRow.ValueAddedGreen, month, 0, 1e8);
            park.Write<ScalarLane>(ParkReportRow.Energy, month, 0, 1000);
            park.Write<ScalarLane>(ParkReportRow.Carbon, month, 0, 2000);
        }

        economy.Potential(0);
        economy.Realise(0, [park]);

        double primary = 0;
        double tertiary = 0;
        double use = 0;
        for (int month = 0; month < 12; month++)
        {
            // A half unmet costs .3·.5 of agriculture.
            double p = 1e9 * Power(1.055, (month + 6.5) / 12) * 0.85;
            double t = 2e9 * Power(1.058, (month + 6.5) / 12);
            primary += p / 12;
            tertiary += t / 12;
            use += (p * 0.25 + t * 0.30) / 1e4 / 12 * Power(0.975, month / 12.0) + 100_000 * 0.45 / 12;
        }

        double[] rows = Report(economy, context.Lanes, (int)CountyRow.Count);
        Assert.Equal(primary + tertiary + 5.1e9, rows[(int)CountyRow.Gdp], 2);
        Assert.Equal(use + 12_000, rows[(int)CountyRow.Energy], 6);
        Assert.Equal(use * CarbonPerTce + 24_000, rows[(int)CountyRow.Carbon], 6);
        Assert.Empty(economy.Ledger.Breaches);
    }

    [Fact]
    public void Report_BeforeAnyYear_GivesTheYearlyLevelAtTheStartWithItsPark()
    {
        CountyContext context = Context();
        double[] rows = Report(new CountyEconomy<ScalarLane>(context), context.Lanes, (int)CountyRow.Count);
        double primary = 1e9 * Power(1.055, 6.5 / 12);
        double tertiary = 2e9 * Power(1.058, 6.5 / 12);
        double industry = 3e9 * Power(1.06, 6.5 / 12);
        double energy = (primary * 0.25 + tertiary * 0.30 + industry * 3.6) / 1e4 + 100_000 * 0.45;
        Assert.Equal(primary + tertiary + industry, rows[(int)CountyRow.Gdp], 2);
        Assert.Equal(primary + tertiary + industry, rows[(int)CountyRow.GdpStart], 2);
        Assert.Equal(energy, rows[(int)CountyRow.Energy], 6);
        Assert.Equal(energy * CarbonPerTce, rows[(int)CountyRow.Carbon], 5);
    }

    private static CountyContext Context() => new EconomyFixture().County(c =>
    {
        c.Set(CountyVariables.Population, 100_000);
        c.Set(CountyVariables.PopulationUrban, 60_000);
        c.Set(CountyVariables.ValueAddedPrimary, 1e9);
        c.Set(CountyVariables.ValueAddedTertiary, 2e9);
    }).Park(p => p.Set(ParkVariables.ValueAdded, 3e9)).Context();

    private static double Power(double x, double y) => Math.Exp(y * Math.Log(x));
}
