using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EcoSim.Model.Numerics;

/// <summary>Four members in one 256-bit register. Where the hardware has none, .NET does the same operations in halves: the bits do not change.</summary>
public struct VectorLane : ILane<VectorLane>
{
    // Set by an initializer, not by a constructor: that would be one more call to inline in each operation, and what the
    // JIT inlines into one method is limited.
    private Vector256<double> value;

    public static int Count => Vector256<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Load(ReadOnlySpan<double> source, int index) =>
        new() { value = Vector256.Create(source.Slice(index, Vector256<double>.Count)) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(Span<double> destination, int index) => value.CopyTo(destination.Slice(index, Vector256<double>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator VectorLane(double value) => new() { value = Vector256.Create(value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator +(VectorLane a, VectorLane b) => new() { value = a.value + b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a, VectorLane b) => new() { value = a.value - b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator *(VectorLane a, VectorLane b) => new() { value = a.value * b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator /(VectorLane a, VectorLane b) => new() { value = a.value / b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a) => new() { value = -a.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator <(VectorLane a, VectorLane b) => new() { value = Vector256.LessThan(a.value, b.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator >(VectorLane a, VectorLane b) => new() { value = Vector256.GreaterThan(a.value, b.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator <=(VectorLane a, VectorLane b) => new() { value = Vector256.LessThanOrEqual(a.value, b.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator >=(VectorLane a, VectorLane b) => new() { value = Vector256.GreaterThanOrEqual(a.value, b.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator &(VectorLane a, VectorLane b) => new() { value = a.value & b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator |(VectorLane a, VectorLane b) => new() { value = a.value | b.value };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Equal(VectorLane a, VectorLane b) => new() { value = Vector256.Equals(a.value, b.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Select(VectorLane mask, VectorLane whenSet, VectorLane whenClear) =>
        new() { value = Vector256.ConditionalSelect(mask.value, whenSet.value, whenClear.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(VectorLane mask) => mask.value.AsInt64() != Vector256<long>.Zero;

    // Vector256.Min orders NaN and signed zero differently from the scalar comparison: select by the comparison.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Min(VectorLane a, VectorLane b) => Select(a < b, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Max(VectorLane a, VectorLane b) => Select(a > b, a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Abs(VectorLane a) => new() { value = Vector256.Abs(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Sqrt(VectorLane a) => new() { value = Vector256.Sqrt(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Floor(VectorLane a) => new() { value = Vector256.Floor(a.value) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane PowerOfTwo(VectorLane wholeExponent)
    {
        // Adding 1.5·2^52 leaves the whole number in the low bits of the sum: a conversion that every x64 has.
        Vector256<double> magic = Vector256.Create(6755399441055744.0);
        Vector256<long> whole = (wholeExponent.value + magic).AsInt64() - magic.AsInt64();
        return new() { value = ((whole + Vector256.Create(1023L)) << 52).AsDouble() };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Split(VectorLane positive, out VectorLane wholeExponent)
    {
        Vector256<long> bits = positive.value.AsInt64();
        Vector256<long> exponent = Vector256.ShiftRightLogical(bits & Vector256.Create(0x7FF0_0000_0000_0000L), 52);
        // Biased exponent is below 2^52: or-ing it into 2^52 and subtracting converts it exactly.
        Vector256<double> magic = Vector256.Create(4503599627370496.0);
        wholeExponent = new() { value = (exponent | magic.AsInt64()).AsDouble() - magic - Vector256.Create(1023.0) };
        return new() { value = ((bits & Vector256.Create(0x000F_FFFF_FFFF_FFFFL)) | Vector256.Create(0x3FF0_0000_0000_0000L)).AsDouble() };
    }

    public override readonly string ToString() => value.ToString();
}
