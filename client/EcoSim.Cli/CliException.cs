namespace EcoSim.Cli;

/// <summary>Ends a command with a message for the user and an exit code; never a stack trace.</summary>
public sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
