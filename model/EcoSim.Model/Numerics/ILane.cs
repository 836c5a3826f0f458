namespace EcoSim.Model.Numerics;

/// <summary>A number of ensemble members side by side: one (<see cref="ScalarLane"/>) or as many as a vector register holds (<see cref="VectorLane"/>).</summary>
/// <remarks>
/// Every equation of the model is written once, over a lane type. All operations act element by element with IEEE
/// rounding and in a fixed order, so a member has the same bits in either type. No operation fuses a multiplication
/// with an addition. A comparison gives a mask (all bits of an element set, or none) for <see cref="Select"/>.
/// </remarks>
public interface ILane<T> where T : struct, ILane<T>
{
    /// <summary>Members side by side in one value; divides <see cref="Lanes.Pad"/>.</summary>
    static abstract int Count { get; }

    /// <summary>Reads <see cref="Count"/> consecutive members.</summary>
    static abstract T Load(ReadOnlySpan<double> source, int index);

    /// <summary>Writes <see cref="Count"/> consecutive members.</summary>
    void Store(Span<double> destination, int index);

    static abstract implicit operator T(double value);

    static abstract T operator +(T a, T b);
    static abstract T operator -(T a, T b);
    static abstract T operator *(T a, T b);
    static abstract T operator /(T a, T b);
    static abstract T operator -(T a);

    static abstract T operator <(T a, T b);
    static abstract T operator >(T a, T b);
    static abstract T operator <=(T a, T b);
    static abstract T operator >=(T a, T b);

    /// <summary>Bitwise; combines masks.</summary>
    static abstract T operator &(T a, T b);

    /// <summary>Bitwise; combines masks.</summary>
    static abstract T operator |(T a, T b);

    /// <summary>Mask that is set where the elements are equal.</summary>
    static abstract T Equal(T a, T b);

    /// <summary><paramref name="whenSet"/> where the mask is set, else <paramref name="whenClear"/>.</summary>
    static abstract T Select(T mask, T whenSet, T whenClear);

    /// <summary>True where any element of the mask is set.</summary>
    static abstract bool Any(T mask);

    /// <summary>The smaller element: <c>a &lt; b ? a : b</c>, also for NaN and signed zero.</summary>
    static abstract T Min(T a, T b);

    /// <summary>The larger element: <c>a &gt; b ? a : b</c>, also for NaN and signed zero.</summary>
    static abstract T Max(T a, T b);

    static abstract T Abs(T a);
    static abstract T Sqrt(T a);

    /// <summary>Largest whole number not above the element.</summary>
    static abstract T Floor(T a);

    /// <summary>2 to the power of a whole number in [-1022, 1023], built from its bits.</summary>
    static abstract T PowerOfTwo(T wholeExponent);

    /// <summary>Splits a positive normal number into a mantissa in [1, 2) and a whole binary exponent.</summary>
    static abstract T Split(T positive, out T wholeExponent);
}

/// <summary>Sizes of lane arrays.</summary>
public static class Lanes
{
    /// <summary>Lane arrays of several members are padded to a multiple of this, so that no loop has a scalar tail.</summary>
    public const int Pad = 8;

    /// <summary>Lanes of an array that holds the given number of members: one for one member, who goes without padding.</summary>
    public static int Padded(int members) => members == 1 ? 1 : (members + Pad - 1) / Pad * Pad;

    /// <summary>True where lanes are advanced in vectors, false where one by one.</summary>
    public static bool AreWide(int lanes) => lanes % VectorLane.Count == 0;
}
