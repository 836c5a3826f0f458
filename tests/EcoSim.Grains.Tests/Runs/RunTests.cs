using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Models;
using EcoSim.Grains.Tests.Fixtures;
using EcoSim.Model.Results;

namespace EcoSim.Grains.Tests.Runs;

public class RunTests
{
    [Fact]
    public async Task Run_AnyBlockSizeAndNumberOfMembers_HasTheHashOfPlainLoops()
    {
        await using TestHost host = new();
        foreach (int members in (int[])[1, 7, 100, 1000])
        {
            RunStatus loops = await host.Loop(BaiyinPack.Request(members));
            foreach (int blockSize in (int[])[64, 128, 256, 1000])
            {
                RunStatus grains = await host.Run(BaiyinPack.Request(members, blockSize));
                Assert.Equal(RunState.Completed, grains.State);
                Assert.Equal(loops.ResultHash, grains.ResultHash);
            }
        }
    }

    [Fact]
    public async Task Run_FirstMembersOfALargerRun_HaveTheSameValues()
    {
        await using TestHost host = new();
        RunRequest few = BaiyinPack.Request(70, 64), many = BaiyinPack.Request(200, 128);
        await host.Run(few);
        await host.Run(many);
        EnsembleResult first = await host.Session.Results(few.RunId), second = await host.Session.Results(many.RunId);
        for (int row = 0; row < first.Rows.Count; row++)
            Assert.Equal(first.Of(row, 5).ToArray(), second.Of(row, 5)[..70].ToArray());
    }

