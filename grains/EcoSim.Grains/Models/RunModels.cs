using System.Collections.Concurrent;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Grains.Models;

/// <summary>The runs compiled in this process: each is read and compiled once, however many grains ask.</summary>
public sealed class RunModels(IRunStore store, IModelSource source)
{
    /// <summary>Runs kept; the ones longest unused are dropped beyond it and compiled again when asked for.</summary>
    private const int Most = 16;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private long clock;

    /// <summary>Compiles a request that is at hand.</summary>
    /// <exception cref="RunFailureException">The request is refused.</exception>
    public Task<RunModel> Take(RunRequest request) => Get(request.RunId, () => Task.Run(() => new RunModel(request, source)));

    /// <summary>The run of an id, read from the store where it is not at hand.</summary>
    /// <exception cref="RunFailureException">No such run is stored, or its files have faults.</exception>
    public Task<RunModel> Get(string runId) => Get(runId, () => Read(runId));

    public void Forget(string runId) => entries.TryRemove(runId, out _);

    private async Task<RunModel> Get(string runId, Func<Task<RunModel>> make)
    {
        Entry entry = entries.GetOrAdd(runId, _ => new(new(make)));
        entry.LastUsed = Interlocked.Increment(ref clock);
        Trim();
        try
        {
            return await entry.Model.Value;
        }
        catch
        {
            // A failure is not remembered: the store may be back at the next call.
            entries.TryRemove(KeyValuePair.Create(runId, entry));
            throw;
        }
    }

    private async Task<RunModel> Read(string runId)
    {
        RunRecord record = await store.Find(runId) ?? throw new RunFailureException(RunFailure.Unknown, $"There is no run '{runId}'.");
        return await Task.Run(() => new RunModel(record.Request, source));
    }

    private void Trim()
    {
        while (entries.Count > Most)
            entries.TryRemove(entries.MinBy(e => e.Value.LastUsed));
    }

    private sealed class Entry(Lazy<Task<RunModel>> model)
    {
        public Lazy<Task<RunModel>> Model { get; } = model;

        public long LastUsed { get; set; }
    }
}
