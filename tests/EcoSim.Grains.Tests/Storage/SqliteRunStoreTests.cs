using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Tests.Fixtures;
using EcoSim.Model.Simulation;
using EcoSim.Silo.Storage;

namespace EcoSim.Grains.Tests.Storage;

public sealed class SqliteRunStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecosim-store-").FullName;
    private readonly SqliteRunStore store;
    private readonly RunRequest request = BaiyinPack.Request(3);

    public SqliteRunStoreTests() => store = new(Path.Combine(folder, "runs.db"));

    [Fact]
    public async Task Create_ThenFind_GivesRequestAndStatus()
    {
        await store.Create(request, Status());
        RunRecord? found = await store.Find(request.RunId);
        Assert.Equal(request.Pack.AsEnumerable(), found!.Request.Pack);
        Assert.Equal(request with { Pack = [] }, found.Request with { Pack = [] });
        Assert.Equal(Status(), found.Status);
        Assert.Equal(request.RunId, Assert.Single(await store.List()).RunId);
    }

    [Fact]
    public async Task SaveBlock_SameTwice_IsWrittenOnce()
    {
        await store.Create(request, Status());
        Assert.True(await store.SaveBlock(request.RunId, 0, Block(1.5)));
        Assert.False(await store.SaveBlock(request.RunId, 0, Block(1.5)));
        BlockResult read = await store.ReadBlock(request.RunId, 0);
        Assert.Equal(Block(1.5).Values, read.Values);
        Assert.Equal(Block(1.5).Failures, read.Failures);
        Assert.Equal(new StoredBlock(0, 0, 3, 1), Assert.Single(await store.Blocks(request.RunId)));
    }

    [Fact]
    public async Task SaveBlock_OtherBits_IsRefusedLoudlyAndKeepsTheFirst()
    {
        await store.Create(request, Status());
        await store.SaveBlock(request.RunId, 0, Block(1.5));
        RunFailureException refusal = await Assert.ThrowsAsync<RunFailureException>(
            () => store.SaveBlock(request.RunId, 0, Block(Math.BitIncrement(1.5))));
        Assert.Equal(RunFailure.NotDeterministic, refusal.Failure);
        Assert.Equal(1.5, (await store.ReadBlock(request.RunId, 0)).Values[0]);
    }

    [Fact]
    public async Task SaveStatus_BehindTheFence_IsIgnored()
    {
        await store.Create(request, Status());
        int old = await store.RaiseFence(request.RunId), current = await store.RaiseFence(request.RunId);
        Assert.False(await store.SaveStatus(Status() with { State = RunState.Failed }, old));
        Assert.True(await store.SaveStatus(Status() with { State = RunState.Completed }, current));
        Assert.False(await store.SaveStatus(Status() with { State = RunState.Cancelled }, current));
        Assert.Equal(RunState.Completed, (await store.Find(request.RunId))!.Status.State);
    }

    [Fact]
    public async Task SaveKept_ThenRead_IsEqual()
    {
        await store.Create(request, Status());
        KeptKey key = new(request.RunId, KeepLevel.Months, "County", "north", 2, 0);
        KeptChunk chunk = new(["flow"], ["Mm3"], 12, 0, 3, [.. Enumerable.Range(0, 36).Select(i => i * 0.1)]);
        await store.SaveKept(key, chunk);
        await store.SaveKept(key, chunk);
        (KeptKey Key, KeptChunk Chunk) read = Assert.Single(await store.ReadKept(request.RunId, KeepLevel.Months).ToListAsync());
        Assert.Equal(key, read.Key);
        Assert.Equal(chunk.Values, read.Chunk.Values);
        Assert.Equal(chunk.Names, read.Chunk.Names);
    }

    [Fact]
    public async Task Delete_Run_LeavesNothing()
    {
        await store.Create(request, Status());
        await store.SaveBlock(request.RunId, 0, Block(1.5));
        await store.Delete(request.RunId);
        Assert.Null(await store.Find(request.RunId));
        Assert.Empty(await store.Blocks(request.RunId));
    }

    [Fact]
    public async Task Open_FileOfANewerProgram_IsRefused()
    {
        await store.List();
        using (Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={Path.Combine(folder, "runs.db")}"))
        {
            connection.Open();
            using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        using SqliteRunStore second = new(Path.Combine(folder, "runs.db"));
        Assert.Equal(RunFailure.Store, (await Assert.ThrowsAsync<RunFailureException>(() => second.List())).Failure);
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private RunStatus Status() => new(request.RunId, RunState.Running, new(3, 0, 0, 5, 0, 0, null, 1, 0, 0), 0, DateTimeOffset.UnixEpoch);

    private static BlockResult Block(double value) => new(
        0, 3, 1, [new("q1", "region")], [value, 2, double.NaN, 4, 5, 6], [new(1, "s", 4, "I1", "water", double.NaN, 1)], 1e-12, "s: I1 water");
}
