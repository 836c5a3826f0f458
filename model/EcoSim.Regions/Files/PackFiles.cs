using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace EcoSim.Regions;

/// <summary>The files of a region pack as texts by relative path: what is read, hashed and shipped to a cluster. Immutable.</summary>
/// <remarks>Paths use <c>/</c>. What could not be taken (too large, a link out of the folder, not UTF-8) stands in
/// <see cref="Faults"/>, which <see cref="PackReader"/> reports with the rest.</remarks>
public sealed class PackFiles
{
    public const string RegionFile = "region.yaml";

    private readonly ImmutableSortedDictionary<string, string> texts;
    private string? hash;

    internal PackFiles(IEnumerable<KeyValuePair<string, string>> texts, IEnumerable<Fault> faults)
    {
        this.texts = texts.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Faults = [.. faults];
    }

    public IReadOnlyList<Fault> Faults { get; }

    public IEnumerable<string> Paths => texts.Keys;

    /// <summary>The texts by path, for sending them elsewhere.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>SHA-256 over the sorted paths and their bytes, each with its length before it; lower-case hexadecimal.</summary>
    public string Hash => hash ??= ComputeHash();

    /// <summary>Takes the pack from a folder on disk.</summary>
    public static PackFiles FromFolder(string folder, PackQuota? quota = null) => PackFolder.Read(folder, quota ?? PackQuota.Default);

    /// <summary>Takes the pack from memory, under the same rules.</summary>
    public static PackFiles FromTexts(IEnumerable<KeyValuePair<string, string>> texts, PackQuota? quota = null)
    {
        PackIntake intake = new(quota ?? PackQuota.Default);
        foreach ((string path, string text) in texts)
            intake.Take(path, text);
        return intake.ToFiles();
    }

    public bool Contains(string path) => texts.ContainsKey(path);

    public bool TryGetText(string path, out string text) => texts.TryGetValue(path, out text!);

    /// <summary>The same pack with one file added or replaced, such as a mix that a user sends.</summary>
    public PackFiles With(string path, string text)
    {
        PackIntake intake = new(PackQuota.Default);
        foreach ((string other, string kept) in texts)
        {
            if (other != path)
                intake.Take(other, kept);
        }
        intake.Take(path, text);
        PackFiles files = intake.ToFiles();
        return new(files.texts, Faults.Concat(files.Faults));
    }

    private string ComputeHash()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, string text) in texts)
        {
            Append(sha, path);
            Append(sha, text);
        }
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static void Append(IncrementalHash sha, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        sha.AppendData(length);
        sha.AppendData(bytes);
    }
}
