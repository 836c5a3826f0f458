using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;
using static EcoSim.Model.Tests.Counties.CoverGrowthTests;

namespace EcoSim.Model.Tests.Counties;

public class GoodDaysTests
{
    [Fact]
    public void Share_VerificationCaseV12_GivesTheKnownShare()
    {
        VerificationCase known = VerificationCase.Get("V12");
        known.Check(Of(GoodDays.Share<ScalarLane>(known["mean"], known["limit"], known["sigma"])));
    }

    [Fact]
    public void Joint_VerificationCaseV13_GivesTheKnownShare()
    {
        VerificationCase known = VerificationCase.Get("V13");
        known.Check(Of(JointOf(known)));
    }

    [Fact]
    public void Days_VerificationCaseV14_GivesTheKnownDays()
    {
        VerificationCase known = VerificationCase.Get("V14");
        known.Check(Of(GoodDays.Days<ScalarLane>(known["days"], known["dust_days"], JointOf(known), 1)));
    }

    [Fact]
    public void Share_NoPollution_IsOne() => Assert.Equal(1, Of(GoodDays.Share<ScalarLane>(0, 150, 0.45)));

    // Median at the limit: m = L·e^{σ²/2} gives one half.
    [Fact]
    public void Share_MedianAtTheLimit_IsOneHalf()
    {
        double mean = 150 * Of(LaneMath.Exp<ScalarLane>(0.45 * 0.45 / 2));
        Assert.Equal(0.5, Of(GoodDays.Share<ScalarLane>(mean, 150, 0.45)), 1e-12);
    }

    // (30·50 + 1·250)/31.
    [Fact]
    public void MeanWithDust_OneDustDay_WeighsByDays() =>
        Assert.Equal(1750.0 / 31, Of(GoodDays.MeanWithDust<ScalarLane>(31, 1, 50, 250)), 1e-12);

    // 1 − 0.15·0.05/0.1 = 0.925; a gain of 0.2 meets the floor; a loss gives more dust.
    [Theory]
    [InlineData(0.05, 0.925)]
    [InlineData(0.2, 0.8)]
    [InlineData(-0.1, 1.15)]
    public void CoverFactor_ByGain_FollowsTheLine(double gain, double expected) =>
        Assert.Equal(expected, Of(DustFrequency.CoverFactor<ScalarLane>(gain, 0.15, 0.8)), 1e-12);

    private static ScalarLane JointOf(VerificationCase known) =>
        GoodDays.Joint(ShareOf(known, "PM10"), ShareOf(known, "PM25"), ShareOf(known, "O3"));

    private static ScalarLane ShareOf(VerificationCase known, string pollutant)
    {
        double[] parts = known.Vector(pollutant);
        return GoodDays.Share<ScalarLane>(parts[0], parts[1], parts[2]);
    }
}
