using EcoSim.Model.Counties;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Counties;

public class WaterCapTests
{
    private const double None = double.PositiveInfinity;

    // 1080 in the year before the start to 1060 five years later: 1076 in the first year, then constant.
    [Theory]
    [InlineData(0, 1076.0)]
    [InlineData(4, 1060.0)]
    [InlineData(9, 1060.0)]
    public void Of_YearsPass_FallsLinearlyAndStays(int year, double expected) =>
        Assert.Equal(0.25 * 1.1 * expected, WaterCap.Of<ScalarLane>(1080.0, 1060.0, 5.0, year, 1.1, 0.25), 9);

    [Theory]
    [InlineData(None, None, 0.25)]
    [InlineData(None, None, 0.0)]
    [InlineData(1080.0, 1060.0, 0.0)]
    public void Of_NoCapOrNoShare_IsInfinite(double start, double end, double share) =>
        Assert.Equal(None, WaterCap.Of<ScalarLane>(start, end, 5.0, 0, 1.0, share).Value);

    [Fact]
    public void Of_CapBeginsAtTheEndYear_HoldsFromThenOn()
    {
        Assert.Equal(None, WaterCap.Of<ScalarLane>(None, 100.0, 2.0, 0, 1.0, 0.5).Value);
        Assert.Equal(50.0, WaterCap.Of<ScalarLane>(None, 100.0, 2.0, 1, 1.0, 0.5).Value);
    }

    // Urban 4, rural 1, industry 2, ecological 1, agriculture 5 under a limit of 7.5: agriculture and then ecological are cut.
    [Fact]
    public void Cut_LimitBelowTheSum_TakesTheLastUsesFirst()
    {
        ScalarLane[] amounts = [4.0, 1.0, 2.0, 1.0, 5.0];
        Assert.Equal(0.0, WaterCap.Cut<ScalarLane>(amounts, 7.5).Value);
        Assert.Equal([4.0, 1.0, 2.0, 0.5, 0.0], amounts.Select(a => a.Value));
    }

    [Fact]
    public void Cut_LimitAboveTheSum_LeavesTheRest()
    {
        ScalarLane[] amounts = [4.0, 1.0, 2.0, 1.0, 5.0];
        Assert.Equal(7.0, WaterCap.Cut<ScalarLane>(amounts, 20.0).Value);
        Assert.Equal([4.0, 1.0, 2.0, 1.0, 5.0], amounts.Select(a => a.Value));
    }
}
