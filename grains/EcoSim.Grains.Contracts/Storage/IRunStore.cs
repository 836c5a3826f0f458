using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Simulation;

namespace EcoSim.Grains.Contracts.Storage;

/// <summary>Keeps runs and their results: SQLite in an embedded silo, PostgreSQL in a cluster.</summary>
/// <remarks>
/// Every write is idempotent by its key: the same content again changes nothing, other content is refused loudly
/// (<see cref="RunFailure.NotDeterministic"/>, <see cref="RunFailure.Conflict"/>). Nothing of an earlier result is overwritten.
/// </remarks>
public interface IRunStore
{
    /// <summary>Enters a run; the same request again gives what is there.</summary>
    Task<RunRecord> Create(RunRequest request, RunStatus status, CancellationToken cancellation = default);

    /// <summary>The run, or null.</summary>
    Task<RunRecord?> Find(string runId, CancellationToken cancellation = default);

    /// <summary>All runs without their packs, newest first.</summary>
    Task<IReadOnlyList<RunListing>> List(CancellationToken cancellation = default);

    /// <summary>Takes the run over: the next number of the fence, under which attempts are started.</summary>
    Task<int> RaiseFence(string runId, CancellationToken cancellation = default);

    /// <summary>Writes where the run stands.</summary>
    /// <returns>False, and nothing is written, where another driver has raised the fence or the run has ended.</returns>
    Task<bool> SaveStatus(RunStatus status, int fence, CancellationToken cancellation = default);

    /// <summary>Writes the results of a block.</summary>
    /// <returns>False where the same results were there already.</returns>
    Task<bool> SaveBlock(string runId, int block, BlockResult result, CancellationToken cancellation = default);

    /// <summary>Stored blocks: number, members and members that failed, in order of number.</summary>
    Task<IReadOnlyList<StoredBlock>> Blocks(string runId, CancellationToken cancellation = default);

    /// <summary>Results of one block.</summary>
    Task<BlockResult> ReadBlock(string runId, int block, CancellationToken cancellation = default);

    /// <summary>Removes a run with everything of it; nothing where there is none.</summary>
    Task Delete(string runId, CancellationToken cancellation = default);

    /// <summary>Writes what a run keeps of one entity, year and block beyond its indicators.</summary>
    Task SaveKept(KeptKey key, KeptChunk chunk, CancellationToken cancellation = default);

    /// <summary>What was kept, in order of entity, year and block.</summary>
    IAsyncEnumerable<(KeptKey Key, KeptChunk Chunk)> ReadKept(string runId, KeepLevel level, CancellationToken cancellation = default);
}
