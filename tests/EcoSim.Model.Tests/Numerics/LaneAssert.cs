using CsCheck;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Tests.Numerics;

/// <summary>Generators and comparisons of lanes by their bits.</summary>
internal static class LaneAssert
{
    private static readonly double[] Special =
    [
        0.0, -0.0, 1.0, -1.0, 0.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072014e-308,
    ];

    /// <summary>Doubles of every kind: ordinary sizes, any bit pattern, special values.</summary>
    public static readonly Gen<double> AnyDouble = Gen.Frequency(
        (4, Gen.Double[-40.0, 40.0]),
        (2, Gen.Double[-800.0, 800.0]),
        (2, Gen.Double[0.0, 1.0]),
        (3, Gen.Long.Select(BitConverter.Int64BitsToDouble)),
        (1, Gen.Int[0, Special.Length - 1].Select(i => Special[i])));

    public static readonly Gen<double[]> Four = AnyDouble.Array[VectorLane.Count];

    /// <summary>Bits with one pattern for every NaN: which operand's NaN survives is not part of any promise.</summary>
    public static long Bits(double x) => BitConverter.DoubleToInt64Bits(double.IsNaN(x) ? double.NaN : x);

    public static long[] Bits(VectorLane lane)
    {
        double[] elements = new double[VectorLane.Count];
        lane.Store(elements, 0);
        return Array.ConvertAll(elements, Bits);
    }

    public static void SameBits(double[] x, Func<ScalarLane, ScalarLane> scalar, Func<VectorLane, VectorLane> vector) =>
        Assert.Equal(Array.ConvertAll(x, a => Bits(scalar(a))), Bits(vector(VectorLane.Load(x, 0))));

    public static void SameBits(double[] x, double[] y,
        Func<ScalarLane, ScalarLane, ScalarLane> scalar, Func<VectorLane, VectorLane, VectorLane> vector) =>
        Assert.Equal(x.Zip(y, (a, b) => Bits(scalar(a, b))), Bits(vector(VectorLane.Load(x, 0), VectorLane.Load(y, 0))));

    /// <summary>Distance in units in the last place: how many doubles lie between.</summary>
    public static long Ulps(double a, double b) => Bits(a) == Bits(b) ? 0 : Math.Abs(Order(a) - Order(b));

    private static long Order(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
