using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Cli.Progress;

/// <summary>Lines <c>name: 95%</c>, for logs: at most one per tenth.</summary>
internal sealed class PlainProgress(CommandContext context, IReadOnlyList<RunRequest> runs) : IProgressView
{
    private const int Step = 10;

    private readonly Dictionary<string, int> shown = runs.ToDictionary(r => r.RunId, _ => -Step);

    public void Show(RunStatus status)
    {
        int percent = (int)(ProgressFigures.ShareOf(status) * 100);
        if (percent < shown[status.RunId] + Step && (percent < 100 || shown[status.RunId] == 100))
            return;
        shown[status.RunId] = percent;
        context.Environment.Error.WriteLine($"{status.RunId}: {percent}%");
    }

    public void Dispose()
    {
    }
}
