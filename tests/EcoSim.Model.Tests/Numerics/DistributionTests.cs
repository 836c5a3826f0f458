using CsCheck;
using EcoSim.Model.Numerics;
using static EcoSim.Model.Tests.Numerics.LaneAssert;

namespace EcoSim.Model.Tests.Numerics;

public class DistributionTests
{
    [Theory, MemberData(nameof(VerificationCase.Of), "inv_triangular", MemberType = typeof(VerificationCase))]
    public void Triangular_VerificationCase_GivesTheExpectedValue(string id)
    {
        VerificationCase c = VerificationCase.Get(id);
        c.Check(Distributions.Triangular<ScalarLane>(c["u"], c["low"], c["mode"], c["high"]));
    }

    [Theory, MemberData(nameof(VerificationCase.Of), "inv_log_triangular", MemberType = typeof(VerificationCase))]
    public void LogTriangular_VerificationCase_GivesTheExpectedValue(string id)
    {
        VerificationCase c = VerificationCase.Get(id);
        c.Check(Distributions.LogTriangular<ScalarLane>(c["u"], c["low"], c["mode"], c["high"]));
    }

    [Theory, MemberData(nameof(VerificationCase.Of), "cv_to_sigma", MemberType = typeof(VerificationCase))]
    public void SigmaOfCoefficientOfVariation_VerificationCase_GivesTheExpectedValue(string id)
    {
        VerificationCase c = VerificationCase.Get(id);
        c.Check(Distributions.SigmaOfCoefficientOfVariation<ScalarLane>(c["cv"]));
    }

    [Theory, MemberData(nameof(VerificationCase.Of), "inflow_factor", MemberType = typeof(VerificationCase))]
    public void AutoregressiveFactor_VerificationCase_GivesTheExpectedValue(string id)
    {
        VerificationCase c = VerificationCase.Get(id);
        ScalarLane state = AutoregressiveFactor.Advance<ScalarLane>(c["z_prev"], c["phi"], c["eps"]);
        c.Check(AutoregressiveFactor.Factor<ScalarLane>(state, c["sigma"]));
    }

    [Theory]
    [InlineData(2.0, 2.0, 5.0)] // low = mode: 5 − √(½·3·3)
    [InlineData(2.0, 5.0, 5.0)] // mode = high: 2 + √(½·3·3)
    [InlineData(4.0, 4.0, 4.0)]
    public void Triangular_PointsCoincide_GivesTheLimit(double low, double mode, double high)
    {
        double half = Math.Sqrt(0.5 * (high - low) * (high - low));
        double expected = mode == low ? high - half : low + half;
        Assert.Equal(expected, Distributions.Triangular<ScalarLane>(0.5, low, mode, high).Value, 1e-15);
        Assert.Equal(low, Distributions.Triangular<ScalarLane>(0.0, low, mode, high).Value);
        Assert.Equal(high, Distributions.Triangular<ScalarLane>(1.0, low, mode, high).Value);
        Assert.InRange(Distributions.LogTriangular<ScalarLane>(0.5, low, mode, high).Value, low, high);
    }

    [Fact]
    public void Quantiles_AnyProbability_RiseAndStayInBounds() =>
        Gen.Select(Gen.Double[0.0, 1.0], Gen.Double[0.0, 1.0], Gen.Double[0.01, 10.0], Gen.Double[0.0, 3.0], Gen.Double[0.0, 3.0])
            .Sample((u, v, low, toMode, toHigh) =>
            {
                double mode = low + toMode;
                double high = mode + toHigh;
                double below = Distributions.LogTriangular<ScalarLane>(Math.Min(u, v), low, mode, high);
                double above = Distributions.LogTriangular<ScalarLane>(Math.Max(u, v), low, mode, high);
                Assert.InRange(below, low, high);
                Assert.InRange(above, below * (1 - 1e-15), high);
                double t = Distributions.Triangular<ScalarLane>(u, low, mode, high);
                Assert.InRange(t, low - 1e-15 * high, high);
                // The distribution function of the quantile is the probability.
                double f = t < mode ? (t - low) * (t - low) / ((high - low) * (mode - low)) : 1 - (high - t) * (high - t) / ((high - low) * (high - mode));
                if (toMode > 0.01 && toHigh > 0.01)
                    Assert.Equal(u, f, 1e-11);
                Assert.Equal(low + u * (high - low), Distributions.Uniform<ScalarLane>(u, low, high).Value);
            });

    [Fact]
    public void Quantiles_ScalarAndVector_HaveTheSameBits() =>
        Gen.Double[0.0, 1.0].Array[4].Sample(u =>
        {
            SameBits(u, x => Distributions.Triangular<ScalarLane>(x, 1.0, 2.0, 4.0), x => Distributions.Triangular<VectorLane>(x, 1.0, 2.0, 4.0));
            SameBits(u, x => Distributions.LogTriangular<ScalarLane>(x, 1.0, 2.0, 4.0), x => Distributions.LogTriangular<VectorLane>(x, 1.0, 2.0, 4.0));
            SameBits(u, x => Distributions.LogNormalFactor<ScalarLane>(x, 0.4), x => Distributions.LogNormalFactor<VectorLane>(x, 0.4));
            SameBits(u, x => AutoregressiveFactor.Mix<ScalarLane>(x, 0.6, 0.3), x => AutoregressiveFactor.Mix<VectorLane>(x, 0.6, 0.3));
        });

    [Fact]
    public void LogNormalFactor_ManyMembers_HasMeanOne()
    {
        double[] z = new double[100_000];
        CounterStream.FillNormal(z, 5, 0, 1, 1, 1, 0);
        // Standard error of the mean: √(e^σ² − 1)/√n = 0.0015 for σ = 0.45; four of them.
        Assert.InRange(z.Average(x => Distributions.LogNormalFactor<ScalarLane>(x, 0.45).Value), 1 - 0.006, 1 + 0.006);
    }

    /// <summary>μ = 4, k = 2: p = 1/9, 4/27, 4/27, 32/243, … (k/(k+μ) = 1/3); distribution function .111, .259, .407, .539.</summary>
    [Theory]
    [InlineData(0.111, 0)]
    [InlineData(0.112, 1)]
    [InlineData(0.259, 1)]
    [InlineData(0.260, 2)]
    [InlineData(0.407, 2)]
    [InlineData(0.408, 3)]
    [InlineData(0.540, 4)]
    [InlineData(1.0, 31)]
    public void NegativeBinomialQuantile_MeanFour_CountsUntilTheSumReachesU(double u, int expected) =>
        Assert.Equal(expected, Distributions.NegativeBinomialQuantile(u, 4.0, 2.0, 31));

    [Fact]
    public void NegativeBinomialQuantile_MeanZero_IsZero() =>
        Assert.Equal(0, Distributions.NegativeBinomialQuantile(1.0, 0.0, 2.0, 31));

    [Fact]
    public void NegativeBinomialQuantile_ManyDraws_HasTheMean()
    {
        double sum = 0;
        for (int i = 0; i < 100_000; i++)
            sum += Distributions.NegativeBinomialQuantile(CounterStream.Uniform(1, i, 2, 3, 5, 1), 3.0, 1.5, 1000);
        // Standard deviation √(μ + μ²/k) = 3; four standard errors.
        Assert.InRange(sum / 100_000, 3 - 0.038, 3 + 0.038);
    }
}
