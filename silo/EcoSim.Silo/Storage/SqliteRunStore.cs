using System.Runtime.CompilerServices;
using System.Text.Json;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Model.Simulation;
using Microsoft.Data.Sqlite;

namespace EcoSim.Silo.Storage;

/// <summary>The embedded store: one SQLite file in the data folder, which several processes may use at once.</summary>
public sealed class SqliteRunStore(string file) : IRunStore, IDisposable
{
    private readonly SqliteConnections connections = new(file);

    public Task<RunRecord> Create(RunRequest request, RunStatus status, CancellationToken cancellation = default) =>
        connections.Write(connection => Create(connection, request, status), cancellation);

    public Task<RunRecord?> Find(string runId, CancellationToken cancellation = default) =>
        connections.Read(connection => Find(connection, runId), cancellation);

    public Task<IReadOnlyList<RunListing>> List(CancellationToken cancellation = default) =>
        connections.Read<IReadOnlyList<RunListing>>(
            connection => connection.List(ReadListing, "SELECT request, pack_hash, status FROM runs ORDER BY started DESC, run_id"), cancellation);

    public Task<int> RaiseFence(string runId, CancellationToken cancellation = default) =>
        connections.Write(
            connection => Convert.ToInt32(
                connection.Scalar("UPDATE runs SET fence = fence + 1 WHERE run_id = $1 RETURNING fence", runId) ?? throw Unknown(runId)), cancellation);

    public Task<bool> SaveStatus(RunStatus status, int fence, CancellationToken cancellation = default) =>
        connections.Write(
            connection => connection.Execute("UPDATE runs SET status = $1, ended = $2 WHERE run_id = $3 AND fence = $4 AND ended = 0",
                ToJson(status), status.HasEnded, status.RunId, fence) > 0, cancellation);

    public Task<bool> SaveBlock(string runId, int block, BlockResult result, CancellationToken cancellation = default)
    {
        BlockHead head = new(result.Years, result.Rows, result.Failures, result.LargestRelativeResidual, result.LargestResidualAt);
        byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(head, RunDocuments.Default.BlockHead);
        string hash = SqliteCommands.Hash(bytes, result.Values);
        return connections.Write(connection => SaveBlock(connection, runId, block, result, bytes, hash), cancellation);
    }

