using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>A segment's flow and quality of the year (science 3.5, 4.4–4.7): one pass over months, upstream done before downstream.</summary>
internal sealed class SegmentRouting<V> where V : struct, ILane<V>
{
    private readonly SegmentWater<V> water;
    private readonly SegmentAllocation<V> allocation;
    private readonly SegmentLedger ledger;
    private readonly SegmentYear<V> yearSums;
    private readonly SegmentOxygen<V>? oxygen;
    private readonly ReservoirRouting<V>? reservoir;
    private readonly RiverContext rivers;
    private readonly LaneInputs parameters;
    private readonly LaneState[] dryStore;
    private readonly int pollutants;
    private readonly int lanes;
    private readonly bool hasLength;
    private readonly bool screened;
    private readonly SegmentInflows<V> inflows = new();

    public SegmentRouting(BlockContext block, SegmentWater<V> water, SegmentAllocation<V> allocation, SegmentLedger ledger, SegmentYear<V> yearSums)
    {
        this.water = water;
        this.allocation = allocation;
        this.ledger = ledger;
        this.yearSums = yearSums;
        rivers = block.Rivers;
        parameters = block.Inputs.Parameters;
        lanes = block.Lanes;
        pollutants = rivers.CarriesMass ? Pollutants.Count : 0;
        oxygen = rivers.CarriesMass && rivers.TracksOxygen ? new(water.Inputs, parameters, rivers) : null;
        dryStore = [.. Enumerable.Range(0, pollutants).Select(_ => new LaneState(lanes))];
        reservoir = allocation.Reservoir is null ? null : new(allocation.Reservoir, ledger, yearSums, oxygen, pollutants, lanes);
        InputTable inputs = water.Inputs.Defaults;
        hasLength = inputs[SegmentVariables.Length] > 0 || water.Inputs.IsDrawn(SegmentVariables.Length.Index);
        screened = inputs[SegmentVariables.ScreenedBlackOdorous] >= 0.5;
    }

    /// <summary>Receives the monthly quantities; null until somebody asks for them.</summary>
    public SegmentTrace? Trace { get; set; }

