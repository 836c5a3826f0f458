using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Storage of a segment over a year: where its rule takes it on natural inflow, before anybody is granted water.</summary>
/// <remarks>Users share what is released, not what is stored: so allocation on the released water stays exact, and the
/// storage is where the rule has it whatever they take.</remarks>
internal sealed class SegmentReservoir<V> where V : struct, ILane<V>
{
    private readonly ReservoirDefinition definition;
    private readonly LaneState start;
    private readonly MonthlyLanes storage;
    private readonly MonthlyLanes evaporated;
    private readonly MonthlyLanes released;

    public SegmentReservoir(ReservoirDefinition definition, int lanes)
    {
        this.definition = definition;
        start = new(lanes);
        storage = new(lanes);
        evaporated = new(lanes);
        released = new(lanes);
        // The first January continues from the December before.
        storage.Row<V>(MonthlyLanes.Months - 1).Fill(definition.StartStorage);
    }

    /// <summary>Takes the month's step of the rule; months in order, once a year.</summary>
    /// <param name="inflow">Natural inflow of the subtree, Mm³: less what evaporates on the way and reservoirs above keep.</param>
    /// <returns><see cref="Drawdown"/>.</returns>
    public V Regulate(int month, int lane, V inflow)
    {
        if (month == 0)
            start.Write(lane, storage.Read<V>(MonthlyLanes.Months - 1, lane));
        V before = Before(month, lane);
        V evaporation = ReservoirRule.Evaporation(before, inflow, ReservoirRule.Area<V>(before, definition), definition.EvaporationDepth[month]);
        evaporated.Write(month, lane, evaporation);
        V stored = ReservoirRule.Storage<V>(before + inflow - evaporation, month, definition);
        storage.Write(month, lane, stored);
        released.Write(month, lane, before + inflow - evaporation - stored);
        return Drawdown(month, lane);
    }

    /// <summary>What storage adds to the river, Mm³: S(t) − S(t+1) − evaporation; negative while it fills.</summary>
    public V Drawdown(int month, int lane) => Before(month, lane) - storage.Read<V>(month, lane) - evaporated.Read<V>(month, lane);

    /// <summary>S at the start of the month, Mm³.</summary>
    public V Before(int month, int lane) => month == 0 ? start.Read<V>(lane) : storage.Read<V>(month - 1, lane);

    /// <summary>S at the end of the month, Mm³.</summary>
    public V After(int month, int lane) => storage.Read<V>(month, lane);

    /// <summary>What the rule lets go of natural inflow, before anybody takes water, Mm³.</summary>
    public V Released(int month, int lane) => released.Read<V>(month, lane);

    public V Evaporated(int month, int lane) => evaporated.Read<V>(month, lane);
}