    public Task<IReadOnlyList<StoredBlock>> Blocks(string runId, CancellationToken cancellation = default) =>
        connections.Read<IReadOnlyList<StoredBlock>>(
            connection => connection.List(
                row => new StoredBlock(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)),
                "SELECT block, first_member, members, failed FROM blocks WHERE run_id = $1 ORDER BY block", runId), cancellation);

    public Task<BlockResult> ReadBlock(string runId, int block, CancellationToken cancellation = default) =>
        connections.Read(
            connection => connection.List(
                ReadBlock, "SELECT first_member, members, head, member_values FROM blocks WHERE run_id = $1 AND block = $2", runId, block)
                .FirstOrDefault() ?? throw new RunFailureException(RunFailure.Unknown, $"Block {block} of run '{runId}' is not stored."),
            cancellation);

    public Task Delete(string runId, CancellationToken cancellation = default) =>
        connections.Write(
            connection =>
            {
                connection.Execute("DELETE FROM kept WHERE run_id = $1", runId);
                connection.Execute("DELETE FROM blocks WHERE run_id = $1", runId);
                connection.Execute("DELETE FROM runs WHERE run_id = $1", runId);
                return connection.Execute("DELETE FROM packs WHERE hash NOT IN (SELECT pack_hash FROM runs)");
            }, cancellation);

    public Task SaveKept(KeptKey key, KeptChunk chunk, CancellationToken cancellation = default)
    {
        KeptHead head = new(chunk.Names, chunk.Units, chunk.Steps, chunk.FirstMember, chunk.Members);
        byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(head, RunDocuments.Default.KeptHead);
        string hash = SqliteCommands.Hash(bytes, chunk.Values);
        return connections.Write(connection => SaveKept(connection, key, chunk, bytes, hash), cancellation);
    }

    public async IAsyncEnumerable<(KeptKey Key, KeptChunk Chunk)> ReadKept(
        string runId, KeepLevel level, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        List<KeptKey> keys = await connections.Read(
            connection => connection.List(
                row => new KeptKey(runId, level, row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3)),
                "SELECT kind, entity, year, block FROM kept WHERE run_id = $1 AND level = $2 ORDER BY kind, entity, year, block", runId, (int)level),
            cancellation);
        foreach (KeptKey key in keys)
            yield return (key, await connections.Read(connection => ReadKept(connection, key), cancellation));
    }

    public void Dispose() => connections.Dispose();

    private static RunRecord Create(SqliteConnection connection, RunRequest request, RunStatus status)
    {
        RequestDocument document = RequestDocument.Of(request);
        if (connection.Scalar("SELECT request_hash FROM runs WHERE run_id = $1", request.RunId) is string known)
        {
            return known == document.Hash
                ? Find(connection, request.RunId)!
                : throw new RunFailureException(RunFailure.Conflict, $"Run '{request.RunId}' exists already, with another request.");
        }

        connection.Execute("INSERT INTO packs (hash, texts) VALUES ($1, $2) ON CONFLICT DO NOTHING", document.PackHash, document.Pack);
        connection.Execute(
            "INSERT INTO runs (run_id, request_hash, request, pack_hash, fence, ended, status, started) VALUES ($1, $2, $3, $4, 0, $5, $6, $7)",
            request.RunId, document.Hash, document.Request, document.PackHash, status.HasEnded, ToJson(status), status.Started.ToString("O"));
        return new(request, status, 0);
    }

    private static RunRecord? Find(SqliteConnection connection, string runId) => connection.List(
        row => new RunRecord(
            RequestDocument.Read(row.GetString(0), row.GetFieldValue<byte[]>(1)), ReadStatus(row.GetString(2)), row.GetInt32(3)),
        "SELECT request, texts, status, fence FROM runs JOIN packs ON hash = pack_hash WHERE run_id = $1", runId).FirstOrDefault();

    private static bool SaveBlock(SqliteConnection connection, string runId, int block, BlockResult result, byte[] head, string hash)
    {
        if (IsStored(connection.Scalar("SELECT hash FROM blocks WHERE run_id = $1 AND block = $2", runId, block), hash, $"block {block} of run '{runId}'"))
            return false;
        connection.Execute(
            "INSERT INTO blocks (run_id, block, first_member, members, failed, hash, head, member_values) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            runId, block, result.FirstMember, result.Members, result.Failures.Count, hash, head, SqliteCommands.Bytes(result.Values));
        return true;
    }

    private static bool SaveKept(SqliteConnection connection, KeptKey key, KeptChunk chunk, byte[] head, string hash)
    {
        object? known = connection.Scalar(
            "SELECT hash FROM kept WHERE run_id = $1 AND level = $2 AND kind = $3 AND entity = $4 AND year = $5 AND block = $6",
            key.RunId, (int)key.Level, key.Kind, key.Entity, key.Year, key.Block);
        if (IsStored(known, hash, $"'{key.Entity}', year {key.Year}, block {key.Block} of run '{key.RunId}'"))
            return false;
        connection.Execute(
            "INSERT INTO kept (run_id, level, kind, entity, year, block, hash, head, member_values) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            key.RunId, (int)key.Level, key.Kind, key.Entity, key.Year, key.Block, hash, head, SqliteCommands.Bytes(chunk.Values));
        return true;
    }

    private static bool IsStored(object? known, string hash, string what) => known switch
    {
        null => false,
        string same when same == hash => true,
        _ => throw new RunFailureException(RunFailure.NotDeterministic, $"The results of {what} differ from those stored before."),
    };

    private static BlockResult ReadBlock(SqliteDataReader row)
    {
        BlockHead head = JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(2), RunDocuments.Default.BlockHead)!;
        return new(row.GetInt32(0), row.GetInt32(1), head.Years, head.Rows, SqliteCommands.Doubles(row.GetFieldValue<byte[]>(3)),
            head.Failures, head.LargestRelativeResidual, head.LargestResidualAt);
    }

    private static KeptChunk ReadKept(SqliteConnection connection, KeptKey key) => connection.List(
        row =>
        {
            KeptHead head = JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(0), RunDocuments.Default.KeptHead)!;
            return new KeptChunk(
                head.Names, head.Units, head.Steps, head.FirstMember, head.Members, SqliteCommands.Doubles(row.GetFieldValue<byte[]>(1)));
        },
        "SELECT head, member_values FROM kept WHERE run_id = $1 AND level = $2 AND kind = $3 AND entity = $4 AND year = $5 AND block = $6",
        key.RunId, (int)key.Level, key.Kind, key.Entity, key.Year, key.Block).Single();

    private static RunListing ReadListing(SqliteDataReader row)
    {
        RunRequest request = JsonSerializer.Deserialize(row.GetString(0), RunDocuments.Default.RunRequest)!;
        return new(request.RunId, request.Mix, request.Drivers, request.Members, request.Seed, request.EndYear, row.GetString(1), ReadStatus(row.GetString(2)));
    }

    private static string ToJson(RunStatus status) => JsonSerializer.Serialize(status, RunDocuments.Default.RunStatus);

    private static RunStatus ReadStatus(string json) => JsonSerializer.Deserialize(json, RunDocuments.Default.RunStatus)!;

    private static RunFailureException Unknown(string runId) => new(RunFailure.Unknown, $"There is no run '{runId}'.");
}