    public void Route(Node node, int year, IReadOnlyList<Chunk> inputs, IReadOnlyList<Chunk> sent)
    {
        inflows.Gather(node.Inputs, inputs);
        Chunk? downstream = sent.Count > 0 ? sent[0] : null;
        yearSums.Begin();
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
                RouteMonth(Calendar.MonthsPerYear * year + month, month, lane, downstream);
        }
    }

    private void RouteMonth(int monthIndex, int month, int lane, Chunk? downstream)
    {
        V boundary = water.Natural(monthIndex, lane, out V background);
        V upstream = inflows.UpstreamVolume(month, lane);
        V withdrawal = allocation.Claimants.LicencesTaken(month, lane, out V returned)
            + inflows.County(CountyDischargeRow.Withdrawal, month, lane);
        returned += inflows.County(CountyDischargeRow.Return, month, lane);
        V evaporation = allocation.Evaporation.Read<V>(month, lane);
        V entering = returned + water.PointFlow(month, lane);
        V bank = inflows.County(CountyDischargeRow.BankKilometres, month, lane);
        V outflow;
        if (reservoir is null)
        {
            MonthWater<V> w = new(upstream, boundary, background, withdrawal, entering, evaporation, MonthWater<V>.FlowPerVolume(month));
            outflow = w.Outflow;
            Check(monthIndex, lane, w.Residual, w.Smallest, w.Scale);
            if (pollutants > 0)
                RouteQuality(in w, bank, monthIndex, month, lane, downstream);
            Trace?.AddWithdrawalShares(month, lane, w.Kept, w.LoadTaken);
        }
        else
        {
            ReservoirWater<V> w = reservoir.Water(upstream + boundary + background + entering - evaporation, withdrawal, month, lane);
            outflow = w.Outflow;
            Check(monthIndex, lane, w.Residual, w.Smallest, w.Scale);
            Trace?.AddReservoir(month, lane, allocation.Reservoir!, in w, monthIndex == 0 ? reservoir.StartRatio(lane) : 0.0);
            if (pollutants > 0)
                RouteStored(in w, boundary, background, monthIndex, month, lane, downstream);
        }

        V minimum = water.MinimumFlow[month];
        ledger.CheckMinimumFlow(monthIndex, lane, outflow, minimum, allocation.Junior.Read<V>(month, lane));
        yearSums.AddWater(lane, outflow, withdrawal, minimum, bank);
        downstream?.Write(RiverFlowRow.Volume, month, lane, outflow);
        Trace?.AddWater(month, lane, upstream + boundary + background, withdrawal, returned, evaporation, outflow);
    }

    private void Check(int monthIndex, int lane, V residual, V smallest, V scale)
    {
        ledger.CheckWater(monthIndex, lane, residual, scale);
        ledger.CheckSign(monthIndex, lane, smallest, scale);
    }

    private void RouteStored(in ReservoirWater<V> w, V boundary, V background, int monthIndex, int month, int lane, Chunk? downstream)
    {
        for (int j = 0; j < pollutants; j++)
            reservoir!.RoutePollutant(j, in w, Natural(j, boundary, background, month, lane), Load(j, month, lane), monthIndex, month, lane, downstream, Trace);
        V dissolved = oxygen is null ? 0.0 : oxygen.RouteStored(in w, month, lane, downstream);
        EndQuality(w.Wet, dissolved, month, lane);
    }

    private void EndQuality(V wet, V dissolved, int month, int lane)
    {
        yearSums.AddQuality(lane, wet, dissolved, screened);
        Trace?.AddClass(month, lane, yearSums.MonthClass(lane, dissolved), dissolved);
    }

    // Mass of upstream and natural water, t.
    private V Natural(int j, V boundary, V background, int month, int lane) => inflows.UpstreamMass(j, month, lane)
        + boundary * water.Inputs.Read<V>(SegmentVariables.Boundary[j], lane)
        + background * water.Inputs.Read<V>(SegmentVariables.Background[j], lane);

    // What counties, parks and the point load bring, t.
    private V Load(int j, int month, int lane) => inflows.Load(j, month, lane)
        + water.Inputs.Read<V>(SegmentVariables.PointLoad[j], lane) * SegmentWater<V>.YearShare(month);

    private void RouteQuality(in MonthWater<V> w, V bank, int monthIndex, int month, int lane, Chunk? downstream)
    {
        V velocity = 0.0;
        V days = 0.0;
        V rateDays = 0.0;
        if (hasLength)
        {
            V length = water.Inputs.Read<V>(SegmentVariables.Length, lane);
            velocity = ReachDecay.Velocity(w.Discharge, water.Inputs.Read<V>(SegmentVariables.VelocityA, lane),
                water.Inputs.Read<V>(SegmentVariables.VelocityB, lane));
            days = ReachDecay.TravelDays(length, velocity);
            // Every rate of the segment follows temperature and banks alike: they stretch the time instead.
            V gain = parameters.Read<V>(ProcessParameters.BankDecayGain, lane);
            V improved = V.Min(LaneMath.Ratio<V>(bank, length, 0.0), 1.0);
            rateDays = days * rivers.DecayFactor.Read<V>(month, lane) * (1.0 + gain * improved);
        }

        for (int j = 0; j < pollutants; j++)
        {
            V half = j < Pollutants.Emitted && hasLength
                ? ReachDecay.HalfReach(water.Inputs.Read<V>(SegmentVariables.DecayRate[j], lane), rateDays)
                : 1.0;
            RoutePollutant(j, in w, half, monthIndex, month, lane, downstream);
        }

        V dissolved = oxygen is null ? 0.0 : oxygen.Route(in w, inflows, velocity, days, month, lane, downstream);
        EndQuality(w.Wet, dissolved, month, lane);
    }

    private void RoutePollutant(int j, in MonthWater<V> w, V half, int monthIndex, int month, int lane, Chunk? downstream)
    {
        V mass = Natural(j, w.Boundary, w.Background, month, lane);
        V load = Load(j, month, lane);
        V store = dryStore[j].Read<V>(lane);
        V kept = mass * w.Kept;
        V loadTaken = load * w.LoadTaken;
        V loadKept = load - loadTaken;
        V entering = loadKept + store;
        V floor = j < Pollutants.Emitted ? water.Inputs.Read<V>(SegmentVariables.DecayFloor[j], lane) : 0.0;
        V decayable = ReachDecay.Decayable(kept, w.Flow * floor);

        V massOut = V.Select(w.Wet, ReachDecay.MassOut(kept, decayable, entering, half), 0.0);
        V removed = V.Select(w.Wet, ReachDecay.Removed(decayable, entering, half), 0.0);
        V stored = V.Select(w.Wet, 0.0, kept + entering);
        V withdrawn = (mass - kept) + loadTaken;
        dryStore[j].Write(lane, stored);
        ledger.CheckMass(j, monthIndex, lane, mass + load + store - (massOut + removed + withdrawn + stored), mass + load + store);

        V concentration = V.Select(w.Wet, massOut / w.Outflow, double.NaN);
        downstream?.Write(RiverFlowRow.FirstMass + j, month, lane, massOut);
        yearSums.AddConcentration(j, lane, concentration, w.Wet);
        if (j == (int)Pollutant.Cod)
            oxygen?.SetCod(mass, V.Select(w.Wet, entering, 0.0), inflows.UpstreamMass(j, month, lane));
        Trace?.AddPollutant(j, month, lane, concentration, load, removed, stored);
        Trace?.AddDecayShares(j, month, lane, 1.0 - LaneMath.Ratio<V>(decayable, kept, 0.0) * (1.0 - half * half), half);
    }
}
