using System.Collections.Concurrent;
using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>Loses messages of the first attempt from the second year on, and hands what was lost on when the next attempt speaks.</summary>
internal sealed class LosingCourier : IMessageCourier
{
    private readonly ConcurrentQueue<(IEntityGrain Receiver, int Year, int Edge, Chunk Chunk)> lost = new();
    private readonly ConcurrentDictionary<string, bool> attempts = new();

    public int Late { get; private set; }

    public async Task Deliver(IEntityGrain receiver, int year, int edge, Chunk chunk)
    {
        string[] key = receiver.GetPrimaryKeyString().Split('/');
        attempts.TryAdd(key[2], true);
        if (key[2] == "1" && year > 0)
        {
            lost.Enqueue((receiver, year, edge, chunk));
            return;
        }

        while (key[2] != "1" && lost.TryDequeue(out (IEntityGrain Receiver, int Year, int Edge, Chunk Chunk) late))
        {
            Late++;
            await late.Receiver.Receive(late.Year, late.Edge, late.Chunk);
        }

        await receiver.Receive(year, edge, chunk);
    }
}
