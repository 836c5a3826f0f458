using System.Diagnostics;
using System.Text.Json;
using EcoSim.Client;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Loops;
using EcoSim.Grains.Models;
using EcoSim.Model.Numerics;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Regions;
using EcoSim.Silo.Hosting;

namespace EcoSim.Benchmarks;

/// <summary>The same members four ways in turn: bare loops, a scalar loop on one core, and loops and grains as runs that are stored.</summary>
/// <remarks>Ways take turns within one process, since a machine's speed drifts; medians are compared, and every way must give one hash.</remarks>
internal static class BaiyinBenchmark
{
    /// <summary>Enough for the scalar loop: its time is linear in members.</summary>
    private const int MostScalarMembers = 64;

    public static async Task<int> Run(BenchmarkOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("ecosim-benchmark-").FullName;
        try
        {
            await using EcoSimSession session = new(EmbeddedSilo.Open(new() { DataFolder = folder }));
            return Print(await Measure(options, session));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<BenchmarkReport> Measure(BenchmarkOptions options, EcoSimSession session)
    {
        RunRequest request = Request(options);
        RunModel model = new(request, new PackModelSource());
        RunModel few = new(request with { Members = Math.Min(options.Members, MostScalarMembers) }, new PackModelSource());
        double perMember = (double)model.Plan.Entities.Count * model.Scenario.Years * 12;
        Way[] ways =
        [
            new("scalar loop, one core", few.Request.Members * perMember, () => Task.FromResult(Scalar(few))),
            new("vector loops", options.Members * perMember, () => Task.FromResult(Loops(model))),
            new("vector loops, stored run", options.Members * perMember, () => Stored(session, request with { Engine = RunEngine.Loops })),
            new("grains, stored run", options.Members * perMember, () => Stored(session, request)),
        ];
        for (int repeat = 0; repeat <= options.Repeats; repeat++)
        {
            foreach (Way way in ways)
                await way.Measure(warmUp: repeat == 0);
        }

        return new(options, ways, Scalar(few) == Loops(few) && ways[1..].Select(w => w.Hash).Distinct().Count() == 1);
    }

    private static RunRequest Request(BenchmarkOptions options) => new()
    {
        RunId = "benchmark",
        Pack = RunRequest.PackOf(PackFiles.FromFolder(Path.Combine(Root(), "scenarios", "baiyin")).Texts),
        Mix = "mixes/plan.yaml",
        Members = options.Members,
        Seed = 1,
        BlockSize = options.BlockSize,
        EndYear = options.EndYear,
    };

    private static string Scalar(RunModel model) => ResultHash.Of(new EnsembleResult(
        [.. Enumerable.Range(0, model.Blocks).Select(b => new RegionSimulator<ScalarLane>(model.Context(model.Order(b, 0))).Run())]));

    private static string Loops(RunModel model)
    {
        BlockResult[] results = new BlockResult[model.Blocks];
        BlockLoop.Run(model, Enumerable.Range(0, model.Blocks), Environment.ProcessorCount, (block, result) => results[block] = result);
        return ResultHash.Of(new EnsembleResult(results));
    }

    private static async Task<string> Stored(EcoSimSession session, RunRequest request)
    {
        request = request with { RunId = "benchmark-" + Guid.NewGuid().ToString("N") };
        await session.Submit(request);
        RunStatus? last = null;
        await foreach (RunStatus status in session.Follow(request.RunId))
            last = status;
        await session.Store.Delete(request.RunId);
        return last!.ResultHash ?? throw new InvalidOperationException(last.Error);
    }

    private static int Print(BenchmarkReport report)
    {
        Console.Error.Write(report.ToTable());
        Console.WriteLine(JsonSerializer.Serialize(report.ToJson(), JsonSerializerOptions.Web));
        return report.SameBits ? 0 : 3;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EcoSim.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("the benchmark runs inside the repository");
    }
}

/// <summary>One way of computing, with its times.</summary>
internal sealed class Way(string name, double entityMonthMembers, Func<Task<string>> run)
{
    private readonly List<double> seconds = [];
    private readonly List<double> processor = [];

    public string Name => name;

    public double EntityMonthMembers => entityMonthMembers;

    public string? Hash { get; private set; }

    public double Median => seconds.Order().ElementAt(seconds.Count / 2);

    public double Smallest => seconds.Min();

    /// <summary>Time of all cores: what counts where other programs share the machine.</summary>
    public double MedianProcessor => processor.Order().ElementAt(processor.Count / 2);

    public double Nanoseconds => Median * 1e9 / entityMonthMembers;

    public async Task Measure(bool warmUp)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        TimeSpan used = Environment.CpuUsage.TotalTime;
        string hash = await run();
        if (Hash is not null && hash != Hash)
            throw new InvalidOperationException($"{name} gave two hashes.");
        Hash = hash;
        if (warmUp)
            return;
        seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        processor.Add((Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }
}
