using EcoSim.Grains.Entities;
using EcoSim.Grains.Models;
using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;

namespace EcoSim.Grains.Tests.Entities;

public class InboxTests
{
    private static readonly EntityRef Here = new(EntityKind.County, 0);
    private static readonly Edge First = new(11, MessageKind.AirEmission, 1, Here, 0, Here, 0);
    private static readonly Edge Second = new(7, MessageKind.AirEmission, 1, Here, 0, Here, 0);
    private static readonly Edge Later = new(9, MessageKind.AirEmission, 1, Here, 0, Here, 1);

    private readonly Inbox inbox = new(new Inlets(
    [
        new(Here, Step.CountyDemand, 0, 0, [First, Second], []),
        new(Here, Step.CountyDischarge, 0, 0, [Later], []),
    ]));

    [Fact]
    public void Take_ArrivedInAnyOrder_AreInDeclaredOrder()
    {
        Chunk first = new(1, 8), second = new(1, 8);
        inbox.Add(0, Second.Index, second);
        Assert.False(inbox.IsComplete(0));
        inbox.Add(0, First.Index, first);
        Assert.True(inbox.IsComplete(0));
        Chunk[] taken = new Chunk[2];
        inbox.Take(0, taken);
        Assert.Same(first, taken[0]);
        Assert.Same(second, taken[1]);
    }

    [Fact]
    public void Add_Repeat_IsIgnored_AlsoAfterItWasTaken()
    {
        inbox.Add(0, Later.Index, new(1, 8));
        Assert.False(inbox.Add(0, Later.Index, new(1, 8)));
        inbox.Take(1, new Chunk[1]);
        Assert.False(inbox.Add(0, Later.Index, new(1, 8)));
        inbox.CloseYear(_ => { });
        Assert.False(inbox.Add(0, Later.Index, new(1, 8)));
    }

    [Fact]
    public void Add_NextYearsMessages_WaitForTheirYear()
    {
        Chunk next = new(1, 8);
        inbox.Add(1, Later.Index, next);
        Assert.False(inbox.IsComplete(1));
        inbox.CloseYear(_ => { });
        Assert.True(inbox.IsComplete(1));
        Chunk[] taken = new Chunk[1];
        inbox.Take(1, taken);
        Assert.Same(next, taken[0]);
    }

    [Fact]
    public void CloseYear_Chunks_AreReleasedOnce()
    {
        Chunk taken = new(1, 8);
        inbox.Add(0, Later.Index, taken);
        inbox.Take(1, new Chunk[1]);
        List<Chunk> released = [];
        inbox.CloseYear(released.Add);
        inbox.CloseYear(released.Add);
        Assert.Same(taken, Assert.Single(released));
    }

    [Fact]
    public void Add_EdgeOfAnother_IsRefused() => Assert.Throws<ArgumentException>(() => inbox.Add(0, 8, new(1, 8)));

    [Fact]
    public void Add_OtherRows_IsRefused() => Assert.Throws<ArgumentException>(() => inbox.Add(0, Later.Index, new(2, 8)));
}
