namespace EcoSim.Cli;

/// <summary>What the process tells its caller.</summary>
public static class ExitCodes
{
    public const int Done = 0;
    public const int WrongCommandLine = 1;
    public const int InvalidInput = 2;
    public const int FailedRun = 3;
    public const int Cancelled = 4;

    /// <summary>With <c>--require-targets</c>: a target's probability is below its limit.</summary>
    public const int TargetsNotReached = 10;
}
