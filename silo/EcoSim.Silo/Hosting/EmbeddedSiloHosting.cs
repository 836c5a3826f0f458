using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;

namespace EcoSim.Silo.Hosting;

/// <summary>Adds a silo that is a cluster by itself.</summary>
public static class EmbeddedSiloHosting
{
    /// <summary>A silo on free ports of the loopback interface, with its membership in memory.</summary>
    public static IHostApplicationBuilder AddEmbeddedSilo(this IHostApplicationBuilder builder, IPAddress address)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.UseOrleans(silo =>
        {
            (int siloPort, int gatewayPort) = FreePorts(address);
            silo.UseLocalhostClustering(siloPort, gatewayPort, null, "ecosim", "ecosim-" + Guid.NewGuid().ToString("N"));
            silo.ConfigureEndpoints(address, siloPort, gatewayPort);
            silo.Configure<GrainCollectionOptions>(o => o.CollectionAge = TimeSpan.FromMinutes(5));
            silo.AddEcoSimRuns();
        });
        return builder;
    }

    // Both are held until both are known, so that they differ.
    private static (int Silo, int Gateway) FreePorts(IPAddress address)
    {
        using Socket first = Bind(address), second = Bind(address);
        return (((IPEndPoint)first.LocalEndPoint!).Port, ((IPEndPoint)second.LocalEndPoint!).Port);
    }

    private static Socket Bind(IPAddress address)
    {
        Socket socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, 0));
        return socket;
    }
}
