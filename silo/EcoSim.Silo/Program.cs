using System.Net;
using EcoSim.Grains.Contracts.Storage;
using EcoSim.Silo.Hosting;
using EcoSim.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

EmbeddedOptions options = args is [string folder, ..] ? new() { DataFolder = folder } : new();
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Services.AddSingleton<IRunStore>(_ => new SqliteRunStore(options.StoreFile));
builder.AddEmbeddedSilo(IPAddress.Loopback);
using IHost host = builder.Build();
await host.StartAsync();
EndpointOptions endpoint = host.Services.GetRequiredService<IOptions<EndpointOptions>>().Value;
Console.WriteLine($"EcoSim silo on {endpoint.AdvertisedIPAddress}:{endpoint.SiloPort}, gateway {endpoint.GatewayPort}, results in {options.StoreFile}");
await host.WaitForShutdownAsync();
