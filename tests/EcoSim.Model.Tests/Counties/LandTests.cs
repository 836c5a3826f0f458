using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Tests.Fixtures;

namespace EcoSim.Model.Tests.Counties;

public class LandTests
{
    private const double Exact = 1e-9;

    [Fact]
    public void Report_BeforeAnyYear_HasTheStart()
    {
        LandFixture<VectorLane> county = new();
        Assert.Equal(0.10, county.Land.Value(CountyRow.ForestCoverClosed), Exact);
        Assert.Equal(0.10, county.Land.Value(CountyRow.ForestCoverPlanted), Exact);
        // Forest 10 000, plantation 1 000, grass 35 000; with water 2 000.
        Assert.Equal(0.46, county.Land.Value(CountyRow.ForestGrassShare), Exact);
        Assert.Equal(48_000, county.Land.Value(CountyRow.NaturalArea), Exact);
        Assert.Equal(8_500, county.Land.Value(CountyRow.BuiltLand), Exact);
        Assert.Equal(0, county.Land.Value(CountyRow.MineRestored));
        Assert.Equal(0, county.Land.Value(CountyRow.ForestPlantedSurviving));
        Assert.Equal(0, county.Land.Value(CountyRow.GreenedArea));
        Assert.Equal(county.Land.CoverStart.Values[0], county.Land.Value(CountyRow.VegetationCover));
    }

    // Σ area·cover ÷ area of the classes, and of the five earlier cohorts at 57, 45, 33, 21 and 9 months.
    [Fact]
    public void CoverStart_EarlierCohorts_CountWithTheirOwnCover()
    {
        double classes = 4000 * .45 + 6000 * .35 + 5000 * .72 + 10000 * .50 + 20000 * .33 + 25000 * .35 + 500 * .40 + 8500 * .20
            + 1000 * .05 + 17000 * .05;
        double cohorts = new[] { 57, 45, 33, 21, 9 }.Sum(age => 200 * Cover(age));
        Assert.Equal((classes + cohorts) / 100_000, new LandFixture<VectorLane>().Land.CoverStart.Values[0], 1e-12);
    }

    // 1.5 t on 10 000 ha of old forest; on the cohorts (0.3·2.9 + 0.7·1.2)·(1 − e^{−(age/8)²}).
    [Fact]
    public void Sink_AtTheStart_IsThatOfOldForestAndEarlierCohorts()
    {
        double young = new[] { 57, 45, 33, 21, 9 }.Sum(age => 200 * Maturity(age));
        Assert.Equal(15_000 + (0.3 * 2.9 + 0.7 * 1.2) * young, new LandFixture<VectorLane>().Land.Value(CountyRow.Sink), 1e-6);
    }

    // 200 mm is the midpoint: s1 = 0.635; then 0.95 twice. 100 ha planted in April of the first year.
    [Fact]
    public void Advance_Planting_LosesAfterTwelveTwentyFourAndThirtySixMonths()
    {
        LandFixture<VectorLane> county = new();
        county.Complete(EffectKind.Afforestation, 1500);
        double[] surviving = Years(county, 5, () => county.Land.Value(CountyRow.ForestPlantedSurviving));
        double[] expected = [1500, 1500 * .635, 1500 * .635 * .95, 1500 * .635 * .95 * .95, 1500 * .635 * .95 * .95];
        for (int year = 0; year < 5; year++)
            Assert.Equal(expected[year], surviving[year], 1e-9);
    }

    // 290 mm in the next year alone: an October planting lives by it, an April planting does not.
    [Fact]
    public void Advance_OctoberPlanting_LivesByTheNextSeason()
    {
        UncertaintyDefinition none = new()
        {
            Id = "E00", Name = "none", DrawIndex = 0, Mode = DrawMode.Factor, Distribution = DistributionKind.Uniform,
            Low = 1, Default = 1, High = 1, Targets = [],
        };
        foreach ((int month, int season) in new[] { (3, 0), (9, 1) })
        {
            LandFixture<ScalarLane> county = new(uncertainties: [none], members: 8);
            county.Complete(EffectKind.Afforestation, m => m < month ? 0 : 1500);
            county.Advance(0);
            county.Complete(EffectKind.Afforestation, 1500);
            county.Advance(1);
            double[] mu = county.Land.Values(CountyRow.ForestPlantedSurviving);
            for (int lane = 0; lane < 8; lane++)
            {
                ScalarLane rain = county.Block.Climate.SeasonPrecipitation<ScalarLane>(0, season, lane);
                double survival = CoverGrowthTests.Of(PlantingSurvival.FirstYear<ScalarLane>(rain, 0.35, 0.92, 200, 50));
                Assert.Equal(1500 * survival, mu[lane], 1e-9);
            }
        }
    }

