using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Grains.Runs;

/// <summary>The newest status of a run, for those who wait for it.</summary>
internal sealed class StatusBoard
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = New();
    private RunStatus? status;

    public RunStatus? Current
    {
        get
        {
            lock (gate)
                return status;
        }
    }

    /// <summary>Shows a status under the next version and wakes who waits.</summary>
    public RunStatus Show(RunStatus newer)
    {
        TaskCompletionSource wake;
        lock (gate)
        {
            newer = newer with { Version = (status?.Version ?? 0) + 1 };
            status = newer;
            (wake, changed) = (changed, New());
        }

        wake.SetResult();
        return newer;
    }

    /// <summary>Waits for a status newer than the one seen, or with <paramref name="endOnly"/> for the end.</summary>
    public async Task<RunStatus?> Watch(long seen, TimeSpan atMost, bool endOnly, TimeProvider clock)
    {
        using CancellationTokenSource late = new(atMost, clock);
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (status is { } now && (now.HasEnded || (!endOnly && now.Version > seen)))
                    return now;
                change = changed.Task;
            }

            try
            {
                await change.WaitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                return Current;
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
