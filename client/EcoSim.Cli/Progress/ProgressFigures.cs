using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Cli.Progress;

/// <summary>How far runs are that are made one after the other.</summary>
internal sealed class ProgressFigures(IReadOnlyList<RunRequest> runs, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();

    public static double ShareOf(RunStatus status) => status.State == RunState.Completed ? 1
        : status.Progress is { Members: > 0, Years: > 0 } p ? Math.Min(1, p.MemberYearsDone / ((double)p.Members * p.Years)) : 0;

    /// <summary>Share of all runs together, that run being the one under way.</summary>
    public double Overall(RunStatus status)
    {
        int place = 0;
        while (place < runs.Count && runs[place].RunId != status.RunId)
            place++;
        return (place + ShareOf(status)) / runs.Count;
    }

    /// <summary>Time left at the pace so far; null before anything is known.</summary>
    public TimeSpan? Left(RunStatus status)
    {
        double share = Overall(status);
        TimeSpan spent = clock.GetElapsedTime(started);
        return share < 0.01 || spent.TotalSeconds < 0.5 ? null : spent * ((1 - share) / share);
    }
}
