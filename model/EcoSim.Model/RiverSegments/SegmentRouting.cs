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
        int carried = oxygen is null ? RiverFlowRow.FirstMass + pollutants : RiverFlowRow.Count;
        downstream?.Values.AsSpan(carried * MonthlyLanes.Months * lanes).Clear();
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
        MonthWater<V> w = new(upstream, boundary, background, withdrawal, returned + water.PointFlow(month, lane),
            evaporation, MonthWater<V>.FlowPerVolume(month));

        V minimum = water.MinimumFlow[month];
        ledger.CheckWater(monthIndex, lane, w.Residual, w.Scale);
        ledger.CheckSign(monthIndex, lane, w.Smallest, w.Scale);
        ledger.CheckMinimumFlow(monthIndex, lane, w.Outflow, minimum, allocation.Junior.Read<V>(month, lane));
        V bank = inflows.County(CountyDischargeRow.BankKilometres, month, lane);
        yearSums.AddWater(lane, w.Outflow, minimum, bank);
        downstream?.Write(RiverFlowRow.Volume, month, lane, w.Outflow);
        Trace?.AddWater(month, lane, upstream + boundary + background, withdrawal, returned, evaporation, w.Outflow);
        Trace?.AddWithdrawalShares(month, lane, w.Kept, w.LoadTaken);
        if (pollutants > 0)
            RouteQuality(in w, bank, monthIndex, month, lane, downstream);
    }

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
        yearSums.AddQuality(lane, w.Wet, dissolved, screened);
        Trace?.AddClass(month, lane, yearSums.MonthClass(lane, dissolved), dissolved);
    }

    private void RoutePollutant(int j, in MonthWater<V> w, V half, int monthIndex, int month, int lane, Chunk? downstream)
    {
        V mass = inflows.UpstreamMass(j, month, lane)
            + w.Boundary * water.Inputs.Read<V>(SegmentVariables.Boundary[j], lane)
            + w.Background * water.Inputs.Read<V>(SegmentVariables.Background[j], lane);
        V load = inflows.Load(j, month, lane)
            + water.Inputs.Read<V>(SegmentVariables.PointLoad[j], lane) * SegmentWater<V>.YearShare(month);
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
