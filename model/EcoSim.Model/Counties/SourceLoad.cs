using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Where a source's raw load of a month goes, t: Raw = Removed + Delivered + Retained (I3b).</summary>
/// <param name="Raw">Before works and treatment of the investment programme.</param>
/// <param name="Removed">Taken out by treatment.</param>
/// <param name="Discharged">Leaves the source towards the river.</param>
/// <param name="Delivered">Reaches the river.</param>
/// <param name="Retained">Stays on the land (<c>land_retention</c>).</param>
public readonly record struct SourceLoad<V>(V Raw, V Removed, V Discharged, V Delivered, V Retained) where V : struct, ILane<V>
{
    /// <summary>A diffuse source: treatment leaves a share of the raw load, and λ of that reaches the river (science 4.2).</summary>
    /// <param name="raw">t.</param>
    /// <param name="left">Share that treatment leaves, 0–1 (above 1 where works of the start have gone).</param>
    /// <param name="delivery">λ, 0–1.</param>
    public static SourceLoad<V> Diffuse(V raw, V left, V delivery)
    {
        V discharged = raw * left;
        return new(raw, raw * (1.0 - left), discharged, discharged * delivery, discharged * (1.0 - delivery));
    }

    /// <summary>Urban sewage: works, bypass, and what no sewer collects (science 4.3).</summary>
    /// <param name="flows">Water of the month.</param>
    /// <param name="raw">C_raw, mg/L.</param>
    /// <param name="effluent">C_e, mg/L.</param>
    /// <param name="produced">L, all that is produced, t.</param>
    /// <param name="uncollected">(1 − col)·L, t.</param>
    /// <param name="untreatedDelivery">λ of uncollected sewage, 0–1.</param>
    public static SourceLoad<V> Urban(SewageVolumes<V> flows, V raw, V effluent, V produced, V uncollected, V untreatedDelivery)
    {
        V fromSewers = SewageWorks.Load(flows.Treated - flows.Reclaimed, flows.Bypassed, effluent, raw);
        return new(
            produced,
            flows.Treated * (raw - effluent),
            fromSewers + uncollected,
            fromSewers + uncollected * untreatedDelivery,
            flows.Reclaimed * effluent + uncollected * (1.0 - untreatedDelivery));
    }

    public static SourceLoad<V> operator +(SourceLoad<V> a, SourceLoad<V> b) =>
        new(a.Raw + b.Raw, a.Removed + b.Removed, a.Discharged + b.Discharged, a.Delivered + b.Delivered, a.Retained + b.Retained);
}

/// <summary>Sewage of a month, Mm³.</summary>
/// <param name="Treated">Through the works, reclaimed water included.</param>
/// <param name="Bypassed">Collected beyond the capacity.</param>
/// <param name="Reclaimed">Used again instead of discharged.</param>
public readonly record struct SewageVolumes<V>(V Treated, V Bypassed, V Reclaimed) where V : struct, ILane<V>;
