using EcoSim.Grains.Contracts.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Tests.Fixtures;
using EcoSim.Model.Exchange;
using EcoSim.Model.Simulation;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace EcoSim.Grains.Tests.Serialization;

public class CodecTests
{
    private static readonly IServiceProvider Services = new ServiceCollection().AddSerializer().BuildServiceProvider();
    private static readonly Serializer Serializer = Services.GetRequiredService<Serializer>();
    private static readonly DeepCopier Copier = Services.GetRequiredService<DeepCopier>();

    private static T Back<T>(T value) where T : class => Serializer.Deserialize<T>(Serializer.SerializeToArray(value))!;

    [Fact]
    public void Chunk_ThereAndBack_HasTheSameBits()
    {
        Chunk chunk = new(3, 16);
        for (int i = 0; i < chunk.Values.Length; i++)
            chunk.Values[i] = BitConverter.Int64BitsToDouble(unchecked(i * 0x1E3779B97F4A7C15L));
        byte[] bytes = Serializer.SerializeToArray(chunk);
        Chunk back = Back(chunk);
        Assert.Equal((3, 16), (back.Rows, back.Lanes));
        Assert.Equal(chunk.Values.Select(BitConverter.DoubleToInt64Bits), back.Values.Select(BitConverter.DoubleToInt64Bits));
        Assert.InRange(bytes.Length, chunk.Values.Length * 8, (chunk.Values.Length * 8) + 64);
    }

    [Fact]
    public void Chunk_SizesThatDoNotFit_AreRefused() =>
        Assert.ThrowsAny<Exception>(() => Serializer.Deserialize<Chunk>(Serializer.SerializeToArray(new Chunk(3, 16, new double[8]))));

    [Fact]
    public void Chunk_WithinASilo_IsNotCopied()
    {
        Chunk chunk = new(1, 8);
        Assert.Same(chunk, Copier.Copy(chunk));
    }

    [Fact]
    public void Chunk_TwiceInOneMessage_ComesBackAsOne()
    {
        Chunk chunk = new(1, 8);
        object[] back = Back<object[]>([chunk, chunk]);
        Assert.Same(back[0], back[1]);
    }

    [Fact]
    public void LaneReport_ThereAndBack_IsEqual()
    {
        LaneReport back = Back(new LaneReport(2, 8, [.. Enumerable.Range(0, 16).Select(i => (double)i)]));
        Assert.Equal(15.0, back.Values[^1]);
    }

    [Fact]
    public void LedgerReport_ThereAndBack_IsEqual()
    {
        LedgerReport report = new(0.5, "I1 water", [new(new("I1", "water", 1e-9, 1), 3, 14, 0.5, 1)]);
        LedgerReport back = Back(report);
        Assert.Equal(report.Breaches, back.Breaches);
        Assert.Equal((report.LargestRelative, report.LargestAt), (back.LargestRelative, back.LargestAt));
    }

    [Fact]
    public void RunRequest_ThereAndBack_IsEqual()
    {
        RunRequest request = BaiyinPack.Request(100) with { Drivers = "dry", EndYear = 2035, Keep = KeepLevel.Months };
        RunRequest back = Back(request);
        Assert.Equal(request.Pack.AsEnumerable(), back.Pack);
        Assert.Equal(request with { Pack = [] }, back with { Pack = [] });
    }

    [Fact]
    public void RunFailureException_ThereAndBack_KeepsReason()
    {
        RunFailureException back = Back(new RunFailureException(RunFailure.Conflict, "another request"));
        Assert.Equal((RunFailure.Conflict, "another request"), (back.Failure, back.Message));
    }

    [Fact]
    public void BlockOrder_ThereAndBack_IsEqual()
    {
        BlockOrder order = new("run", 3, 2, 768, 232);
        Assert.Equal(order, Back(order));
    }
}
