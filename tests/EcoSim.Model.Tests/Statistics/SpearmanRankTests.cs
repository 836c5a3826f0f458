using EcoSim.Model.Statistics;

namespace EcoSim.Model.Tests.Statistics;

public class SpearmanRankTests
{
    [Fact]
    public void Correlation_RisingOrFallingCurve_IsOne()
    {
        double[] x = [1, 5, 2, 4, 3];
        Assert.Equal(1.0, SpearmanRank.Correlation(x, Array.ConvertAll(x, Math.Exp)), 1e-15);
        Assert.Equal(-1.0, SpearmanRank.Correlation(x, Array.ConvertAll(x, v => -v * v * v)), 1e-15);
    }

    /// <summary>IQ against hours of television, ten persons: ρ = −29/165 (the usual textbook example).</summary>
    [Fact]
    public void Correlation_TextbookExample_IsTheKnownValue() =>
        Assert.Equal(-29.0 / 165.0, SpearmanRank.Correlation(
            [106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]), 1e-14);

    /// <summary>Ranks 1.5, 1.5, 3, 4 against 1, 2, 3, 4: 4.5/√(4.5·5).</summary>
    [Fact]
    public void Correlation_TiesAndInvalidMembers_ShareRanksAndAreLeftOut() =>
        Assert.Equal(4.5 / Math.Sqrt(4.5 * 5.0),
            SpearmanRank.Correlation([1, 1, double.NaN, 2, 3, 9], [1, 2, 0, 3, 4, double.NaN]), 1e-15);

    [Fact]
    public void Correlation_NothingVaries_IsNaN()
    {
        Assert.True(double.IsNaN(SpearmanRank.Correlation([1, 1, 1], [1, 2, 3])));
        Assert.True(double.IsNaN(SpearmanRank.Correlation([1], [1])));
        Assert.Throws<ArgumentException>(() => SpearmanRank.Correlation([1.0], []));
    }
}
