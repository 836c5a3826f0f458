namespace EcoSim.Model.Numerics;

/// <summary>One member: a <see cref="double"/> under the operations of <see cref="ILane{T}"/>.</summary>
public readonly struct ScalarLane(double value) : ILane<ScalarLane>
{
    private const long ExponentMask = 0x7FF0_0000_0000_0000;
    private const long OneBits = 0x3FF0_0000_0000_0000;

    public double Value { get; } = value;

    public static int Count => 1;

    public static ScalarLane Load(ReadOnlySpan<double> source, int index) => new(source[index]);

    public void Store(Span<double> destination, int index) => destination[index] = Value;

    public static implicit operator ScalarLane(double value) => new(value);

    public static implicit operator double(ScalarLane lane) => lane.Value;

    public static ScalarLane operator +(ScalarLane a, ScalarLane b) => new(a.Value + b.Value);
    public static ScalarLane operator -(ScalarLane a, ScalarLane b) => new(a.Value - b.Value);
    public static ScalarLane operator *(ScalarLane a, ScalarLane b) => new(a.Value * b.Value);
    public static ScalarLane operator /(ScalarLane a, ScalarLane b) => new(a.Value / b.Value);
    public static ScalarLane operator -(ScalarLane a) => new(-a.Value);

    public static ScalarLane operator <(ScalarLane a, ScalarLane b) => Mask(a.Value < b.Value);
    public static ScalarLane operator >(ScalarLane a, ScalarLane b) => Mask(a.Value > b.Value);
    public static ScalarLane operator <=(ScalarLane a, ScalarLane b) => Mask(a.Value <= b.Value);
    public static ScalarLane operator >=(ScalarLane a, ScalarLane b) => Mask(a.Value >= b.Value);
    public static ScalarLane operator &(ScalarLane a, ScalarLane b) => FromBits(Bits(a) & Bits(b));
    public static ScalarLane operator |(ScalarLane a, ScalarLane b) => FromBits(Bits(a) | Bits(b));

    public static ScalarLane Equal(ScalarLane a, ScalarLane b) => Mask(a.Value == b.Value);

    public static ScalarLane Select(ScalarLane mask, ScalarLane whenSet, ScalarLane whenClear) =>
        FromBits((Bits(mask) & Bits(whenSet)) | (~Bits(mask) & Bits(whenClear)));

    public static bool Any(ScalarLane mask) => Bits(mask) != 0;

    public static ScalarLane Min(ScalarLane a, ScalarLane b) => a.Value < b.Value ? a : b;
    public static ScalarLane Max(ScalarLane a, ScalarLane b) => a.Value > b.Value ? a : b;
    public static ScalarLane Abs(ScalarLane a) => new(Math.Abs(a.Value));
    public static ScalarLane Sqrt(ScalarLane a) => new(Math.Sqrt(a.Value));
    public static ScalarLane Floor(ScalarLane a) => new(Math.Floor(a.Value));

    public static ScalarLane PowerOfTwo(ScalarLane wholeExponent) => FromBits(((long)wholeExponent.Value + 1023) << 52);

    public static ScalarLane Split(ScalarLane positive, out ScalarLane wholeExponent)
    {
        wholeExponent = new(((Bits(positive) & ExponentMask) >> 52) - 1023);
        return FromBits((Bits(positive) & ~ExponentMask) | OneBits);
    }

    public override string ToString() => Value.ToString("R");

    private static ScalarLane Mask(bool set) => FromBits(set ? -1L : 0L);

    private static long Bits(ScalarLane a) => BitConverter.DoubleToInt64Bits(a.Value);

    private static ScalarLane FromBits(long bits) => new(BitConverter.Int64BitsToDouble(bits));
}
