using EcoSim.Grains.Contracts.Entities;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Blocks;

/// <summary>Carries messages between entities; a test's courier delays, shuffles, repeats and loses them.</summary>
public interface IMessageCourier
{
    Task Deliver(IEntityGrain receiver, int year, int edge, Chunk chunk);
}

/// <summary>Hands each message to Orleans at once.</summary>
public sealed class DirectCourier : IMessageCourier
{
    public Task Deliver(IEntityGrain receiver, int year, int edge, Chunk chunk) => receiver.Receive(year, edge, chunk);
}
