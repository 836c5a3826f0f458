namespace EcoSim.Silo.Hosting;

/// <summary>A silo within this process.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>Folder of the store; made where it is missing.</summary>
    /// <value>The default is the user's own data folder.</value>
    public string DataFolder { get; init; } = DefaultDataFolder;

    public string StoreFile => Path.Combine(Path.GetFullPath(DataFolder), "runs.db");

    public static string DefaultDataFolder { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ecosim");
}
