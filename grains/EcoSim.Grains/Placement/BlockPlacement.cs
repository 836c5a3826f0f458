using System.Buffers.Text;
using EcoSim.Model.Numerics;
using Orleans.Placement;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace EcoSim.Grains.Placement;

/// <summary>Keeps all grains of a block on one silo and spreads blocks evenly: nothing but results crosses between silos.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BlockPlacementAttribute() : PlacementAttribute(BlockPlacement.Instance);

/// <summary>Marks grains whose silo follows from the run, block and attempt in their key.</summary>
[Serializable, GenerateSerializer, Immutable, SuppressReferenceTracking]
public sealed class BlockPlacement : PlacementStrategy
{
    public static BlockPlacement Instance { get; } = new();
}

/// <summary>Deals blocks out to the silos in turn; the next attempt at a block goes to the next silo.</summary>
/// <remarks>A silo that joins or leaves moves the blocks that start after it. A block caught in between may lie on two silos, which costs messages and changes no result.</remarks>
public sealed class BlockPlacementDirector : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        SiloAddress[] silos = context.GetCompatibleSilos(target);
        if (silos.Length == 1)
            return Task.FromResult(silos[0]);
        SiloAddress[] sorted = [.. silos.Order()];
        return Task.FromResult(sorted[Turn(target.GrainIdentity.Key.AsSpan(), sorted.Length)]);
    }

    /// <summary>Place of a key's block among the silos.</summary>
    /// <param name="key">UTF-8 of <c>{run}/{block}/{attempt}…</c>.</param>
    public static int Turn(ReadOnlySpan<byte> key, int silos)
    {
        int runEnd = key.IndexOf((byte)'/');
        ReadOnlySpan<byte> rest = key[(runEnd + 1)..];
        int blockEnd = rest.IndexOf((byte)'/');
        if (runEnd < 0 || blockEnd < 0
            || !Utf8Parser.TryParse(rest, out int block, out _) || !Utf8Parser.TryParse(rest[(blockEnd + 1)..], out int attempt, out _))
        {
            throw new FormatException("A grain of a block is keyed run/block/attempt.");
        }

        return (int)((Fnv1a.Hash32(key[..runEnd]) + (ulong)block + (ulong)attempt) % (ulong)silos);
    }
}
