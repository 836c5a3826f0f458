using System.Runtime.Intrinsics;

namespace EcoSim.Model.Numerics;

/// <summary>Draws that depend on nothing but who asks for what: key (seed, member), counter (entity, month, stream, draw).</summary>
/// <remarks>
/// A draw does not depend on the order of calls, on threads or on placement, and no scenario enters it, so that two
/// investment mixes meet the same futures. Each draw is a Philox block of its own, of which word 0 is used (science 12.3).
/// Lanes beyond the last member simply go on with further member numbers.
/// </remarks>
public static class CounterStream
{
    private const double WordSize = 4294967296.0; // 2^32

    /// <summary>One uniform draw, (word + ½)/2³², in [2⁻³³, 1 − 2⁻³³].</summary>
    /// <param name="entityHash"><see cref="Fnv1a.Hash32(string)"/> of the entity's id.</param>
    /// <param name="monthIndexPlus1">Month index + 1, January 2021 having index 0; 0 stands for what was before the start.</param>
    public static double Uniform(uint seed, int member, uint entityHash, uint monthIndexPlus1, uint stream, uint drawIndex) =>
        (Philox4x32.Block(entityHash, monthIndexPlus1, stream, drawIndex, seed, (uint)member).Word0 + 0.5) / WordSize;

    /// <summary>One standard normal draw: the normal quantile of <see cref="Uniform"/>.</summary>
    public static double Normal(uint seed, int member, uint entityHash, uint monthIndexPlus1, uint stream, uint drawIndex) =>
        LaneMath.NormalQuantile<ScalarLane>(Uniform(seed, member, entityHash, monthIndexPlus1, stream, drawIndex));

    /// <summary>Uniform draws of consecutive members: element i is that of member <paramref name="firstMember"/> + i.</summary>
    /// <inheritdoc cref="Uniform" path="/param"/>
    public static void Fill(Span<double> lanes, uint seed, int firstMember, uint entityHash, uint monthIndexPlus1, uint stream, uint drawIndex)
    {
        Vector256<double> magic = Vector256.Create(4503599627370496.0); // 2^52: a word or-ed into its bits is added to it
        Vector256<double> half = Vector256.Create(0.5);
        Vector256<double> size = Vector256.Create(WordSize);
        Vector256<ulong> member = Vector256.Create((ulong)(uint)firstMember) + Vector256<ulong>.Indices;
        int i = 0;
        for (; i <= lanes.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            Vector256<ulong> word = Philox4x32.Word0(entityHash, monthIndexPlus1, stream, drawIndex, seed, member);
            Vector256<double> whole = (word | magic.AsUInt64()).AsDouble() - magic;
            ((whole + half) / size).CopyTo(lanes[i..]);
            member += Vector256.Create((ulong)Vector256<double>.Count);
        }

        for (; i < lanes.Length; i++)
            lanes[i] = Uniform(seed, unchecked(firstMember + i), entityHash, monthIndexPlus1, stream, drawIndex);
    }

    /// <summary>Standard normal draws of consecutive members: the normal quantile of <see cref="Fill"/>.</summary>
    /// <inheritdoc cref="Uniform" path="/param"/>
    public static void FillNormal(Span<double> lanes, uint seed, int firstMember, uint entityHash, uint monthIndexPlus1, uint stream, uint drawIndex)
    {
        Fill(lanes, seed, firstMember, entityHash, monthIndexPlus1, stream, drawIndex);
        int i = 0;
        for (; i <= lanes.Length - VectorLane.Count; i += VectorLane.Count)
            LaneMath.NormalQuantile(VectorLane.Load(lanes, i)).Store(lanes, i);
        for (; i < lanes.Length; i++)
            lanes[i] = LaneMath.NormalQuantile<ScalarLane>(lanes[i]);
    }
}
