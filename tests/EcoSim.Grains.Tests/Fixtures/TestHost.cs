using EcoSim.Client;
using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Loops;
using EcoSim.Grains.Models;
using EcoSim.Grains.Runs;
using EcoSim.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>An embedded silo over a store of its own, with the test's models and courier.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly string folder;
    private readonly bool ownsFolder;
    private readonly EmbeddedSilo silo;
    private readonly IModelSource source;

    /// <param name="folder">Store of an earlier host; null for one of its own.</param>
    public TestHost(IModelSource? source = null, IMessageCourier? courier = null, Action<RunOptions>? options = null, string? folder = null)
    {
        ownsFolder = folder is null;
        this.folder = folder ?? Directory.CreateTempSubdirectory("ecosim-test-").FullName;
        this.source = source ?? new FakeModelSource();
        silo = EmbeddedSilo.Open(new() { DataFolder = this.folder }, builder =>
        {
            builder.Services.AddSingleton(this.source);
            if (courier is not null)
                builder.Services.AddSingleton(courier);
            if (options is not null)
                builder.Services.Configure(options);
        });
        Session = new(silo);
    }

    public string Folder => folder;

    public EcoSimSession Session { get; }

    public IRunStore Store => silo.Store;

    public ValueTask<IGrainFactory> Grains() => silo.Grains();

    /// <summary>Runs on grains to the end.</summary>
    public async Task<RunStatus> Run(RunRequest request)
    {
        await Session.Submit(request);
        return await End(request.RunId);
    }

    public async Task<RunStatus> End(string runId)
    {
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(120));
        RunStatus? last = null;
        await foreach (RunStatus status in Session.Follow(runId, late.Token))
            last = status;
        return last!;
    }

    /// <summary>The same members in plain loops, as a run of its own in the same store.</summary>
    public async Task<RunStatus> Loop(RunRequest request)
    {
        await using LoopEngine loops = new(Store, new RunModels(Store, source), Options.Create(new RunOptions()), TimeProvider.System);
        string id = request.RunId + "-loops";
        await loops.Submit(request with { RunId = id, Engine = RunEngine.Loops });
        RunStatus? last = null;
        await foreach (RunStatus status in loops.Follow(id))
            last = status;
        return last!;
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(folder, recursive: true);
    }
}
