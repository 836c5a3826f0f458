using System.Reflection;
using EcoSim.Regions;

namespace EcoSim.Cli.Packs;

/// <summary>A small complete pack to begin with: files that lie in the program.</summary>
internal static class StarterPack
{
    private const string Prefix = "starter/";

    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)];

    private static Assembly Assembly => typeof(StarterPack).Assembly;

    public static void WriteTo(string folder)
    {
        foreach (string name in Names)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using Stream source = Assembly.GetManifestResourceStream(Prefix + name)!;
            using FileStream target = new(path, FileMode.CreateNew);
            source.CopyTo(target);
        }

        SchemaGenerator.WriteTo(Path.Combine(folder, "schemas"));
    }
}
