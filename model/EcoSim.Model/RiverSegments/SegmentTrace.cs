using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Monthly quantities of a segment, of the last year routed.</summary>
internal sealed class SegmentTrace
{
    private readonly MonthlyLanes inflow;
    private readonly MonthlyLanes withdrawal;
    private readonly MonthlyLanes returnFlow;
    private readonly MonthlyLanes evaporation;
    private readonly MonthlyLanes outflow;
    private readonly MonthlyLanes waterClass;
    private readonly MonthlyLanes? oxygen;
    private readonly MonthlyLanes? storage;
    private readonly MonthlyLanes? ruleRelease;
    private readonly MonthlyLanes? surfaceEvaporation;
    private readonly MonthlyLanes? releasedShare;
    private readonly MonthlyLanes? storedShare;
    private readonly MonthlyLanes? startShare;
    private readonly MonthlyLanes[] concentration;
    private readonly MonthlyLanes[] load;
    private readonly MonthlyLanes[] decayed;
    private readonly MonthlyLanes[] dryStore;
    private readonly MonthlyLanes keptShare;
    private readonly MonthlyLanes loadTakenShare;
    private readonly MonthlyLanes[] passedShare;
    private readonly MonthlyLanes[] halfReach;
    private readonly List<TraceSeries> series = [];
    private readonly int lanes;

    public SegmentTrace(RiverContext rivers, bool stores, int lanes)
    {
        this.lanes = lanes;
        int pollutants = rivers.CarriesMass ? Pollutants.Count : 0;
        inflow = Add("inflow", "Mm3");
        withdrawal = Add("withdrawal", "Mm3");
        returnFlow = Add("return-flow", "Mm3");
        evaporation = Add("evaporation", "Mm3");
        outflow = Add("outflow", "Mm3");
        concentration = AddPerPollutant("concentration-", "mg/L", pollutants);
        load = AddPerPollutant("load-", "t", pollutants);
        decayed = AddPerPollutant("decayed-", "t", pollutants);
        dryStore = AddPerPollutant("dry-store-", "t", pollutants);
        keptShare = Add("kept-share", "1");
        loadTakenShare = Add("load-taken-share", "1");
        passedShare = AddPerPollutant("passed-share-", "1", pollutants);
        halfReach = AddPerPollutant("half-reach-", "1", pollutants);
        waterClass = Add("water-class", "class");
        GrantChange = Add("grant-change-of-last-pass", "Mm3");
        oxygen = rivers.TracksOxygen ? Add("dissolved-oxygen", "mg/L") : null;
        storage = stores ? Add("storage", "Mm3") : null;
        ruleRelease = stores ? Add("rule-release", "Mm3") : null;
        surfaceEvaporation = stores ? Add("reservoir-evaporation", "Mm3") : null;
        releasedShare = stores ? Add("released-share", "1") : null;
        storedShare = stores ? Add("stored-share", "1") : null;
        startShare = stores ? Add("start-store-share", "1") : null;
        // Until a year is routed nothing is known.
        foreach (TraceSeries s in series)
            Array.Fill(s.Values.Values, double.NaN);
    }

    public IReadOnlyList<TraceSeries> Series => series;

    /// <summary>Filled by the allocation.</summary>
    public MonthlyLanes GrantChange { get; }

    public void AddWater<V>(int month, int lane, V natural, V taken, V returned, V evaporated, V left) where V : struct, ILane<V>
    {
        inflow.Write(month, lane, natural);
        withdrawal.Write(month, lane, taken);
        returnFlow.Write(month, lane, returned);
        evaporation.Write(month, lane, evaporated);
        outflow.Write(month, lane, left);
    }

    /// <summary>Storage, and the shares in which a month's mass is released and kept.</summary>
    /// <param name="start">Mass held before the first month ÷ mass that enters in it; 0 in other months.</param>
    public void AddReservoir<V>(int month, int lane, SegmentReservoir<V> reservoir, in ReservoirWater<V> w, V start) where V : struct, ILane<V>
    {
        V dry = V.Equal(w.Volume, 0.0);
        releasedShare!.Write(month, lane, V.Select(dry, 0.0, w.Outflow / w.Volume));
        storedShare!.Write(month, lane, V.Select(dry, 1.0, w.Stored / w.Volume));
        startShare!.Write(month, lane, start);
        storage!.Write(month, lane, reservoir.After(month, lane));
        ruleRelease!.Write(month, lane, reservoir.Released(month, lane));
        surfaceEvaporation!.Write(month, lane, reservoir.Evaporated(month, lane));
    }

    public void AddPollutant<V>(int pollutant, int month, int lane, V atOutlet, V entered, V removed, V stored) where V : struct, ILane<V>
    {
        concentration[pollutant].Write(month, lane, atOutlet);
        load[pollutant].Write(month, lane, entered);
        decayed[pollutant].Write(month, lane, removed);
        dryStore[pollutant].Write(month, lane, stored);
    }

    /// <summary>Shares by which every source's mass goes on (science 4.4).</summary>
    /// <param name="kept">Of the mixed water's mass, what withdrawals leave.</param>
    /// <param name="loadTaken">Of the load entering on the way, what withdrawals take.</param>
    public void AddWithdrawalShares<V>(int month, int lane, V kept, V loadTaken) where V : struct, ILane<V>
    {
        keptShare.Write(month, lane, kept);
        loadTakenShare.Write(month, lane, loadTaken);
    }

    /// <summary>Shares that reach the outlet of a wet segment.</summary>
    /// <param name="passed">Of the mass kept from upstream.</param>
    /// <param name="half">Of what enters at mid-length.</param>
    public void AddDecayShares<V>(int pollutant, int month, int lane, V passed, V half) where V : struct, ILane<V>
    {
        passedShare[pollutant].Write(month, lane, passed);
        halfReach[pollutant].Write(month, lane, half);
    }

    public void AddClass<V>(int month, int lane, V assessedClass, V dissolvedOxygen) where V : struct, ILane<V>
    {
        waterClass.Write(month, lane, assessedClass);
        oxygen?.Write(month, lane, dissolvedOxygen);
    }

    private MonthlyLanes Add(string id, string unit)
    {
        series.Add(new(id, unit, new MonthlyLanes(lanes)));
        return series[^1].Values;
    }

    private MonthlyLanes[] AddPerPollutant(string prefix, string unit, int count) =>
        [.. Pollutants.Ids.Take(count).Select(id => Add(prefix + id, unit))];
}
