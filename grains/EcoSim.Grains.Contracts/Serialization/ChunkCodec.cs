using System.Buffers;
using EcoSim.Model.Exchange;
using Orleans.Serialization.Buffers;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Codecs;
using Orleans.Serialization.WireProtocol;

namespace EcoSim.Grains.Contracts.Serialization;

/// <summary>Sends a chunk as raw bytes between silos, and as it is within one: it is never changed once sent.</summary>
[RegisterSerializer, RegisterCopier]
public sealed class ChunkCodec : IFieldCodec<Chunk>, IDeepCopier<Chunk>, IOptionalDeepCopier
{
    public bool IsShallowCopyable() => true;

    public Chunk? DeepCopy(Chunk? input, CopyContext context) => input;

    public void WriteField<TBufferWriter>(ref Writer<TBufferWriter> writer, uint fieldIdDelta, Type? expectedType, Chunk? value)
        where TBufferWriter : IBufferWriter<byte>
    {
        if (ReferenceCodec.TryWriteReferenceField(ref writer, fieldIdDelta, expectedType!, value!) || value is null)
            return;
        writer.WriteFieldHeader(fieldIdDelta, expectedType!, typeof(Chunk), WireType.LengthPrefixed);
        RawDoubles.Write(ref writer, value.Rows, value.Lanes, value.Values);
    }

    public Chunk? ReadValue<TInput>(ref Reader<TInput> reader, Field field)
    {
        if (field.WireType == WireType.Reference)
            return ReferenceCodec.ReadReference<Chunk, TInput>(ref reader, field);
        uint reference = ReferenceCodec.CreateRecordPlaceholder(reader.Session);
        (int rows, int lanes, double[] values) = RawDoubles.Read(ref reader, field, Chunk.Months);
        Chunk result = new(rows, lanes, values);
        ReferenceCodec.RecordObject(reader.Session, result, reference);
        return result;
    }
}
