using CsCheck;
using EcoSim.Model.Numerics;
using static EcoSim.Model.Tests.Numerics.LaneAssert;

namespace EcoSim.Model.Tests.Numerics;

public class LaneMathTests
{
    private const double Inf = double.PositiveInfinity;
    private const double NaN = double.NaN;

    [Fact]
    public void AllFunctions_ScalarAndVector_HaveTheSameBits() =>
        Gen.Select(Four, Four).Sample((x, y) =>
        {
            SameBits(x, LaneMath.Exp, LaneMath.Exp);
            SameBits(x, LaneMath.Log, LaneMath.Log);
            SameBits(x, LaneMath.NormalQuantile, LaneMath.NormalQuantile);
            SameBits(x, LaneMath.NormalCdf, LaneMath.NormalCdf);
            SameBits(x, y, LaneMath.Pow, LaneMath.Pow);
            double[] positive = Array.ConvertAll(x, Math.Abs);
            SameBits(positive, LaneMath.Log, LaneMath.Log);
            SameBits(positive, y, LaneMath.Pow, LaneMath.Pow);
        }, iter: 20_000);

    [Theory]
    [InlineData(-708.0, 709.7)]
    [InlineData(-1.0, 1.0)]
    [InlineData(-1e-6, 1e-6)]
    public void Exp_WholeRange_IsWithinOneUlpOfThePlatform(double low, double high) =>
        Assert.InRange(LargestUlps(low, high, x => LaneMath.Exp<ScalarLane>(x), Math.Exp), 0, 1);

    [Theory]
    [InlineData(1e-300, 1e-290)]
    [InlineData(1e-5, 2.0)]
    [InlineData(0.99, 1.01)]
    [InlineData(1.0, 1e6)]
    [InlineData(1e300, 1.7e308)]
    [InlineData(1e-320, 1e-309)]
    public void Log_WholeRange_IsWithinOneUlpOfThePlatform(double low, double high) =>
        Assert.InRange(LargestUlps(low, high, x => LaneMath.Log<ScalarLane>(x), Math.Log), 0, 1);

    [Theory]
    [InlineData(0.5, 2.0, 10.0, 2)]
    [InlineData(1e-3, 1e3, 5.0, 2)]
    [InlineData(1e-3, 1e3, 90.0, 12)]
    public void Pow_PositiveBase_IsWithinItsBoundOfThePlatform(double low, double high, double largestExponent, long ulps)
    {
        long worst = 0;
        for (uint i = 0; i < 100_000; i++)
        {
            double x = low + (high - low) * CounterStream.Uniform(1, (int)i, 0, 0, 0, 0);
            double y = largestExponent * (2.0 * CounterStream.Uniform(1, (int)i, 0, 0, 0, 1) - 1.0);
            worst = Math.Max(worst, Ulps(LaneMath.Pow<ScalarLane>(x, y), Math.Pow(x, y)));
        }

        Assert.InRange(worst, 0, ulps);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(709.8, Inf)]
    [InlineData(1e300, Inf)]
    [InlineData(Inf, Inf)]
    [InlineData(-746.0, 0.0)]
    [InlineData(-745.0, 5e-324)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(NaN, NaN)]
    public void Exp_SpecialValue_IsAsStated(double x, double expected) => Assert.Equal(expected, LaneMath.Exp<ScalarLane>(x).Value);

    [Fact]
    public void Exp_SubnormalResult_IsWithinOneUnitOfTheSmallest()
    {
        for (double x = -745.0; x < -708.4; x += 0.01)
            Assert.InRange(Ulps(LaneMath.Exp<ScalarLane>(x), Math.Exp(x)), 0, 1);
    }

    [Theory]
    [InlineData(1.0, 0.0)]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(-1.0, NaN)]
    [InlineData(double.NegativeInfinity, NaN)]
    [InlineData(Inf, Inf)]
    [InlineData(NaN, NaN)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(2.718281828459045, 1.0)]
    public void Log_SpecialValue_IsAsStated(double x, double expected) => Assert.Equal(expected, LaneMath.Log<ScalarLane>(x).Value);

    [Fact]
    public void Pow_SpecialValues_AreThoseOfThePlatform()
    {
        double[] bases = [0.0, double.Epsilon, 0.5, 1.0, 1.0000000000000002, 2.0, double.MaxValue, Inf, NaN];
        double[] exponents = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 1e-300, 1e19, -1e19, 1e300, -1e300, Inf, -Inf, NaN];
        foreach (double x in bases)
        foreach (double y in exponents)
        {
            double actual = LaneMath.Pow<ScalarLane>(x, y);
            Assert.True(Ulps(actual, Math.Pow(x, y)) <= 2, $"Pow({x:R}, {y:R}) is {actual:R}, not {Math.Pow(x, y):R}");
        }
    }

    [Fact]
    public void Pow_NegativeBase_IsNaN()
    {
        Assert.True(double.IsNaN(LaneMath.Pow<ScalarLane>(-2.0, 3.0)));
        Assert.Equal(1.0, LaneMath.Pow<ScalarLane>(-2.0, 0.0).Value);
    }

    [Fact]
    public void AllFunctions_ManyPoints_HaveTheBitsOfEveryOtherMachine()
    {
        // FNV-1a over the bits of 4 × 100,000 results: a platform that fuses, reorders or approximates changes it.
        uint hash = 0;
        Span<byte> bytes = stackalloc byte[36];
        for (int i = 0; i < 100_000; i++)
        {
            double u = CounterStream.Uniform(7, i, 1, 2, 3, 4);
            double z = LaneMath.NormalQuantile<ScalarLane>(u);
            BitConverter.TryWriteBytes(bytes, hash);
            BitConverter.TryWriteBytes(bytes[4..], z);
            BitConverter.TryWriteBytes(bytes[12..], LaneMath.NormalCdf<ScalarLane>(z).Value);
            BitConverter.TryWriteBytes(bytes[20..], LaneMath.Exp<ScalarLane>(100.0 * z).Value);
            BitConverter.TryWriteBytes(bytes[28..], LaneMath.Pow<ScalarLane>(u, 5.0 * z).Value);
            hash = Fnv1a.Hash32(bytes);
        }

        Assert.Equal(3975188136u, hash);
    }

    private static long LargestUlps(double low, double high, Func<double, double> actual, Func<double, double> platform)
    {
        long worst = 0;
        for (int i = 0; i < 200_000; i++)
        {
            double x = low + (high - low) * CounterStream.Uniform(1, i, 0, 0, 0, 0);
            worst = Math.Max(worst, Ulps(actual(x), platform(x)));
        }

        return worst;
    }
}
