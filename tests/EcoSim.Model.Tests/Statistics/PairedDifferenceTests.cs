using EcoSim.Model.Statistics;

namespace EcoSim.Model.Tests.Statistics;

public class PairedDifferenceTests
{
    /// <summary>Newcombe (1998), method 10: 36, 12, 2, 0 of 50 gives 0.20 with limits 0.0569 and 0.3404 (first minus second).</summary>
    [Fact]
    public void Interval_PublishedExample_GivesThePublishedLimits()
    {
        PairedDifference pair = new(Both: 36, FirstOnly: 2, SecondOnly: 12, Neither: 0);
        (double low, double high) = pair.Interval();
        Assert.Equal(0.2, pair.Difference, 1e-15);
        Assert.Equal(0.0569, low, 0.00005);
        Assert.Equal(0.3404, high, 0.00005);
    }

    [Fact]
    public void Interval_ScenariosExchanged_Mirrors()
    {
        (double low, double high) = new PairedDifference(500, 20, 80, 400).Interval();
        (double mirrorLow, double mirrorHigh) = new PairedDifference(500, 80, 20, 400).Interval();
        Assert.Equal(-high, mirrorLow, 1e-15);
        Assert.Equal(-low, mirrorHigh, 1e-15);
        Assert.InRange(0.06, low, high);
        // Paired members tell more than 1,000 + 1,000 independent ones: ±0.044.
        Assert.InRange(high - low, 0.03, 0.05);
    }

    [Fact]
    public void Interval_NoDiscordantMember_HoldsZeroAndIsNotAPoint()
    {
        (double low, double high) = new PairedDifference(60, 0, 0, 40).Interval();
        Assert.InRange(low, -0.1, -1e-4);
        Assert.InRange(high, 1e-4, 0.1);
    }

    [Fact]
    public void Interval_NoMembers_IsEverything() => Assert.Equal((-1.0, 1.0), default(PairedDifference).Interval());

    [Fact]
    public void Count_MembersWithInvalidOnes_CountsThoseValidInBoth()
    {
        double[] first = [1, 1, 0, 0, double.NaN, 1, 1];
        double[] second = [1, 0, 1, 0, 1, double.NaN, 1];
        Assert.Equal(new PairedDifference(2, 1, 1, 1), PairedDifference.Count(first, second));
        Assert.Throws<ArgumentException>(() => PairedDifference.Count([1.0], []));
    }
}
