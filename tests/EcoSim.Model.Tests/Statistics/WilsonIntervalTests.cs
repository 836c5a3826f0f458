using EcoSim.Model.Statistics;

namespace EcoSim.Model.Tests.Statistics;

public class WilsonIntervalTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "wilson", MemberType = typeof(VerificationCase))]
    public void Of_VerificationCase_GivesTheExpectedLimit(string id)
    {
        VerificationCase c = VerificationCase.Get(id);
        WilsonInterval interval = WilsonInterval.Of((int)c["k"], (int)c["n"], c["z"]);
        c.Check(c.Output == "low" ? interval.Low : interval.High);
    }

    [Fact]
    public void Of_NoneOrAll_TouchesTheEndAndMirrors()
    {
        WilsonInterval none = WilsonInterval.Of(0, 200);
        WilsonInterval all = WilsonInterval.Of(200, 200);
        Assert.Equal((0.0, 1.0), (none.Low, all.High));
        Assert.Equal(none.High, 1.0 - all.Low, 1e-15);
    }

    [Fact]
    public void Of_NoMembers_KnowsNothing() => Assert.Equal((0.0, 1.0), (WilsonInterval.Of(0, 0).Low, WilsonInterval.Of(0, 0).High));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Of_ImpossibleCount_Throws(int k, int n) => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(k, n));
}