    [Fact]
    public void Advance_IrrigatedPlanting_SurvivesBetter()
    {
        LandFixture<VectorLane> county = new(parameters: p => p.Set(ProcessParameters.PlantingIrrigatedShare, 0.5));
        county.Complete(EffectKind.Afforestation, 1500);
        county.Advance(0);
        county.Advance(1);
        double dry = CoverGrowthTests.Of(PlantingSurvival.FirstYear<ScalarLane>(200, 0.35, 0.92, 200, 50));
        double wet = CoverGrowthTests.Of(PlantingSurvival.FirstYear<ScalarLane>(290, 0.35, 0.92, 200, 50));
        Assert.Equal(1500 * (dry + wet) / 2, county.Land.Value(CountyRow.ForestPlantedSurviving), 1e-9);
    }

    // Trees close at six years; with K = 0.40 a tree cohort passes 0.20 at ln(4.333)/0.35 = 4.19 years, so age decides.
    // Shrubs close at cover min(0.30, 0.20), also at 4.19 years: 51 months. Cohorts of the start: 2016 and 2017.
    [Fact]
    public void Advance_EarlierCohorts_CloseByAgeAndCover()
    {
        LandFixture<VectorLane> county = new();
        county.Advance(0);
        // April 2016 has 57 months in January 2021; April 2017 reaches 51 in July. Shrubs are 0.7 of 200 ha.
        Assert.Equal((10_000 + 2 * 140) / 1e5, county.Land.Value(CountyRow.ForestCoverClosed), 1e-12);
        Assert.Equal(4_000, county.Area(LandClass.ForestTrees), Exact);
        county.Advance(1);
        // April 2022: the trees of 2016 have six years; the shrubs of 2018 close in July.
        Assert.Equal(4_060, county.Area(LandClass.ForestTrees), Exact);
        Assert.Equal(6_000 + 3 * 140, county.Area(LandClass.ForestShrub), Exact);
        Assert.Equal(1_000 - 60 - 3 * 140, county.Area(LandClass.PlantationOpen), Exact);
        // The plantations of before the start are not in the second figure until they close.
        Assert.Equal(county.Land.Value(CountyRow.ForestCoverClosed), county.Land.Value(CountyRow.ForestCoverPlanted), 1e-12);
    }

    [Fact]
    public void Advance_PlantedAfterTheStart_CountsAsPlantedBeforeItCloses()
    {
        LandFixture<VectorLane> county = new(years: 8);
        county.Complete(EffectKind.Afforestation, 1500);
        double[] open = Years(county, 8, () => county.Land.Value(CountyRow.ForestCoverPlanted) - county.Land.Value(CountyRow.ForestCoverClosed));
        double alive = 100 * .635 * .95 * .95;
        Assert.Equal(100 / 1e5, open[0], 1e-12);
        Assert.Equal(alive / 1e5, open[3], 1e-12);
        // July 2025: shrubs at 51 months; April 2027: trees at six years.
        Assert.Equal(alive * .3 / 1e5, open[4], 1e-12);
        Assert.Equal(alive * .3 / 1e5, open[5], 1e-12);
        Assert.Equal(0, open[6], 1e-12);
    }

    [Fact]
    public void Advance_NothingDone_OnlyBuiltLandGrows()
    {
        LandFixture<VectorLane> county = new(parameters: p => p.Set(ProcessParameters.EarlierCohorts, 0));
        county.Advance(0);
        Assert.Equal(8_500 * 1.004, county.Area(LandClass.Built), 1e-8);
        Assert.Equal(17_000 - 8_500 * 0.004, county.Area(LandClass.DesertOther), 1e-8);
        Assert.Equal(county.Land.CoverStart.Values[0] + 34 * (0.20 - 0.05) / 1e5, county.Land.CoverLastDecember.Values[0], 1e-12);
        Assert.Equal(1_000, county.Area(LandClass.PlantationOpen));
    }

