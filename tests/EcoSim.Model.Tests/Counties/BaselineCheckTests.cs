using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

/// <summary>The baseline check of science 15: default parameters and people of the end of 2020 give the city's water use and loads.</summary>
public class BaselineCheckTests
{
    // county, people, of them urban, irrigated mu, livestock PE, cropland ha, works m³/d, 1A share, collected, water-cap-share, industry Mm³/yr (2020)
    private static readonly (int People, int Urban, int Irrigated, int Livestock, int Cropland, int Works, double Grade, double Collected, double CapShare, double Industry)[] Counties =
    [
        (329_000, 304_000, 150_000, 110_000, 17_000, 70_000, 1, .97, .132756, 31.5),
        (200_869, 147_724, 200_000, 170_000, 40_000, 25_000, 1, .95, .114344, 8.4),
        (370_000, 150_000, 750_000, 660_000, 127_000, 15_000, 0, .93, .357485, 4.8),
        (401_581, 146_000, 280_000, 840_000, 240_000, 15_000, 0, .93, .147550, 1.8),
        (210_000, 107_000, 520_000, 460_000, 76_000, 12_000, 1, .95, .247865, 4.2),
    ];

    // Without industry's 600 t/yr COD, 30 NH3-N, 110 TN, 6 TP, which are the parks'. The text took 1A works of enough
    // capacity everywhere, and no winter factor: 2 mg/L NH3-N all year.
    [Theory]
    [InlineData(Pollutant.Cod, 14_700 - 600, 0.01)]
    [InlineData(Pollutant.AmmoniaNitrogen, 535 - 30, 0.01)]
    [InlineData(Pollutant.TotalNitrogen, 2_235 - 110, 0.01)]
    [InlineData(Pollutant.TotalPhosphorus, 246 - 6, 0.01)]
    public void Discharged_City_IsThatOfTheText(Pollutant pollutant, double expected, double tolerance)
    {
        double city = City(grade: 1, works: 200_000, winter: 1).Sum(c => c.Loads.Discharged(pollutant, 0));
        Assert.InRange(city, expected * (1 - tolerance), expected * (1 + tolerance));
    }

    // What reaches the river: COD 3 780 with .95·600 of industry, NH3-N 256 with .95·30.
    [Theory]
    [InlineData(Pollutant.Cod, 3_780 - 570)]
    [InlineData(Pollutant.AmmoniaNitrogen, 256 - 28.5)]
    public void Delivered_City_IsThatOfTheText(Pollutant pollutant, double expected)
    {
        double city = City(grade: 1, works: 200_000, winter: 1).Sum(c => c.Year.Delivered.Sum(source => source[(int)pollutant].OfYear()));
        Assert.InRange(city, expected * 0.99, expected * 1.01);
    }

    // With the plants and grades of the tables and the winter factor, urban loads are higher: COD by 1B and bypass.
    [Fact]
    public void Discharged_CityWithItsTables_StaysWithinATenth()
    {
        CountyWaterFixture<ScalarLane>[] city = City();
        Assert.InRange(city.Sum(c => c.Loads.Discharged(Pollutant.Cod, 0)), 14_100 * 0.99, 14_100 * 1.1);
        Assert.InRange(city.Sum(c => c.Loads.Discharged(Pollutant.AmmoniaNitrogen, 0)), 505, 505 * 1.1);
    }

    // Use 950 Mm³/yr: domestic 55, industry 50, agriculture 800, ecological 45 and 4.6 of parks.
    [Fact]
    public void Demand_City_IsThatOfTheText()
    {
        CountyWaterFixture<ScalarLane>[] city = City();
        double Of(WaterUse use) => city.Sum(c => c.Year.Demand[(int)use].OfYear());
        Assert.InRange(Of(WaterUse.Urban) + Of(WaterUse.Rural), 54, 56);
        Assert.InRange(Of(WaterUse.Agriculture), 799, 801);
        Assert.InRange(Of(WaterUse.Ecological), 45, 50);
        Assert.InRange(Enum.GetValues<WaterUse>().Sum(Of), 940, 960);
    }

