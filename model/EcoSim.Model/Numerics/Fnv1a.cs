using System.Text;

namespace EcoSim.Model.Numerics;

/// <summary>The 32-bit FNV-1a hash: turns an entity's id into a counter word, so that an added entity changes no other's draws.</summary>
/// <remarks>Fowler, Noll and Vo; RFC 9923.</remarks>
public static class Fnv1a
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hash of the text's UTF-8 bytes.</summary>
    public static uint Hash32(string text) => Hash32(Encoding.UTF8.GetBytes(text));

    public static uint Hash32(ReadOnlySpan<byte> bytes)
    {
        uint hash = OffsetBasis;
        foreach (byte b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }
}
