using EcoSim.Model.Numerics;

namespace EcoSim.Model.IndustrialParks;

/// <summary>Equations of a park (science 3.2, 4.1, 5.5, 7, 9).</summary>
public static class IndustryEquations
{
    /// <summary>old = VA* − δ·green, not below 0: green industry displaces a part of the old.</summary>
    /// <param name="potential">VA* of the sector, yuan/yr.</param>
    /// <param name="green">Green value added, yuan/yr.</param>
    /// <param name="displacement">δ, 0–1.</param>
    public static V Old<V>(V potential, V green, V displacement) where V : struct, ILane<V> =>
        V.Max(potential - displacement * green, 0.0);

    /// <summary>Water of a month: max(0, VA_eff/10⁴·i/12·10⁻⁶ − U19·Δ·10⁻⁶), Mm³.</summary>
    /// <param name="effective">VA_eff of potential output, yuan/yr.</param>
    /// <param name="perTenThousandYuan">i, m³ per 10⁴ yuan.</param>
    /// <param name="reuse">U19, m³/d.</param>
    /// <param name="days">Δ.</param>
    public static V WaterDemand<V>(V effective, V perTenThousandYuan, V reuse, double days) where V : struct, ILane<V> =>
        V.Max(effective / 1e4 * perTenThousandYuan / 12.0 * 1e-6 - reuse * days * 1e-6, 0.0);

    /// <summary>min(highest, U19/D⁰): share of the load that reuse keeps back.</summary>
    /// <param name="reuse">U19, m³/d.</param>
    /// <param name="demandAtStart">D⁰, m³/d; without industry nothing is kept back.</param>
    /// <param name="highest">Largest share, 0–1.</param>
    public static V ReuseShare<V>(V reuse, V demandAtStart, V highest) where V : struct, ILane<V> =>
        V.Min(LaneMath.Ratio<V>(reuse, demandAtStart, 0.0), highest);

    /// <summary>ρ = max(floor, activity − U/E⁰): emission ÷ emission at the start.</summary>
    /// <param name="activity">VA_eff/VA_eff⁰ × autonomous fall × compliance factor.</param>
    /// <param name="removal">U, t/yr.</param>
    /// <param name="emissionAtStart">E⁰, t/yr; without emission there is nothing to remove.</param>
    /// <param name="floor">Smallest ratio.</param>
    public static V EmissionRatio<V>(V activity, V removal, V emissionAtStart, V floor) where V : struct, ILane<V> =>
        V.Max(activity - LaneMath.Ratio<V>(removal, emissionAtStart, 0.0), floor);

    /// <summary>Waste put to use in a month: min(u⁰·G + U17/12, G), t.</summary>
    /// <param name="generated">G of the month, t.</param>
    /// <param name="share">u⁰, 0–1: those who use it already take a constant share.</param>
    /// <param name="capacity">U17, t/yr.</param>
    public static V WasteUtilised<V>(V generated, V share, V capacity) where V : struct, ILane<V> =>
        V.Min(share * generated + capacity / 12.0, generated);

    /// <summary>Hazardous waste treated in a month: min(H + stock, h⁰·H + U18/12), t.</summary>
    /// <param name="generated">H of the month, t.</param>
    /// <param name="stock">Stored at its beginning, t.</param>
    /// <param name="share">h⁰, 0–1.</param>
    /// <param name="capacity">U18, t/yr.</param>
    public static V HazardousTreated<V>(V generated, V stock, V share, V capacity) where V : struct, ILane<V> =>
        V.Min(generated + stock, share * generated + capacity / 12.0);
}
