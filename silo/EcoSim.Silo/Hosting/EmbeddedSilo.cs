using System.Net;
using EcoSim.Grains.Contracts.Hosting;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Grains.Loops;
using EcoSim.Grains.Models;
using EcoSim.Grains.Runs;
using EcoSim.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans;

namespace EcoSim.Silo.Hosting;

/// <summary>The default host: results in SQLite, and a silo in this process that starts with the first run of grains.</summary>
public sealed class EmbeddedSilo : IEcoSimHost
{
    private readonly EmbeddedOptions options;
    private readonly Action<IHostApplicationBuilder>? configure;
    private readonly SqliteRunStore store;
    private readonly SemaphoreSlim starting = new(1, 1);
    private readonly Lazy<LoopEngine> loops;
    private IHost? host;

    private EmbeddedSilo(EmbeddedOptions options, Action<IHostApplicationBuilder>? configure)
    {
        this.options = options;
        this.configure = configure;
        store = new(options.StoreFile);
        loops = new(() => new(store, new RunModels(store, new PackModelSource()), Options.Create(new RunOptions()), TimeProvider.System));
    }

    public IRunStore Store => store;

    public IRunEngine Loops => loops.Value;

    /// <param name="options">Where results are kept.</param>
    /// <param name="configure">Changes the silo's host before it is built; services registered here come before the defaults.</param>
    public static EmbeddedSilo Open(EmbeddedOptions options, Action<IHostApplicationBuilder>? configure = null) => new(options, configure);

    public async ValueTask<IGrainFactory> Grains(CancellationToken cancellation = default)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            host ??= await Start(cancellation);
            return host.Services.GetRequiredService<IGrainFactory>();
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (loops.IsValueCreated)
            await loops.Value.DisposeAsync();
        if (host is not null)
            await Stop(host);
        store.Dispose();
        starting.Dispose();
    }

    private async Task<IHost> Start(CancellationToken cancellation)
    {
        // The empty builder reads no configuration files and sets up no logging of its own: this is part of a command's start-up time.
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { DisableDefaults = true });
        configure?.Invoke(builder);
        builder.Services.AddSingleton<IRunStore>(store);
        builder.AddEmbeddedSilo(IPAddress.Loopback);
        IHost built = builder.Build();
        await built.StartAsync(cancellation);
        return built;
    }

    // Nobody else is in this cluster, and what counts is in the store: there is nothing to hand over.
    private static async Task Stop(IHost host)
    {
        using CancellationTokenSource atMost = new(TimeSpan.FromSeconds(2));
        await host.StopAsync(atMost.Token);
        if (host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        else
            host.Dispose();
    }
}
