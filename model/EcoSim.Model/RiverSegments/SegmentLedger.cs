using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.RiverSegments;

/// <summary>Balances of a segment (science 13): I1 water, I3 mass, I9 signs, I10 grants, I11 minimum flow.</summary>
internal sealed class SegmentLedger(int lanes)
{
    private const double Tolerance = 1e-9;
    private const int WaterBalance = 0;
    private const int Signs = 1;
    private const int Grants = 2;
    private const int MinimumFlow = 3;
    private const int FirstMass = 4;

    public Ledger Ledger { get; } = new(
        [
            new("I1", "segment water, Mm3", Tolerance, 1.0),
            new("I9", "no negative volume, Mm3", Tolerance, 1.0),
            new("I10", "grants within claims, Mm3", Tolerance, 1.0),
            new("I11", "outflow above the minimum, Mm3", Tolerance, 1.0),
            .. Pollutants.Ids.Select(id => new Balance("I3", $"segment {id}, t", Tolerance, 1e-6)),
        ], lanes);

    public void CheckWater<V>(int monthIndex, int lane, V residual, V scale) where V : struct, ILane<V> =>
        Ledger.Check(WaterBalance, monthIndex, lane, residual, scale);

    /// <summary>The smallest of the month's volumes must not be negative.</summary>
    public void CheckSign<V>(int monthIndex, int lane, V smallest, V scale) where V : struct, ILane<V> =>
        Ledger.Check(Signs, monthIndex, lane, V.Min(smallest, 0.0), scale);

    public void CheckGrant<V>(int monthIndex, int lane, V grant, V claim) where V : struct, ILane<V> =>
        Ledger.Check(Grants, monthIndex, lane, V.Max(grant - claim, 0.0), claim);

    /// <summary>Where classes after the minimum flow got water in the subtree, the outflow is not below it.</summary>
    public void CheckMinimumFlow<V>(int monthIndex, int lane, V outflow, V minimum, V junior) where V : struct, ILane<V> =>
        Ledger.Check(MinimumFlow, monthIndex, lane, V.Select(junior > 0.0, V.Max(minimum - outflow, 0.0), 0.0), minimum);

    public void CheckMass<V>(int pollutant, int monthIndex, int lane, V residual, V scale) where V : struct, ILane<V> =>
        Ledger.Check(FirstMass + pollutant, monthIndex, lane, residual, scale);
}
