using System.Collections.Concurrent;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Blocks;

/// <summary>Chunks to use again: allocating each message anew made runs several times slower.</summary>
/// <remarks>
/// Within a silo a chunk goes from sender to receiver without a copy, so the receiver gives it back at the end of its
/// year, up to which its model may look at it. Between silos the receiver has a copy and the sender's is left to the collector. A message that is repeated
/// after that may show other content, which does no harm: a repeat is told by year and edge and never read.
/// </remarks>
public sealed class ChunkPool
{
    /// <summary>Bytes kept at most.</summary>
    private const long Most = 512L << 20;

    private readonly ConcurrentDictionary<(int Rows, int Lanes), ConcurrentStack<Chunk>> free = new();
    private long bytes;

    public Chunk Rent(int rows, int lanes)
    {
        if (!free.TryGetValue((rows, lanes), out ConcurrentStack<Chunk>? stack) || !stack.TryPop(out Chunk? chunk))
            return new(rows, lanes, GC.AllocateUninitializedArray<double>(rows * Chunk.Months * lanes));
        Interlocked.Add(ref bytes, -Size(chunk));
        return chunk;
    }

    public void Return(Chunk chunk)
    {
        if (Interlocked.Add(ref bytes, Size(chunk)) > Most)
        {
            Interlocked.Add(ref bytes, -Size(chunk));
            return;
        }

        free.GetOrAdd((chunk.Rows, chunk.Lanes), static _ => new()).Push(chunk);
    }

    private static long Size(Chunk chunk) => (long)chunk.Values.Length * sizeof(double);
}
