using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>Dissolved oxygen along a segment, when a region asks for it (science 4.7).</summary>
/// <remarks>Demand follows COD where water enters; natural and return water arrive saturated. Masses are carried, t.</remarks>
internal sealed class SegmentOxygen<V>(LaneInputs inputs, LaneInputs parameters, RiverContext rivers) where V : struct, ILane<V>
{
    private V naturalCod;
    private V enteringCod;

    /// <summary>COD of the month: mixed mass of the inflows, load entering at mid-length, and the part that came from upstream, t.</summary>
    public void SetCod(V mixed, V entering, V upstream)
    {
        naturalCod = mixed - upstream;
        enteringCod = entering;
    }

    /// <summary>Behind a reservoir: saturated water whose demand follows its COD.</summary>
    /// <returns>Dissolved oxygen at the outlet, mg/L; NaN where nothing is stored or released.</returns>
    public V RouteStored(in ReservoirWater<V> w, int month, int lane, Chunk? downstream)
    {
        V perCod = parameters.Read<V>(ProcessParameters.UltimatePerBod5, lane) * parameters.Read<V>(ProcessParameters.BodPerCod, lane);
        downstream?.Write(RiverFlowRow.OxygenDemand, month, lane, perCod * naturalCod);
        downstream?.Write<V>(RiverFlowRow.OxygenDeficit, month, lane, 0.0);
        return V.Select(w.Wet, rivers.OxygenSaturation.Read<V>(month, lane), double.NaN);
    }

    /// <returns>Dissolved oxygen at the outlet, mg/L; NaN where the segment is dry.</returns>
    public V Route(in MonthWater<V> w, SegmentInflows<V> inflows, V velocity, V days, int month, int lane, Chunk? downstream)
    {
        V perCod = parameters.Read<V>(ProcessParameters.UltimatePerBod5, lane) * parameters.Read<V>(ProcessParameters.BodPerCod, lane);
        V demand = (inflows.Upstream(RiverFlowRow.OxygenDemand, month, lane) + perCod * naturalCod) * w.Kept;
        V deficit = inflows.Upstream(RiverFlowRow.OxygenDeficit, month, lane) * w.Kept;
        V local = perCod * enteringCod;
        V k1 = parameters.Read<V>(ProcessParameters.DeoxygenationRate, lane) * rivers.DecayFactor.Read<V>(month, lane);
        V k2 = Reaeration.Rate(velocity, inputs.Read<V>(SegmentVariables.Depth, lane)) * rivers.ReaerationFactor.Read<V>(month, lane);

        V half = ReachDecay.HalfReach(k1, days);
        V demandOut = demand * (half * half) + local * half;
        V deficitOut = StreeterPhelps.Deficit(k1, k2, demand, deficit, days) + StreeterPhelps.Deficit<V>(k1, k2, local, 0.0, 0.5 * days);
        // Oxygen does not fall below nothing: the deficit ends at saturation.
        V saturation = rivers.OxygenSaturation.Read<V>(month, lane);
        deficitOut = V.Min(deficitOut, saturation * w.Outflow);
        downstream?.Write(RiverFlowRow.OxygenDemand, month, lane, V.Select(w.Wet, demandOut, 0.0));
        downstream?.Write(RiverFlowRow.OxygenDeficit, month, lane, V.Select(w.Wet, deficitOut, 0.0));
        return V.Select(w.Wet, saturation - deficitOut / w.Outflow, double.NaN);
    }
}
