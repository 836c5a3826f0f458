using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Municipal sewage works: treated and bypassed flow, effluent quality and load (science 4.3; V10, V11).</summary>
/// <remarks>Concentrations in mg/L = g/m³. Flows are daily means of dry weather: no storm water, no season.</remarks>
public static class SewageWorks
{
    /// <summary>November to March: the months of cold water.</summary>
    public static bool IsWinter(int month) => month is < 3 or > 9;

    /// <summary>q_s = sewage ratio × q_u, m³ per person and day.</summary>
    public static V PerHead<V>(LaneInputs parameters, int lane) where V : struct, ILane<V> =>
        parameters.Read<V>(ProcessParameters.SewageRatio, lane) * parameters.Read<V>(ProcessParameters.UrbanDemand, lane) * 1e-3;

    /// <summary>Q_w = col·POPu·q_s, m³/d; not cut by short supply.</summary>
    /// <param name="collected">Share of urban sewage that reaches a sewer, 0–1.</param>
    /// <param name="population">Urban population, persons.</param>
    /// <param name="perHead">q_s, m³/p/d.</param>
    public static V CollectedFlow<V>(V collected, V population, V perHead) where V : struct, ILane<V> => collected * population * perHead;

    /// <summary>Q_t = min(Q_w, Cap), m³/d.</summary>
    public static V TreatedFlow<V>(V collectedFlow, V capacity) where V : struct, ILane<V> => V.Min(collectedFlow, capacity);

    /// <summary>Effluent standard of works of two grades, weighted by capacity, mg/L.</summary>
    public static V Standard<V>(V gradeAShare, V standardA, V standardB) where V : struct, ILane<V> =>
        gradeAShare * standardA + (1.0 - gradeAShare) * standardB;

    /// <summary>C_e = min(C_raw, C_std·ψ), mg/L: works create no pollution.</summary>
    /// <param name="actualRatio">ψ, actual ÷ standard.</param>
    public static V Effluent<V>(V raw, V standard, V actualRatio) where V : struct, ILane<V> => V.Min(raw, standard * actualRatio);

    /// <summary>Load that leaves: treated water at effluent quality, the rest of the inflow raw. g per unit of time of the flows in m³; t for Mm³.</summary>
    /// <param name="treated">Treated water that is discharged (without what is reused).</param>
    /// <param name="bypassed">Water beyond the capacity.</param>
    public static V Load<V>(V treated, V bypassed, V effluent, V raw) where V : struct, ILane<V> => treated * effluent + bypassed * raw;
}