    [Fact]
    public async Task Run_TheRealModel_HasTheHashOfPlainLoops()
    {
        await using TestHost host = new(new PackModelSource());
        RunStatus grains = await host.Run(BaiyinPack.Request(64));
        Assert.Null(grains.Error);
        Assert.Equal((await host.Loop(BaiyinPack.Request(64))).ResultHash, grains.ResultHash);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Run_MessagesShuffledAndRepeated_ChangeNothing(int seed)
    {
        ShufflingCourier courier = new(seed);
        await using TestHost host = new(courier: courier);
        RunStatus grains = await host.Run(BaiyinPack.Request(100, 64));
        Assert.Equal((await host.Loop(BaiyinPack.Request(100))).ResultHash, grains.ResultHash);
        Assert.True(courier.Repeats > 100);
    }

    [Fact]
    public async Task Run_MemberBreaksItsLedger_IsReportedAndCounted()
    {
        await using TestHost host = new(new FakeModelSource { BrokenMember = 70 });
        RunRequest request = BaiyinPack.Request(100, 64);
        RunStatus status = await host.Run(request);
        EnsembleResult result = await host.Session.Results(request.RunId);
        Assert.Equal(1, status.Progress.MembersFailed);
        Assert.Equal(70, Assert.Single(result.Failures).Member);
        Assert.Equal((15, 0.5, "I1"), (result.Failures[0].MonthIndex, result.Failures[0].Residual, result.Failures[0].Invariant));
        Assert.True(double.IsNaN(result.Of(0, 1)[70]));
        Assert.Equal((await host.Loop(request)).ResultHash, status.ResultHash);
    }

    [Fact]
    public async Task Run_MessagesLost_BlockStartsAgainAndOldAttemptIsIgnored()
    {
        LosingCourier courier = new();
        await using TestHost host = new(courier: courier, options: o => o.StallTimeout = TimeSpan.FromSeconds(2));
        RunStatus status = await host.Run(BaiyinPack.Request(64, 64));
        Assert.Equal(RunState.Completed, status.State);
        Assert.Equal(1, status.Progress.Retries);
        Assert.True(courier.Late > 0);
        Assert.Equal((await host.Loop(BaiyinPack.Request(64))).ResultHash, status.ResultHash);
    }

    [Fact]
    public async Task Run_EntityFailsOnce_BlockStartsAgain()
    {
        int failures = 0;
        FakeModelSource source = new()
        {
            BeforeNode = (_, entity, year) =>
            {
                if (year == 2 && entity.Index == 1 && Interlocked.Increment(ref failures) == 1)
                    throw new InvalidOperationException("once");
            },
        };
        await using TestHost host = new(source);
        RunStatus status = await host.Run(BaiyinPack.Request(64, 64));
        Assert.Equal((RunState.Completed, 1), (status.State, status.Progress.Retries));
    }

    [Fact]
    public async Task Run_EntityAlwaysFails_FailsLoudlyWithEntityAndReason()
    {
        FakeModelSource source = new()
        {
            BeforeNode = (_, entity, year) =>
            {
                if (year == 2 && entity is { Kind: Model.Definitions.EntityKind.County, Index: 1 })
                    throw new InvalidOperationException("no water in the pipe");
            },
        };
        await using TestHost host = new(source);
        RunStatus status = await host.Run(BaiyinPack.Request(64, 64));
        Assert.Equal(RunState.Failed, status.State);
        Assert.Contains("no water in the pipe", status.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_RunningRun_KeepsFinishedBlocksOnly()
    {
        FakeModelSource source = new()
        {
            BeforeNode = (context, _, _) =>
            {
                if (context.Block.FirstMember > 0)
                    Thread.Sleep(1);
            },
        };
        await using TestHost host = new(source);
        RunRequest request = BaiyinPack.Request(64 * 40, 64);
        await host.Session.Submit(request);
        await foreach (RunStatus status in host.Session.Follow(request.RunId))
        {
            if (status.Progress.BlocksDone > 0)
                await host.Session.Cancel(request.RunId);
        }

        RunRecord record = await host.Session.Find(request.RunId);
        Assert.Equal(RunState.Cancelled, record.Status.State);
        Assert.InRange((await host.Session.Results(request.RunId)).Members, 64, (64 * 40) - 1);
    }

    [Fact]
    public async Task Follow_RunLeftByAnotherSilo_GoesOnFromItsStoredBlocks()
    {
        await using TestHost store = new();
        RunRequest request = BaiyinPack.Request(64 * 20, 64);
        FakeModelSource slow = new() { BeforeNode = (_, _, _) => Thread.Sleep(1) };
        await using (TestHost first = new(slow, folder: store.Folder))
        {
            await first.Session.Submit(request);
            await foreach (RunStatus status in first.Session.Follow(request.RunId))
            {
                if (status.Progress.BlocksDone > 0)
                    break;
            }
        }

        Assert.InRange((await store.Store.Blocks(request.RunId)).Count, 1, 19);
        RunStatus end = await store.End(request.RunId);
        Assert.Equal((RunState.Completed, 20), (end.State, end.Progress.BlocksDone));
        Assert.Equal((await store.Loop(request)).ResultHash, end.ResultHash);
        Assert.True((await store.Session.Find(request.RunId)).Fence > 1);
    }

    [Fact]
    public async Task Submit_SameRequestAgain_IsTheSameRun_AndAnotherIsRefused()
    {
        await using TestHost host = new();
        RunRequest request = BaiyinPack.Request(7);
        RunStatus first = await host.Run(request);
        Assert.Equal(first.ResultHash, (await host.Session.Submit(request)).ResultHash);
        RunFailureException refusal = await Assert.ThrowsAsync<RunFailureException>(() => host.Session.Submit(request with { Seed = 8 }));
        Assert.Equal(RunFailure.Conflict, refusal.Failure);
    }

    [Fact]
    public async Task Submit_RequestOutOfRules_TellsAllFaults()
    {
        await using TestHost host = new();
        RunFailureException refusal = await Assert.ThrowsAsync<RunFailureException>(
            () => host.Session.Submit(BaiyinPack.Request(0, 63) with { Central = true }));
        Assert.Equal(RunFailure.Invalid, refusal.Failure);
        Assert.Equal(["members", "members"], refusal.Message.Split('\n').Select(f => f.Split(':')[0]));
    }

    [Fact]
    public async Task Submit_PackWithFault_TellsFileAndPlace()
    {
        await using TestHost host = new();
        RunRequest request = BaiyinPack.Request(1) with { Mix = "mixes/nowhere.yaml" };
        RunFailureException refusal = await Assert.ThrowsAsync<RunFailureException>(() => host.Session.Submit(request));
        Assert.Contains("nowhere", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KeepLevel.Members)]
    [InlineData(KeepLevel.Months)]
    public async Task Run_WithKeep_StoresWhatPlainLoopsStore(KeepLevel level)
    {
        await using TestHost host = new();
        RunRequest request = BaiyinPack.Request(70, 64) with { Keep = level };
        await host.Run(request);
        await host.Loop(request);
        List<(KeptKey Key, KeptChunk Chunk)> grains = await host.Store.ReadKept(request.RunId, level).ToListAsync();
        List<(KeptKey Key, KeptChunk Chunk)> loops = await host.Store.ReadKept(request.RunId + "-loops", level).ToListAsync();
        Assert.NotEmpty(grains);
        Assert.Equal(loops.Select(k => k.Key with { RunId = "" }), grains.Select(k => k.Key with { RunId = "" }));
        Assert.All(grains.Zip(loops), pair => Assert.Equal(pair.Second.Chunk.Values, pair.First.Chunk.Values));
        Assert.Equal(level == KeepLevel.Months ? 12 : 1, grains[0].Chunk.Steps);
    }
}