    [Fact]
    public void Advance_AllProjects_MoveLandBetweenTheirClasses()
    {
        LandFixture<VectorLane> county = new(parameters: p => p.Set(ProcessParameters.BuiltGrowth, 0));
        county.Complete(EffectKind.GrassSeeding, 3_000);
        county.Complete(EffectKind.MineRestoration, 1_500);
        county.Complete(EffectKind.UrbanGreen, 600);
        county.Context.Year.IrrigatedArea.Set(153_000);
        county.Advance(0);
        Assert.Equal(200, county.Area(LandClass.GrassSeeded), Exact);
        Assert.Equal(16_800, county.Area(LandClass.DesertOther), Exact);
        Assert.Equal(100, county.Area(LandClass.MineRestored), Exact);
        Assert.Equal(900, county.Area(LandClass.MineBare), Exact);
        Assert.Equal(540, county.Area(LandClass.UrbanGreen), Exact);
        Assert.Equal(8_460, county.Area(LandClass.Built), Exact);
        Assert.Equal(10_200, county.Area(LandClass.CroplandIrrigated), Exact);
        Assert.Equal(14_800, county.Area(LandClass.CroplandDry), Exact);
        Assert.Equal(3_000, county.Land.Value(CountyRow.GreenedArea), Exact);
        Assert.Empty(county.Land.Ledger.Breaches);
    }

    [Fact]
    public void Advance_MoreSeedingThanLand_LeavesWhatPlantingWasPromised()
    {
        LandFixture<VectorLane> county = new();
        county.Complete(EffectKind.GrassSeeding, 20_000 * 15);
        county.Complete(EffectKind.Afforestation, month => month < 9 ? 0 : 15_000);
        county.Complete(EffectKind.MineRestoration, 5_000 * 15);
        county.Advance(0);
        Assert.Equal(1_000, county.Context.Year.Planted.At(9), Exact);
        Assert.Equal(0, county.Area(LandClass.DesertOther), Exact);
        Assert.Equal(0, county.Area(LandClass.MineBare), Exact);
        Assert.Empty(county.Land.Ledger.Breaches);
    }

    // Twelve months after seeding: K = 0.55·0.40 = 0.22, A = 0.22/(1 + 3.4·e^{−0.9}).
    [Fact]
    public void Cover_SeededRestoredAndFenced_GrowsWithAge()
    {
        LandFixture<VectorLane> county = new(county: Bare, parameters: p => p.Set(ProcessParameters.BuiltGrowth, 0));
        county.Complete(EffectKind.GrassSeeding, 1_500);
        county.Complete(EffectKind.MineRestoration, 1_500);
        county.Complete(EffectKind.GrazingBan, 15_000);
        double start = county.Land.CoverStart.Values[0];
        county.Advance(0);
        county.Advance(1);
        double seeded = 100 * 0.22 / (1 + (0.22 - 0.05) / 0.05 * Math.Exp(-0.9));
        double restored = 100 * 0.35 / (1 + (0.35 - 0.05) / 0.05 * Math.Exp(-0.3));
        double fenced = 1_000 * 0.08 / 5;
        double gone = 200 * 0.05;
        Assert.Equal(start + (seeded + restored + fenced - gone) / 1e5, county.Land.TraceOf("fvc").At(0), 1e-12);
        // σ of seeded grass counts at once: 0.55 t/ha/yr.
        Assert.Equal(15_000 + 55, county.Land.Value(CountyRow.Sink), 1e-6);
    }

    [Fact]
    public void Cover_FenceRetired_GoesAsSlowlyAsItCame()
    {
        LandFixture<VectorLane> county = new(years: 12, county: Bare, parameters: p => p.Set(ProcessParameters.BuiltGrowth, 0));
        double start = county.Land.CoverStart.Values[0];
        double[] gain = new double[12];
        for (int year = 0; year < 12; year++)
        {
            county.Complete(EffectKind.GrazingBan, year < 6 ? 15_000 : 0);
            county.Advance(year);
            gain[year] = (county.Land.TraceOf("fvc").At(0) - start) * 1e5;
        }

        Assert.Equal(0, gain[0], 1e-6);
        Assert.Equal(80, gain[5], 1e-6);
        Assert.Equal(80, gain[6], 1e-6);
        Assert.Equal(48, gain[8], 1e-6);
        Assert.Equal(0, gain[11], 1e-6);
    }

