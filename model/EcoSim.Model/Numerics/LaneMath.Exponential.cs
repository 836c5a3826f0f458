using System.Runtime.CompilerServices;

namespace EcoSim.Model.Numerics;

public static partial class LaneMath
{
    // ln 2 in two parts; the first has 32 trailing zero bits, so that a whole number below 2^20 times it is exact
    // (FreeBSD msun e_log.c, e_exp.c).
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Log2E = 1.4426950408889634;
    private const double Sqrt2 = 1.4142135623730951;
    private const double SmallestNormal = 2.2250738585072014e-308;

    // Beyond these the result is +∞ or 0 in any case.
    private const double ExpCeiling = 710.0;
    private const double ExpFloor = -750.0;

    /// <summary>e to the power of the element.</summary>
    /// <remarks>
    /// Cody–Waite reduction to |r| ≤ ln2/2 and the Taylor polynomial of degree 13 (remainder below 2^-57 of the result).
    /// Error below 1 ulp (0.81 measured). Above 709.78 gives +∞; below −745.13 gives 0; between −745.13 and −708.4
    /// gives subnormal numbers, within one unit of the smallest.
    /// </remarks>
    public static V Exp<V>(V x) where V : struct, ILane<V> =>
        V.Select(V.Equal(x, x), ExpOfSum(x, 0.0), x);

    /// <summary>Natural logarithm of the element.</summary>
    /// <remarks>
    /// Method and coefficients of FreeBSD msun e_log.c: x = 2^k·(1+f), s = f/(2+f), log(1+f) = 2s + s·R(s²).
    /// Error below 1 ulp (0.76 measured). 0 gives −∞, a negative number NaN, +∞ gives +∞; subnormal arguments are exact.
    /// </remarks>
    public static V Log<V>(V x) where V : struct, ILane<V>
    {
        V f = ReduceForLog(x, out V k) - 1.0;
        V s = f / (2.0 + f);
        V halfSquare = 0.5 * f * f;
        V tail = s * (halfSquare + LogTail(s * s));
        V result = k * Ln2High - ((halfSquare - (tail + k * Ln2Low)) - f);
        result = V.Select(V.Equal(x, 0.0), double.NegativeInfinity, result);
        result = V.Select(x < 0.0, double.NaN, result);
        // NaN and +∞ stand for themselves.
        return V.Select(x < double.PositiveInfinity, result, x);
    }

    /// <summary>The element <paramref name="x"/> ≥ 0 to the power of <paramref name="y"/>.</summary>
    /// <remarks>
    /// exp(y·ln x) with the logarithm and the product carried in two doubles; relative error below
    /// 1.5·(1 + |y·ln x|/32)·2^-53 (1.1 measured for 1.5). Special values as IEEE 754 pow for x ≥ 0 (anything to the power 0 is 1, 1 to any power is 1);
    /// a negative <paramref name="x"/> gives NaN.
    /// </remarks>
    public static V Pow<V>(V x, V y) where V : struct, ILane<V>
    {
        // At |y| = 1e20 every x but 1 has left the range of double: clamping changes nothing and keeps the splitting finite.
        V exponent = Clamp(y, -1e20, 1e20);
        V logHigh = LogInTwoParts(x, out V logLow);
        V high = ExactProduct(exponent, logHigh, out V low);
        V result = ExpOfSum(high, low + exponent * logLow);

        V atInfinity = V.Select(y > 0.0, double.PositiveInfinity, 0.0);
        V atZero = V.Select(y > 0.0, 0.0, double.PositiveInfinity);
        result = V.Select(V.Equal(x, double.PositiveInfinity), atInfinity, result);
        result = V.Select(V.Equal(x, 0.0), atZero, result);
        result = V.Select(x < 0.0, double.NaN, result);
        result = V.Select(V.Equal(x, x) & V.Equal(y, y), result, double.NaN);
        return V.Select(V.Equal(y, 0.0) | V.Equal(x, 1.0), 1.0, result);
    }

    /// <summary>exp(<paramref name="x"/> + <paramref name="low"/>), where <paramref name="low"/> is small against 1; NaN gives any number.</summary>
    private static V ExpOfSum<V>(V x, V low) where V : struct, ILane<V>
    {
        V held = Clamp(x, ExpFloor, ExpCeiling);
        low = V.Select(V.Equal(held, x), low, 0.0);
        V n = V.Floor(held * Log2E + 0.5);
        V reducedHigh = held - n * Ln2High;
        V reducedLow = n * Ln2Low - low;
        V r = reducedHigh - reducedLow;
        V correction = (reducedHigh - r) - reducedLow;

        V r2 = r * r;
        V r4 = r2 * r2;
        V q0 = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
        V q1 = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
        V q2 = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800));
        V q = q0 + r4 * (q1 + r4 * q2);
        V mantissa = 1.0 + (r + (r2 * q + correction));

        // Two steps, because 2^n itself may lie outside the range of double where the result does not.
        V half = V.Floor(n * 0.5);
        return mantissa * V.PowerOfTwo(half) * V.PowerOfTwo(n - half);
    }

    /// <summary>x = m·2^k with m in [√½, √2] and whole k, for positive finite x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ReduceForLog<V>(V x, out V k) where V : struct, ILane<V>
    {
        V subnormal = x < SmallestNormal;
        V mantissa = V.Split(V.Select(subnormal, x * 18014398509481984.0, x), out k); // 2^54
        k = V.Select(subnormal, k - 54.0, k);
        V large = mantissa > Sqrt2;
        k = V.Select(large, k + 1.0, k);
        return V.Select(large, mantissa * 0.5, mantissa);
    }

    /// <summary>R(z) of log(1+f) = 2s + s·R(s²); error below 2^-58.45 on |f| ≤ 0.4142 (FreeBSD msun e_log.c).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V LogTail<V>(V z) where V : struct, ILane<V>
    {
        V w = z * z;
        V even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        V odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01
            + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        return even + odd;
    }

    /// <summary>ln x for positive finite x as an unevaluated sum, relative error about 2^-58.</summary>
    private static V LogInTwoParts<V>(V x, out V low) where V : struct, ILane<V>
    {
        V mantissa = ReduceForLog(x, out V k);
        V f = mantissa - 1.0;
        V d = mantissa + 1.0;
        V dError = mantissa - (d - 1.0);
        V s = f / d;
        V product = ExactProduct(s, d, out V productError);
        V sError = ((f - product) - productError - s * dError) / d;

        V whole = k * Ln2High;
        V leading = 2.0 * s;
        V sum = whole + leading;
        // |whole| is 0 or exceeds |leading|, so the error of the sum is exact (Dekker's fast two-sum).
        V sumError = V.Select(V.Equal(k, 0.0), 0.0, leading - (sum - whole));
        V rest = sumError + (k * Ln2Low + (s * LogTail(s * s) + 2.0 * sError));
        V high = sum + rest;
        low = rest - (high - sum);
        return high;
    }
}
