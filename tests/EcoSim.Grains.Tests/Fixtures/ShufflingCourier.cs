using EcoSim.Grains.Blocks;
using EcoSim.Grains.Contracts.Entities;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>Holds messages back, hands them on in an order of its own and repeats some, now or much later.</summary>
internal sealed class ShufflingCourier(int seed) : IMessageCourier
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private readonly List<(IEntityGrain Receiver, int Year, int Edge, Chunk Chunk, bool Repeat)> held = [];
    private bool pumping;

    public int Repeats { get; private set; }

    public Task Deliver(IEntityGrain receiver, int year, int edge, Chunk chunk)
    {
        lock (gate)
        {
            held.Add((receiver, year, edge, chunk, false));
            if (pumping)
                return Task.CompletedTask;
            pumping = true;
        }

        _ = Task.Run(Pump);
        return Task.CompletedTask;
    }

    private async Task Pump()
    {
        while (true)
        {
            // Waiting lets more gather, so that there is something to shuffle.
            await Task.Delay(1);
            List<Task> sent = [];
            lock (gate)
            {
                if (held.Count == 0)
                {
                    pumping = false;
                    return;
                }

                for (int n = random.Next(1, held.Count + 1); n > 0; n--)
                    sent.Add(SendOne());
            }

            await Task.WhenAll(sent);
        }
    }

    private Task SendOne()
    {
        int at = random.Next(held.Count);
        (IEntityGrain receiver, int year, int edge, Chunk chunk, bool repeat) = held[at];
        held.RemoveAt(at);
        if (!repeat && random.Next(5) == 0)
        {
            held.Add((receiver, year, edge, chunk, true));
            Repeats++;
        }

        return receiver.Receive(year, edge, chunk);
    }
}
