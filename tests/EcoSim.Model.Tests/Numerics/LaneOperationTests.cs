using CsCheck;
using EcoSim.Model.Numerics;
using static EcoSim.Model.Tests.Numerics.LaneAssert;

namespace EcoSim.Model.Tests.Numerics;

/// <summary>Every operation gives an element the same bits in a vector as by itself.</summary>
public class LaneOperationTests
{
    [Fact]
    public void BinaryOperations_ScalarAndVector_HaveTheSameBits() =>
        Gen.Select(Four, Four).Sample((x, y) =>
        {
            SameBits(x, y, (a, b) => a + b, (a, b) => a + b);
            SameBits(x, y, (a, b) => a - b, (a, b) => a - b);
            SameBits(x, y, (a, b) => a * b, (a, b) => a * b);
            SameBits(x, y, (a, b) => a / b, (a, b) => a / b);
            SameBits(x, y, ScalarLane.Min, VectorLane.Min);
            SameBits(x, y, ScalarLane.Max, VectorLane.Max);
        });

    [Fact]
    public void Comparisons_ScalarAndVector_SelectTheSame() =>
        Gen.Select(Four, Four, Four).Sample((x, y, z) =>
        {
            // Equal elements must occur, and random doubles hardly ever are.
            y[1] = x[1];
            SameBits(x, y, (a, b) => ScalarLane.Select(a < b, a, b), (a, b) => VectorLane.Select(a < b, a, b));
            SameBits(x, y, (a, b) => ScalarLane.Select(a > b, a, 1.0), (a, b) => VectorLane.Select(a > b, a, 1.0));
            SameBits(x, y, (a, b) => ScalarLane.Select(a <= b, a, 1.0), (a, b) => VectorLane.Select(a <= b, a, 1.0));
            SameBits(x, y, (a, b) => ScalarLane.Select(a >= b, a, 1.0), (a, b) => VectorLane.Select(a >= b, a, 1.0));
            SameBits(x, y, (a, b) => ScalarLane.Select(ScalarLane.Equal(a, b), 2.0, 1.0),
                (a, b) => VectorLane.Select(VectorLane.Equal(a, b), 2.0, 1.0));
            SameBits(x, y, (a, b) => ScalarLane.Select((a < b) & (a > -1.0) | (b < 0.0), 2.0, 1.0),
                (a, b) => VectorLane.Select((a < b) & (a > -1.0) | (b < 0.0), 2.0, 1.0));
        });

    [Fact]
    public void UnaryOperations_ScalarAndVector_HaveTheSameBits() =>
        Four.Sample(x =>
        {
            SameBits(x, a => -a, a => -a);
            SameBits(x, ScalarLane.Abs, VectorLane.Abs);
            SameBits(x, ScalarLane.Sqrt, VectorLane.Sqrt);
            SameBits(x, ScalarLane.Floor, VectorLane.Floor);
            SameBits(x, LaneMath.Sign, LaneMath.Sign);
            SameBits(x, a => LaneMath.Clamp<ScalarLane>(a, -1.0, 2.0), a => LaneMath.Clamp<VectorLane>(a, -1.0, 2.0));
        });

    [Fact]
    public void PowerOfTwo_WholeExponents_HasTheSameBitsAndTheRightValue() =>
        Gen.Int[-1022, 1023].Select(i => (double)i).Array[4].Sample(x =>
        {
            SameBits(x, ScalarLane.PowerOfTwo, VectorLane.PowerOfTwo);
            Assert.Equal(Math.ScaleB(1.0, (int)x[0]), ScalarLane.PowerOfTwo(x[0]).Value);
        });

    [Fact]
    public void Split_PositiveNormalNumbers_HasTheSameBitsAndMultipliesBack() =>
        Gen.Double[2.2250738585072014e-308, double.MaxValue].Array[4].Sample(x =>
        {
            SameBits(x, a => ScalarLane.Split(a, out _), a => VectorLane.Split(a, out _));
            SameBits(x, a => { ScalarLane.Split(a, out ScalarLane k); return k; }, a => { VectorLane.Split(a, out VectorLane k); return k; });
            double mantissa = ScalarLane.Split(x[0], out ScalarLane exponent);
            Assert.InRange(mantissa, 1.0, 2.0);
            Assert.Equal(x[0], Math.ScaleB(mantissa, (int)exponent.Value));
        });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Any_OneElementSet_IsTrue(int position)
    {
        double[] x = [1.0, 1.0, 1.0, 1.0];
        Assert.False(VectorLane.Any(VectorLane.Load(x, 0) < 0.0));
        x[position] = -1.0;
        Assert.True(VectorLane.Any(VectorLane.Load(x, 0) < 0.0));
        Assert.True(ScalarLane.Any((ScalarLane)(-1.0) < 0.0));
        Assert.False(ScalarLane.Any((ScalarLane)1.0 < 0.0));
    }

    [Fact]
    public void MultiplyAndAdd_ProductNotRepresentable_IsNotFused()
    {
        // (1+ε)² − (1+2ε) is ε² if fused and 0 if the product is rounded first.
        ScalarLane x = 1.0 + 2.220446049250313e-16;
        double[] elements = [x, x, x, x];
        VectorLane v = VectorLane.Load(elements, 0);
        ScalarLane rounded = 1.0 + 2 * 2.220446049250313e-16;
        Assert.Equal(0.0, (x * x - rounded).Value);
        Assert.Equal([0L, 0L, 0L, 0L], Bits(v * v - (double)rounded));
    }
}
