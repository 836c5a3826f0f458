using EcoSim.Cli.Formatting;
using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Cli.Progress;

/// <summary>One line that moves: run, bar, share, time left. Wiped out at the end.</summary>
/// <remarks>Drawn by hand: one line that is drawn again needs no library to be loaded first.</remarks>
internal sealed class TerminalProgress(CommandContext context, IReadOnlyList<RunRequest> runs) : IProgressView
{
    private const int BarWidth = 24;

    private readonly ProgressFigures figures = new(runs, context.Environment.Clock);
    private int drawn;

    public void Show(RunStatus status)
    {
        double share = figures.Overall(status);
        int full = (int)(share * BarWidth);
        string left = figures.Left(status) is { } time ? context.Texts.Format("progress.left", Time(time)) : "";
        string line = $"{status.RunId} [{new string('#', full)}{new string('.', BarWidth - full)}] {share * 100:0}% {left}";
        Draw(line);
    }

    public void Dispose()
    {
        Draw("");
        drawn = 0;
    }

    private void Draw(string line)
    {
        int width = DisplayWidth.Of(line);
        if (width == 0 && drawn == 0)
            return;
        context.Environment.Error.Write("\r" + DisplayWidth.PadRight(line, drawn) + (width == 0 ? "\r" : ""));
        drawn = width;
    }

    private static string Time(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}" : $"{time.Minutes}:{time.Seconds:00}";
}
