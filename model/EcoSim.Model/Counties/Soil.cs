using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Polluted farmland in safe use, and tailings ponds closed (science 7.3, 2.5).</summary>
public sealed class Soil<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly LaneState safeShare;
    private readonly LaneState pondsClosed;

    public Soil(CountyContext context)
    {
        this.context = context;
        safeShare = new(context.Lanes);
        pondsClosed = new(context.Lanes);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            safeShare.Write(lane, context.Inputs.Read<V>(CountyVariables.SoilSafeShare, lane));
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace => [];

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V paid = context.Year.Usable[(int)EffectKind.SafeFarmland].December<V>(lane);
            V share = LaneMath.Ratio<V>(paid, context.Inputs.Read<V>(CountyVariables.ContaminatedFarmland, lane), 0.0);
            safeShare.Write(lane, SafeFarmland.Share(context.Inputs.Read<V>(CountyVariables.SoilSafeShare, lane), share,
                safeShare.Read<V>(lane), context.Parameters.Read<V>(ProcessParameters.SafeShareFallback, lane)));
            pondsClosed.Write(lane, context.Year.Usable[(int)EffectKind.PondClosure].December<V>(lane));
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)CountyRow.SoilSafeShare, lane, safeShare.Read<V>(lane));
            rows.Write((int)CountyRow.PondsClosed, lane, pondsClosed.Read<V>(lane));
            rows.Write<V>((int)CountyRow.ContaminatedFarmland, lane, context.Inputs.Defaults[CountyVariables.ContaminatedFarmland]);
        }
    }
}

/// <summary>Share of polluted farmland in safe use (science 7.3).</summary>
public static class SafeFarmland
{
    /// <summary>s(y) = min(1, max(s⁰ + U31/A, s(y−1) − fallback, s⁰)): unpaid, only what stands above the start falls back.</summary>
    /// <param name="start">s⁰, 0–1.</param>
    /// <param name="paid">U31/A: share of the polluted farmland paid for in the year.</param>
    /// <param name="before">s(y−1).</param>
    /// <param name="fallback">Fall in a year without money.</param>
    public static V Share<V>(V start, V paid, V before, V fallback) where V : struct, ILane<V> =>
        V.Min(V.Max(V.Max(start + paid, before - fallback), start), 1.0);
}
