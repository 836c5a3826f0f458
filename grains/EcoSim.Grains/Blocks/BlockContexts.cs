using System.Collections.Concurrent;
using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Models;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Blocks;

/// <summary>What the entities of a block share in this silo: drawn once per attempt, let go when the block ends.</summary>
public sealed class BlockContexts
{
    /// <summary>How many ended attempts are remembered, so that a late message to one begins nothing.</summary>
    private const int Remembered = 4096;

    private readonly ConcurrentDictionary<string, Lazy<BlockContext>> open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> ended = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> endedInOrder = new();

    public BlockContext Get(BlockOrder order, RunModel run) =>
        open.GetOrAdd(order.Key, _ => new(() => run.Context(order))).Value;

    /// <param name="key">Key of the block's grain.</param>
    public void End(string key)
    {
        open.TryRemove(key, out _);
        if (!ended.TryAdd(key, true))
            return;
        endedInOrder.Enqueue(key);
        if (endedInOrder.Count > Remembered && endedInOrder.TryDequeue(out string? oldest))
            ended.TryRemove(oldest, out _);
    }

    public bool HasEnded(string key) => ended.ContainsKey(key);
}
