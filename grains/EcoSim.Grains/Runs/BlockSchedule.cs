namespace EcoSim.Grains.Runs;

/// <summary>Which blocks wait, run and are done; knows attempts and time, no grain.</summary>
/// <param name="blocks">Blocks of the run.</param>
/// <param name="maxAttempts">Attempts at one block.</param>
/// <param name="stallTimeout">Silence after which a block is given up.</param>
/// <param name="clock">Measures silence.</param>
internal sealed class BlockSchedule(int blocks, int maxAttempts, TimeSpan stallTimeout, TimeProvider clock)
{
    private readonly SortedSet<int> waiting = [.. Enumerable.Range(0, blocks)];
    private readonly Dictionary<int, (int Attempt, long Heard)> running = [];
    private readonly Dictionary<int, int> failures = [];

    public bool IsDone => waiting.Count == 0 && running.Count == 0;

    /// <summary>Blocks in flight with their attempts.</summary>
    public IReadOnlyList<(int Block, int Attempt)> Running => [.. running.Select(r => (r.Key, r.Value.Attempt))];

    /// <summary>Takes a block out that need not be computed.</summary>
    public void Skip(int block) => waiting.Remove(block);

    /// <summary>Starts the next waiting block, the lowest number first, if fewer than <paramref name="most"/> run.</summary>
    public bool TryStart(int most, int attempt, out int block)
    {
        block = waiting.Count > 0 ? waiting.Min : -1;
        if (block < 0 || running.Count >= most)
            return false;
        waiting.Remove(block);
        running.Add(block, (attempt, clock.GetTimestamp()));
        return true;
    }

    /// <summary>A sign of life.</summary>
    /// <returns>False where it comes from an attempt that was given up.</returns>
    public bool Heard(int block, int attempt)
    {
        if (!IsCurrent(block, attempt))
            return false;
        running[block] = (attempt, clock.GetTimestamp());
        return true;
    }

    /// <returns>False where it comes from an attempt that was given up.</returns>
    public bool Finish(int block, int attempt) => IsCurrent(block, attempt) && running.Remove(block);

    /// <summary>Puts a failed block back in line.</summary>
    /// <param name="exhausted">True where it has failed as often as it may.</param>
    /// <returns>False where it comes from an attempt that was given up.</returns>
    public bool Fail(int block, int attempt, out bool exhausted)
    {
        exhausted = false;
        if (!Finish(block, attempt))
            return false;
        failures[block] = failures.GetValueOrDefault(block) + 1;
        exhausted = failures[block] >= maxAttempts;
        waiting.Add(block);
        return true;
    }

    /// <summary>Blocks that have been silent for too long.</summary>
    public IReadOnlyList<(int Block, int Attempt)> Stalled() =>
        [.. running.Where(r => clock.GetElapsedTime(r.Value.Heard) > stallTimeout).Select(r => (r.Key, r.Value.Attempt))];

    private bool IsCurrent(int block, int attempt) => running.TryGetValue(block, out (int Attempt, long Heard) current) && current.Attempt == attempt;
}