    [Fact]
    public void Start_ClassesThatDoNotSum_AreBalancedInGrassLow()
    {
        LandFixture<VectorLane> county = new(county: c => c.Set(CountyVariables.Land[(int)LandClass.ForestTrees], 5_000));
        Assert.Equal(19_000, county.Area(LandClass.GrassLow), Exact);
    }

    [Fact]
    public void Start_DrawnPlantation_IsBalancedInDesertOther()
    {
        UncertaintyDefinition factor = new()
        {
            Id = "E97", Name = "plantation", DrawIndex = 97, Mode = DrawMode.Factor, Distribution = DistributionKind.Uniform,
            Low = 0.5, Default = 1, High = 1.6, Targets = [new(EntityKind.County, 0, CountyVariables.Land[(int)LandClass.PlantationOpen].Index)],
        };
        LandFixture<VectorLane> county = new(uncertainties: [factor], members: 8);
        for (int lane = 0; lane < 8; lane++)
        {
            double plantation = county.Land.Area(LandClass.PlantationOpen).Values[lane];
            Assert.InRange(plantation, 500, 1_600);
            Assert.NotEqual(1_000, plantation);
            Assert.Equal(18_000 - plantation, county.Land.Area(LandClass.DesertOther).Values[lane], Exact);
            Assert.Equal(20_000, county.Land.Area(LandClass.GrassLow).Values[lane], Exact);
        }
    }

    [Fact]
    public void Start_NegativeClass_IsABreach()
    {
        LandFixture<VectorLane> county = new(county: c => c.Set(CountyVariables.Land[(int)LandClass.Built], 40_000));
        county.Advance(0);
        Assert.Contains(county.Land.Ledger.Breaches, b => b.Balance.Id == "I9");
    }

    [Fact]
    public void WriteGreening_AfterAYear_TellsTheAreasTheirSurroundings()
    {
        LandFixture<VectorLane> county = new(sites: [(EffectKind.GrazingBan, 30_000), (EffectKind.Monitoring, 400)]);
        county.Complete(EffectKind.GrazingBan, 15_000);
        county.Complete(EffectKind.Monitoring, 100);
        county.Complete(EffectKind.Demarcation, 50);
        county.Context.Year.Shortage[(int)WaterUse.Ecological].Set(month => month == 5 ? 0.25 : 0);
        county.Advance(0);
        Chunk message = new(GreeningRow.Count, 8);
        county.Land.WriteGreening(message);
        Assert.Equal(county.Land.TraceOf("fvc").At(7) / county.Land.CoverStart.Values[0], At(GreeningRow.CoverRatio, 7), 1e-12);
        Assert.Equal(0.75, At(GreeningRow.EcologicalSupply, 5), 1e-12);
        Assert.Equal(1, At(GreeningRow.EcologicalSupply, 6), 1e-12);
        Assert.Equal(0.5, At(GreeningRow.GrazingBan, 0), 1e-12);
        Assert.Equal(0.25, At(GreeningRow.Monitoring, 0), 1e-12);
        // No site: no limit, no share.
        Assert.Equal(0, At(GreeningRow.Demarcation, 0));

        double At(int row, int month) => CoverGrowthTests.Of(message.Read<ScalarLane>(row, month, 0));
    }

    private static double[] Years(LandFixture<VectorLane> county, int years, Func<double> read)
    {
        double[] values = new double[years];
        for (int year = 0; year < years; year++)
        {
            county.Advance(year);
            values[year] = read();
        }

        Assert.Empty(county.Land.Ledger.Breaches);
        return values;
    }

    // A county without plantations at the start.
    private static void Bare(InputTable county)
    {
        county.Set(CountyVariables.Land[(int)LandClass.PlantationOpen], 0);
        county.Set(CountyVariables.Land[(int)LandClass.DesertOther], 18_000);
    }

    private static double Cover(int months) => 0.40 / (1 + (0.40 - 0.075) / 0.075 * Math.Exp(-0.35 * months / 12));

    private static double Maturity(int months) => 1 - Math.Exp(-Math.Pow(months / 12.0 / 8, 2));
}
