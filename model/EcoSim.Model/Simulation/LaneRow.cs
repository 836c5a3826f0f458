using System.Runtime.InteropServices;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>A month of one quantity as a run of lane groups: for loops that go over lanes innermost, with one range check for all of them.</summary>
internal static class LaneRow
{
    public static Span<V> Row<V>(this Chunk chunk, int row, int month) where V : struct, ILane<V> =>
        MemoryMarshal.Cast<double, V>(chunk.Values.AsSpan((row * Chunk.Months + month) * chunk.Lanes, chunk.Lanes));

    public static Span<V> Row<V>(this MonthlyLanes quantity, int month) where V : struct, ILane<V> =>
        MemoryMarshal.Cast<double, V>(quantity.Values.AsSpan(month * quantity.Lanes, quantity.Lanes));

    public static Span<V> Row<V>(this LaneState state) where V : struct, ILane<V> => MemoryMarshal.Cast<double, V>(state.Values.AsSpan());
}
