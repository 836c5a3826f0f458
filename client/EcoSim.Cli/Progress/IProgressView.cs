using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Cli.Progress;

/// <summary>Shows how far runs are, on the error stream.</summary>
internal interface IProgressView : IDisposable
{
    void Show(RunStatus status);
}

internal static class ProgressViews
{
    public static IProgressView Create(CommandContext context, IReadOnlyList<RunRequest> runs)
    {
        if (context.Quiet)
            return new SilentProgress();
        return context.Environment.ErrorIsTerminal ? new TerminalProgress(context, runs) : new PlainProgress(context, runs);
    }

    private sealed class SilentProgress : IProgressView
    {
        public void Show(RunStatus status)
        {
        }

        public void Dispose()
        {
        }
    }
}