    // Shares of the total-use cap are the model's own demand of 2021: people and industry have moved by half a year or so since.
    [Fact]
    public void Demand_Counties_HaveTheSharesOfTheCap()
    {
        CountyWaterFixture<ScalarLane>[] city = City();
        double[] demand = [.. city.Select(c => c.Year.Demand.Sum(d => d.OfYear()))];
        for (int c = 0; c < demand.Length; c++)
            Assert.InRange(demand[c] / demand.Sum(), Counties[c].CapShare - 0.001, Counties[c].CapShare + 0.001);
    }

    // No shortage binds but the fifth county's quota of 190 Mm³ in November: of 218.9·.1 it gets 190 − .92·218.9·.9 and groundwater.
    [Fact]
    public void Shortage_City_IsTheNovemberQuotaAlone()
    {
        CountyWaterFixture<ScalarLane>[] city = City();
        Assert.All(city.Take(4), c => Assert.InRange(c.Year.Shortage.Max(s => s.OfYear()), 0.0, 1e-9));
        double demand = 520_000 * 240 / 0.57 * 1e-6;
        double served = 190 - 0.92 * demand * 0.9 + 0.08 * demand * 0.1;
        for (int month = 0; month < 12; month++)
        {
            double expected = month == 10 ? 1 - served / (demand * 0.1) : 0;
            Assert.Equal(expected, city[4].Year.Shortage[(int)WaterUse.Agriculture].At(month), 9);
        }
    }

    private static CountyWaterFixture<ScalarLane>[] City(double? grade = null, double? works = null, double? winter = null)
    {
        var region = RegionFixture.Region(
            [.. Counties.Select((row, c) => RegionFixture.County($"c{c}", t => Set(t, c, grade, works), [new(0, 1)], [new(0, 1)]))],
            [RegionFixture.Segment("river")],
            t =>
            {
                t.Set(ProcessParameters.EcologicalBase, 45);
                t.Set(ProcessParameters.WaterCapStart, 1080);
                t.Set(ProcessParameters.WaterCapEnd, 1060);
                if (winter is not null)
                    t.Set(ProcessParameters.WinterAmmoniaFactor, winter.Value);
            });
        var block = RegionFixture.Block(region, years: 1);
        return [.. Counties.Select((row, c) => Advance(new CountyWaterFixture<ScalarLane>(block, c), row.Industry))];
    }

    private static void Set(InputTable t, int county, double? grade, double? works)
    {
        var row = Counties[county];
        t.Set(CountyVariables.Population, row.People);
        t.Set(CountyVariables.PopulationUrban, row.Urban);
        t.Set(CountyVariables.IrrigatedArea, row.Irrigated);
        t.Set(CountyVariables.IrrigationEfficiency, 0.57);
        t.Set(CountyVariables.DripShare, 0.18);
        t.Set(CountyVariables.PrecipitationSeason, 170);
        t.Set(CountyVariables.Livestock, row.Livestock);
        t.Set(CountyVariables.Land[(int)LandClass.CroplandDry], row.Cropland);
        t.Set(CountyVariables.WwtpCapacity, works ?? row.Works);
        t.Set(CountyVariables.WwtpGrade1AShare, grade ?? row.Grade);
        t.Set(CountyVariables.SewageCollectedShare, row.Collected);
        t.Set(CountyVariables.WaterCapShare, row.CapShare);
        t.Set(CountyVariables.LiftCapacity, county == 4 ? 27.4 : double.PositiveInfinity);
        t.Set(CountyVariables.LiftQuotaAgriculture, county switch { 1 => 80, 3 => 120, 4 => 190, _ => double.PositiveInfinity });
    }

    private static CountyWaterFixture<ScalarLane> Advance(CountyWaterFixture<ScalarLane> county, double industry)
    {
        county.Year.IndustryDemand.Fill(industry / 12);
        county.Advance();
        return county;
    }
}
