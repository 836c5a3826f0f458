using System.Runtime.CompilerServices;

namespace EcoSim.Model.Numerics;

/// <summary>One member: a <see cref="double"/> under the operations of <see cref="ILane{T}"/>.</summary>
public struct ScalarLane : ILane<ScalarLane>
{
    private const long ExponentMask = 0x7FF0_0000_0000_0000;
    private const long OneBits = 0x3FF0_0000_0000_0000;

    // A field set by an initializer, not a property set by a constructor: those would be more calls to inline in each
    // operation, and what the JIT inlines into one method is limited.
    private double value;

    public readonly double Value => value;

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Load(ReadOnlySpan<double> source, int index) => new() { value = source[index] };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(Span<double> destination, int index) => destination[index] = Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ScalarLane(double value) => new() { value = value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator double(ScalarLane lane) => lane.value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator +(ScalarLane a, ScalarLane b) => new() { value = a.value + b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane a, ScalarLane b) => new() { value = a.value - b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator *(ScalarLane a, ScalarLane b) => new() { value = a.value * b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator /(ScalarLane a, ScalarLane b) => new() { value = a.value / b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator -(ScalarLane a) => new() { value = -a.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator <(ScalarLane a, ScalarLane b) => Mask(a.value < b.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator >(ScalarLane a, ScalarLane b) => Mask(a.value > b.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator <=(ScalarLane a, ScalarLane b) => Mask(a.value <= b.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator >=(ScalarLane a, ScalarLane b) => Mask(a.value >= b.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator &(ScalarLane a, ScalarLane b) => FromBits(Bits(a) & Bits(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane operator |(ScalarLane a, ScalarLane b) => FromBits(Bits(a) | Bits(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Equal(ScalarLane a, ScalarLane b) => Mask(a.value == b.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Select(ScalarLane mask, ScalarLane whenSet, ScalarLane whenClear) =>
        FromBits((Bits(mask) & Bits(whenSet)) | (~Bits(mask) & Bits(whenClear)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(ScalarLane mask) => Bits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Min(ScalarLane a, ScalarLane b) => a.value < b.value ? a : b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Max(ScalarLane a, ScalarLane b) => a.value > b.value ? a : b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Abs(ScalarLane a) => new() { value = Math.Abs(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Sqrt(ScalarLane a) => new() { value = Math.Sqrt(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Floor(ScalarLane a) => new() { value = Math.Floor(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane PowerOfTwo(ScalarLane wholeExponent) => FromBits(((long)wholeExponent.value + 1023) << 52);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScalarLane Split(ScalarLane positive, out ScalarLane wholeExponent)
    {
        wholeExponent = new() { value = ((Bits(positive) & ExponentMask) >> 52) - 1023 };
        return FromBits((Bits(positive) & ~ExponentMask) | OneBits);
    }

    public override readonly string ToString() => Value.ToString("R");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ScalarLane Mask(bool set) => FromBits(set ? -1L : 0L);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Bits(ScalarLane a) => BitConverter.DoubleToInt64Bits(a.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ScalarLane FromBits(long bits) => new() { value = BitConverter.Int64BitsToDouble(bits) };
}
