using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;
using static EcoSim.Model.Tests.Counties.CoverGrowthTests;

namespace EcoSim.Model.Tests.Counties;

public class PlantingKernelTests
{
    [Theory]
    [MemberData(nameof(VerificationCase.Of), "afforestation", MemberType = typeof(VerificationCase))]
    public void AfterThreeSeasons_VerificationCase_GivesTheKnownArea(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        known.Check(Of(PlantingSurvival.AfterThreeSeasons<ScalarLane>(known["area"], known["s1"], known["s2"], known["s3"])));
    }

    // Science 8.2: 84 % at 290 mm, 51 % at 155 mm.
    [Theory]
    [InlineData(290, 0.84)]
    [InlineData(155, 0.51)]
    public void FirstYear_ByRain_AgreesWithTheText(double rain, double expected) =>
        Assert.Equal(expected, Of(PlantingSurvival.FirstYear<ScalarLane>(rain, 0.35, 0.92, 200, 50)), 0.005);

    [Fact]
    public void FirstYear_AtTheMidpoint_IsHalfway() =>
        Assert.Equal((0.35 + 0.92) / 2, Of(PlantingSurvival.FirstYear<ScalarLane>(200, 0.35, 0.92, 200, 50)), 1e-12);

    [Theory]
    [MemberData(nameof(VerificationCase.Of), "forest_cover", MemberType = typeof(VerificationCase))]
    public void WithPlanted_VerificationCase_GivesTheKnownCover(string id)
    {
        VerificationCase known = VerificationCase.Get(id);
        ScalarLane share = ForestCover.WithPlanted<ScalarLane>(
            known["base"], known["city_area"] * 100, known["planted"] / 15, known["survival"]);
        known.Check(100 * Of(share));
    }

    // Dry sites: half of what the site carries is less than 0.30.
    [Theory]
    [InlineData(0.40, 0.20)]
    [InlineData(0.70, 0.30)]
    public void ShrubThreshold_ByCapacity_IsTheSmaller(double capacity, double expected) =>
        Assert.Equal(expected, Of(ForestCover.ShrubThreshold<ScalarLane>(0.30, 0.5, capacity)), 1e-12);

    // 1 − exp(−(8/8)²) = 0.632120558828558.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 0.632120558828558)]
    [InlineData(80, 1)]
    public void Maturity_ByAge_FollowsTheCurve(double age, double expected) =>
        Assert.Equal(expected, Of(CarbonSink.Maturity<ScalarLane>(age, 8)), 1e-12);
}
