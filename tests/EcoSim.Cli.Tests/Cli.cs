using EcoSim.Cli;

namespace EcoSim.Cli.Tests;

/// <summary>Runs the program in this process, with a data folder and a working folder of its own.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecosim-cli-");

    public string Folder => folder.FullName;

    /// <summary>The repository's scenarios.</summary>
    public static string Scenarios { get; } = Path.Combine(Root(), "scenarios");

    public static string Region { get; } = Path.Combine(Scenarios, "baiyin");

    public Dictionary<string, string> Variables { get; } = [];

    public async Task<Ran> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await CliApp.Run([.. args, "--data", Path.Combine(Folder, "data")], new CliEnvironment
        {
            Out = output,
            Error = error,
            CurrentFolder = Folder,
            Variable = name => Variables.GetValueOrDefault(name),
        });
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "EcoSim.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("EcoSim.sln is in no folder above the tests");
    }
}

internal sealed record Ran(int Code, string Out, string Error);
