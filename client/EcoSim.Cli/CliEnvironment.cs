using System.Text;
using EcoSim.Grains.Contracts.Hosting;

namespace EcoSim.Cli;

/// <summary>What a command touches outside itself, so that tests run commands in process.</summary>
public sealed record CliEnvironment
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Colours, and tables that fit the window.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>A moving progress bar.</summary>
    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 80;

    public Func<string, string?> Variable { get; init; } = _ => null;

    public string CurrentFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Opens what computes and keeps runs, for a data folder.</summary>
    public Func<string, IEcoSimHost> OpenHost { get; init; } = Hosting.Open;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static CliEnvironment OfProcess() => new()
    {
        Out = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = WindowWidth(),
        Variable = Environment.GetEnvironmentVariable,
    };

    // Whatever the machine's code page: files and pipes get UTF-8, without a mark that would spoil JSON.
    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true };

    private static int WindowWidth()
    {
        try
        {
            return Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
