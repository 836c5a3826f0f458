using EcoSim.Grains.Contracts.Hosting;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Model.Results;

namespace EcoSim.Client;

/// <summary>Submits runs, follows them and reads their results, wherever they are computed.</summary>
/// <example>
/// <code>
/// await using EcoSimSession session = new(EmbeddedSilo.Open(new EmbeddedOptions { DataFolder = folder }));
/// await session.Submit(request, cancellation);
/// await foreach (RunStatus status in session.Follow(request.RunId, cancellation))
///     Show(status.Progress);
/// EnsembleResult result = await session.Results(request.RunId, cancellation);
/// </code>
/// </example>
/// <param name="host">Disposed with the session. Its silo starts with the first run of grains, so that reading costs no start.</param>
public sealed class EcoSimSession(IEcoSimHost host) : IAsyncDisposable
{
    /// <summary>Runs and results as stored.</summary>
    public IRunStore Store => host.Store;

    /// <summary>Starts a run by the engine that the request names. The same request under the same id changes nothing.</summary>
    /// <exception cref="RunFailureException">The request is refused.</exception>
    public async Task<RunStatus> Submit(RunRequest request, CancellationToken cancellation = default)
    {
        IRunEngine engine = await Engine(request.Engine, cancellation);
        return await engine.Submit(request, cancellation);
    }

    /// <summary>The status at each change (at most about twenty a second), last that of the end; at once for a run that has ended.</summary>
    /// <exception cref="RunFailureException">No run of that id.</exception>
    public async IAsyncEnumerable<RunStatus> Follow(
        string runId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        RunRecord run = await Find(runId, cancellation);
        if (run.Status.HasEnded)
        {
            yield return run.Status;
            yield break;
        }

        IRunEngine engine = await Engine(run.Request.Engine, cancellation);
        await foreach (RunStatus status in engine.Follow(runId, cancellation))
            yield return status;
    }

    /// <summary>Stops a run; its finished blocks stay readable. Nothing happens where it has ended.</summary>
    public async Task Cancel(string runId, CancellationToken cancellation = default)
    {
        RunRecord run = await Find(runId, cancellation);
        if (!run.Status.HasEnded)
            await (await Engine(run.Request.Engine, cancellation)).Cancel(runId);
    }

    /// <summary>The request and the status as stored.</summary>
    /// <exception cref="RunFailureException">No run of that id.</exception>
    public async Task<RunRecord> Find(string runId, CancellationToken cancellation = default) =>
        await host.Store.Find(runId, cancellation)
            ?? throw new RunFailureException(RunFailure.Unknown, $"There is no run '{runId}'.");

    /// <summary>All runs, newest first.</summary>
    public Task<IReadOnlyList<RunListing>> List(CancellationToken cancellation = default) => host.Store.List(cancellation);

    /// <summary>Exact member values of a completed run; of a cancelled one, those of the members that were finished.</summary>
    /// <exception cref="RunFailureException">Nothing is stored.</exception>
    public Task<EnsembleResult> Results(string runId, CancellationToken cancellation = default) =>
        RunResults.Read(host.Store, runId, cancellation);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async ValueTask<IRunEngine> Engine(RunEngine engine, CancellationToken cancellation) =>
        engine == RunEngine.Loops ? host.Loops : new GrainEngine(await host.Grains(cancellation));
}
