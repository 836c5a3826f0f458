using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Flow and quality of a segment with a reservoir: one fully mixed body of water, without decay.</summary>
internal sealed class ReservoirRouting<V> where V : struct, ILane<V>
{
    private readonly SegmentReservoir<V> reservoir;
    private readonly SegmentLedger ledger;
    private readonly SegmentYear<V> yearSums;
    private readonly SegmentOxygen<V>? oxygen;
    private readonly LaneState[] stored;
    private V inflow;

    public ReservoirRouting(SegmentReservoir<V> reservoir, SegmentLedger ledger, SegmentYear<V> yearSums, SegmentOxygen<V>? oxygen, int pollutants, int lanes)
    {
        this.reservoir = reservoir;
        this.ledger = ledger;
        this.yearSums = yearSums;
        this.oxygen = oxygen;
        stored = [.. Enumerable.Range(0, pollutants).Select(_ => new LaneState(lanes))];
    }

    /// <param name="entering">Upstream, natural and returned water, less what evaporates on the way.</param>
    public ReservoirWater<V> Water(V entering, V withdrawal, int month, int lane)
    {
        inflow = entering;
        return new(reservoir.Before(month, lane), reservoir.After(month, lane), entering, reservoir.Evaporated(month, lane), withdrawal,
            MonthWater<V>.FlowPerVolume(month));
    }

    /// <summary>Mixes a month's mass into the store and shares it out by volume.</summary>
    /// <param name="mass">Of upstream and natural water, t.</param>
    /// <param name="load">Of counties, parks and the point load, t.</param>
    public void RoutePollutant(int j, in ReservoirWater<V> w, V mass, V load, int monthIndex, int month, int lane, Chunk? downstream, SegmentTrace? trace)
    {
        V entering = mass + load;
        V before = monthIndex == 0 ? entering * StartRatio(lane) : stored[j].Read<V>(lane);
        V all = before + entering;
        V concentration = LaneMath.Ratio<V>(all, w.Volume, 0.0);
        V massOut = concentration * w.Outflow;
        V withdrawn = concentration * w.Withdrawal;
        // Where nothing is stored, taken or released, the mass waits for water.
        V after = V.Select(V.Equal(w.Volume, 0.0), all, concentration * w.Stored);
        stored[j].Write(lane, after);
        ledger.CheckMass(j, monthIndex, lane, all - (massOut + withdrawn + after), all);
        V assessed = V.Select(w.Wet, concentration, double.NaN);
        downstream?.Write(RiverFlowRow.FirstMass + j, month, lane, massOut);
        yearSums.AddConcentration(j, lane, assessed, w.Wet);
        if (j == (int)Pollutant.Cod)
            oxygen?.SetCod(massOut, 0.0, 0.0);
        trace?.AddPollutant<V>(j, month, lane, assessed, load, 0.0, after);
    }

    /// <summary>Water stored at the start is like what enters in the first month: nobody has to guess it. Mass held ÷ mass that enters.</summary>
    public V StartRatio(int lane) => LaneMath.Ratio<V>(reservoir.Before(0, lane), inflow, 0.0);
}
