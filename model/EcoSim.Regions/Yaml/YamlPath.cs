namespace EcoSim.Regions;

internal static class YamlPath
{
    public static string Child(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
