using EcoSim.Model.Numerics;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Tests.Numerics;

public class GaussianCopulaTests
{
    private static readonly Correlation[] Possible = [new(5, 2, 0.5), new(2, 3, -0.3), new(0, 6, 0.9)];
    private static readonly Correlation[] Contradictory = [new(0, 1, 0.9), new(1, 2, 0.9), new(0, 2, -0.9)];

    [Fact]
    public void CoupleUniforms_CorrelationsPossible_GivesThemAndKeepsTheOthers()
    {
        const int lanes = 40_000;
        double[] independent = Draw(8, lanes, 0);
        double[] coupled = [.. independent];
        GaussianCopula copula = new(8, Possible);
        copula.CoupleUniforms(coupled, lanes);
        Assert.False(copula.Adjusted);
        for (int i = 0; i < 8; i++)
        {
            for (int j = 0; j < i; j++)
            {
                // Spearman's ρ of a Gaussian copula: 6/π·asin(ρ/2); four standard errors are 4/√n = 0.02.
                double expected = 6 / Math.PI * Math.Asin(copula.CorrelationOf(i, j) / 2);
                double actual = SpearmanRank.Correlation(coupled.AsSpan(i * lanes, lanes), coupled.AsSpan(j * lanes, lanes));
                Assert.Equal(expected, actual, 0.02);
            }

            Assert.All(coupled[(i * lanes)..((i + 1) * lanes)], u => Assert.InRange(u, 0.0, 1.0));
            Assert.Equal(0.5, coupled.AsSpan(i * lanes, lanes).ToArray().Average(), 0.006);
        }

        foreach (int untouched in new[] { 1, 4, 7 })
            Assert.Equal(independent[(untouched * lanes)..((untouched + 1) * lanes)], coupled[(untouched * lanes)..((untouched + 1) * lanes)]);
    }

    [Fact]
    public void CorrelationOf_CorrelationsPossible_IsTheGivenOne()
    {
        GaussianCopula copula = new(8, Possible);
        Assert.Equal(0.5, copula.CorrelationOf(2, 5), 1e-15);
        Assert.Equal(-0.3, copula.CorrelationOf(3, 2), 1e-15);
        Assert.Equal(0.9, copula.CorrelationOf(6, 0), 1e-15);
        Assert.Equal(0.0, copula.CorrelationOf(3, 5), 1e-15);
        Assert.Equal(0.0, copula.CorrelationOf(1, 2));
    }

    [Fact]
    public void CoupleNormals_TwoParameters_IsTheKnownMixture()
    {
        double[] z = [.. Enumerable.Repeat(1.0, 8), .. Enumerable.Repeat(2.0, 8)];
        new GaussianCopula(2, [new Correlation(0, 1, 0.6)]).CoupleNormals(z, 8);
        Assert.All(z[..8], x => Assert.Equal(1.0, x));
        Assert.All(z[8..], x => Assert.Equal(0.6 * 1.0 + 0.8 * 2.0, x, 1e-15));
    }

    [Fact]
    public void CoupleUniforms_MembersInOtherBlocks_HaveTheSameBits()
    {
        GaussianCopula copula = new(8, Possible);
        double[] whole = Draw(8, 64, 0);
        double[] part = Draw(8, 8, 24);
        copula.CoupleUniforms(whole, 64);
        copula.CoupleUniforms(part, 8);
        for (int i = 0; i < 8; i++)
            Assert.Equal(whole[(i * 64 + 24)..(i * 64 + 32)], part[(i * 8)..(i * 8 + 8)]);
    }

    [Fact]
    public void Constructor_CorrelationsContradictory_UsesTheNearestAndSaysSo()
    {
        GaussianCopula copula = new(3, Contradictory);
        Assert.True(copula.Adjusted);
        // By symmetry the nearest possible ones are ±1/2.
        Assert.Equal(0.5, copula.CorrelationOf(0, 1), 1e-6);
        Assert.Equal(0.5, copula.CorrelationOf(1, 2), 1e-6);
        Assert.Equal(-0.5, copula.CorrelationOf(0, 2), 1e-6);
    }

    [Fact]
    public void Constructor_CompleteCorrelation_IsAdjustedByLittle()
    {
        GaussianCopula copula = new(2, [new Correlation(0, 1, 1.0)]);
        Assert.True(copula.Adjusted);
        Assert.Equal(1.0, copula.CorrelationOf(0, 1), 1e-7);
    }

    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(0, 3, 0.5)]
    [InlineData(-1, 1, 0.5)]
    [InlineData(0, 1, 1.1)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(2, 1, 0.1)]
    public void Constructor_CorrelationWithAFault_Throws(int i, int j, double rho) =>
        Assert.Throws<ArgumentException>(() => new GaussianCopula(3, [new Correlation(1, 2, 0.1), new Correlation(i, j, rho)]));

    [Fact]
    public void CoupleUniforms_NoCorrelations_ChangesNothing()
    {
        double[] draws = Draw(3, 8, 0);
        double[] coupled = [.. draws];
        new GaussianCopula(3, []).CoupleUniforms(coupled, 8);
        Assert.Equal(draws, coupled);
    }

    private static double[] Draw(int parameters, int lanes, int firstMember)
    {
        double[] draws = new double[parameters * lanes];
        for (int i = 0; i < parameters; i++)
            CounterStream.Fill(draws.AsSpan(i * lanes, lanes), 1, firstMember, Fnv1a.Hash32("parameters"), 1, 1, (uint)i);
        return draws;
    }
}
