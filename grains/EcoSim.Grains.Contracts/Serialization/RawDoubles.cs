using System.Buffers;
using System.Runtime.InteropServices;
using Orleans.Serialization;
using Orleans.Serialization.Buffers;
using Orleans.Serialization.WireProtocol;

namespace EcoSim.Grains.Contracts.Serialization;

/// <summary>Two sizes and an array of doubles, written as its bytes in one go: element by element would cost twice as much.</summary>
internal static class RawDoubles
{
    /// <summary>A message larger than this is a fault of the sender, or no message of ours.</summary>
    private const int LargestBytes = 64 << 20;

    private const int SizesBytes = 2 * sizeof(uint);

    public static void Write<TBufferWriter>(ref Writer<TBufferWriter> writer, int rows, int lanes, double[] values)
        where TBufferWriter : IBufferWriter<byte>
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(values.AsSpan());
        writer.WriteVarUInt32((uint)(SizesBytes + bytes.Length));
        writer.WriteUInt32((uint)rows);
        writer.WriteUInt32((uint)lanes);
        writer.Write(bytes);
    }

    public static (int Rows, int Lanes, double[] Values) Read<TInput>(ref Reader<TInput> reader, Field field, int perLane)
    {
        field.EnsureWireType(WireType.LengthPrefixed);
        long bytes = (long)reader.ReadVarUInt32() - SizesBytes;
        uint rows = reader.ReadUInt32();
        uint lanes = reader.ReadUInt32();
        if (bytes is < 0 or > LargestBytes || (decimal)rows * lanes * perLane * sizeof(double) != bytes)
            throw new SerializerException($"{rows} rows of {lanes} lanes do not take {bytes} bytes.");
        double[] values = GC.AllocateUninitializedArray<double>((int)(bytes / sizeof(double)));
        reader.ReadBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return ((int)rows, (int)lanes, values);
    }
}
