using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Land that changes month by month and whose cover follows its age: Σ over past months of area added × cover at its age.</summary>
internal sealed class RampedAreas<V>(int months, int lanes) where V : struct, ILane<V>
{
    private readonly LaneSeries<V> added = new(months, lanes);
    private readonly LaneSeries<V> cover = new(months, lanes);
    private readonly LaneState total = new(lanes);

    // Month of the first addition of any lane: nothing is summed before it, which changes no bit.
    private int first = months;

    /// <summary>Sum of all additions so far, ha.</summary>
    public V Total(int lane) => total.Read<V>(lane);

    public void SetCover(int age, int lane, V value) => cover.Write(age, lane, value);

    /// <summary>Books the month's addition, ha; a negative one takes its cover back as slowly as it came.</summary>
    public void Add(int monthIndex, int lane, V hectares)
    {
        if (monthIndex < first && V.Any((hectares > 0.0) | (hectares < 0.0)))
            first = monthIndex;
        added.Write(monthIndex, lane, hectares);
        total.Write(lane, total.Read<V>(lane) + hectares);
    }

    /// <summary>Σ area·cover in a month, ha.</summary>
    public V Covered(int monthIndex, int lane)
    {
        V sum = 0.0;
        for (int s = first; s <= monthIndex; s++)
            sum += added.Read(s, lane) * cover.Read(monthIndex - s, lane);
        return sum;
    }

    /// <summary>Fills the cover table by logistic growth.</summary>
    public void GrowCover(int lane, V start, V capacity, V rate)
    {
        V value = start;
        for (int age = 0; age < cover.Length; age++)
        {
            SetCover(age, lane, value);
            value = CoverGrowth.Logistic<V>(value, capacity, rate, 1.0 / 12);
        }
    }

    /// <summary>Fills the cover table by a line that reaches its gain after some years.</summary>
    public void RampCover(int lane, V gain, V years)
    {
        for (int age = 0; age < cover.Length; age++)
            SetCover(age, lane, gain * V.Min(1.0, age / V.Max(12.0 * years, 1.0)));
    }
}
