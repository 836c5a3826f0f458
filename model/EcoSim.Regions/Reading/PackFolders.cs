namespace EcoSim.Regions;

internal static class PackFolders
{
    /// <summary>YAML files of a folder of the pack, sorted.</summary>
    public static IReadOnlyList<string> Yaml(PackFiles files, string folder) =>
        [.. files.Paths.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)
            && (path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)))];
}
