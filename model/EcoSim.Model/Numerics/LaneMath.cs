using System.Runtime.CompilerServices;

namespace EcoSim.Model.Numerics;

/// <summary>Elementary functions over a lane type, with a fixed order of operations and no fused multiply-add.</summary>
/// <remarks>
/// The platform's functions differ with hardware and span length; these give a member the same bits wherever it is
/// computed. A NaN argument gives NaN; its sign and payload are not part of the promise.
/// </remarks>
public static partial class LaneMath
{
    /// <summary>Element held within [<paramref name="low"/>, <paramref name="high"/>]; NaN becomes <paramref name="high"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Clamp<V>(V x, V low, V high) where V : struct, ILane<V> => V.Max(V.Min(x, high), low);

    /// <summary>−1, 0 or 1 by the sign of the element; NaN gives 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sign<V>(V x) where V : struct, ILane<V> =>
        V.Select(x > 0.0, 1.0, V.Select(x < 0.0, -1.0, 0.0));

    /// <summary>c0 + c1·x + … + c7·x⁷ by Horner's rule.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Polynomial<V>(V x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
        where V : struct, ILane<V> =>
        ((((((c7 * x + c6) * x + c5) * x + c4) * x + c3) * x + c2) * x + c1) * x + c0;

    /// <summary>The rounded product and, returned in <paramref name="error"/>, its exact rounding error.</summary>
    /// <remarks>Dekker (1971) with Veltkamp's splitting; exact where neither factor exceeds 2^995 and nothing underflows.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ExactProduct<V>(V a, V b, out V error) where V : struct, ILane<V>
    {
        const double Splitter = 134217729.0; // 2^27 + 1
        V product = a * b;
        V aScaled = Splitter * a;
        V aHigh = aScaled - (aScaled - a);
        V aLow = a - aHigh;
        V bScaled = Splitter * b;
        V bHigh = bScaled - (bScaled - b);
        V bLow = b - bHigh;
        error = ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
        return product;
    }
}
