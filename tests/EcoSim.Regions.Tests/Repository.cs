namespace EcoSim.Regions.Tests;

/// <summary>The folder of the repository, found upwards from the test's own.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EcoSim.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside the repository");
    }
}
