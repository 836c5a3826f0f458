using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;
using EcoSim.Model.Tests.Fixtures;
using static EcoSim.Model.Tests.Counties.CoverGrowthTests;

namespace EcoSim.Model.Tests.Counties;

public class EcologicalIndexTests
{
    [Theory]
    [MemberData(nameof(VerificationCase.Of), "ei", MemberType = typeof(VerificationCase))]
    public void Of_VerificationCase_GivesTheKnownIndex(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        known.Check(Of(EcologicalIndex.Of<ScalarLane>(
            known["bio"], known["veg"], known["water"], known["stress"], known["pollution"], known["restriction"])));
    }

    // The first region's land of 2021, ha, in the order of the classes; science 8.5: BIO 28 and EI 42 at the start, FVC .338.
    // The classes of the table give 28.9 and 42.6; the text's whole numbers are those without the open plantations.
    [Fact]
    public void Of_LandOfTheFirstRegion_GivesTheIndexOfTheText()
    {
        double[] land =
        [
            115_735.06, 157_820.54, 95_666.31, 286_998.95, 573_997.89, 126_666.67, 373_333.33, 1_025.67, 73_205.83, 4_000,
            25_450.8, 261_998.94, 25_000.01, 0, 0,
        ];
        ScalarLane weighted = 0;
        for (int c = 0; c < land.Length; c++)
            weighted += land[c] * BiologicalIndex.ClassWeights[c];
        ScalarLane biology = BiologicalIndex.Of<ScalarLane>(weighted, land.Sum());
        Assert.Equal(28.93, Of(biology), 0.01);
        ScalarLane index = EcologicalIndex.Of(biology, EcologicalIndex.Vegetation<ScalarLane>(0.338), 20, 35, 15, 0);
        Assert.Equal(42.64, Of(index), 0.01);
    }

    [Fact]
    public void ClassWeights_OfAllClasses_AreStated() => Assert.All(BiologicalIndex.ClassWeights, w => Assert.InRange(w, 0.005, 0.28));

    [Fact]
    public void Advance_FirstYear_StandsAtItsStart()
    {
        (LandFixture<VectorLane> county, EcologicalIndexProcess<VectorLane> index, LaneState[] totals) = Build();
        double start = index.Value(CountyRow.EcologicalIndex);
        Assert.Equal(Expected(county, 15), start, 1e-12);
        index.Advance(0, totals[0], totals[1], totals[2]);
        Assert.Equal(start, index.Value(CountyRow.EcologicalIndex), 1e-12);
    }

    // COD halves, ammonia doubles, waste triples; SO2, NOx and dust days of the first year were 0 and count 1:
    // POLL = 15·(0.5 + 2 + 3 + 3·1)/6.
    [Fact]
    public void Advance_LaterYear_ComparesWithTheFirst()
    {
        (LandFixture<VectorLane> county, EcologicalIndexProcess<VectorLane> index, LaneState[] totals) = Build();
        index.Advance(0, totals[0], totals[1], totals[2]);
        totals[0].Set(50);
        totals[1].Set(200);
        totals[2].Set(300);
        index.Advance(1, totals[0], totals[1], totals[2]);
        Assert.Equal(Expected(county, 15 * 8.5 / 6), index.Value(CountyRow.EcologicalIndex), 1e-12);
        totals[2].Set(30_000);
        index.Advance(2, totals[0], totals[1], totals[2]);
        Assert.Equal(Expected(county, 100), index.Value(CountyRow.EcologicalIndex), 1e-12);
    }

    private static double Expected(LandFixture<VectorLane> county, double pollution) =>
        0.35 * county.Land.Value(CountyRow.BiologicalIndex) + 0.25 * 100 * county.Land.CoverStart.Values[0] / 0.75
        + 0.15 * 20 + 0.15 * 65 + 0.10 * (100 - pollution);

    private static (LandFixture<VectorLane>, EcologicalIndexProcess<VectorLane>, LaneState[]) Build()
    {
        LandFixture<VectorLane> county = new();
        Emissions<VectorLane> emissions = new(county.Context, county.Land);
        AirQuality<VectorLane> air = new(county.Context);
        air.DustDays.Set(0);
        LaneState[] totals = [.. Enumerable.Range(0, 3).Select(_ => new LaneState(8))];
        foreach (LaneState total in totals)
            total.Set(100);
        return (county, new(county.Context, county.Land, emissions, air), totals);
    }
}
