using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Share of days within the daily limits (science 5.3, V12 to V14).</summary>
/// <remarks>docs/model/air.md. Daily concentrations are log-normal about the month's mean; the limits are those of GB 3095-2012 class II.</remarks>
public static class GoodDays
{
    /// <summary>P(C ≤ L) = Φ((ln(L/m) + σ²/2)/σ).</summary>
    /// <param name="mean">m, mean of the month, µg/m³, ≥ 0.</param>
    /// <param name="limit">L, µg/m³.</param>
    /// <param name="sigma">σ, standard deviation of ln C within the month; &gt; 0.</param>
    public static V Share<V>(V mean, V limit, V sigma) where V : struct, ILane<V> =>
        LaneMath.NormalCdf((LaneMath.Log(limit / mean) + 0.5 * sigma * sigma) / sigma);

    /// <summary>p = min(p_PM10, p_PM2.5)·p_O3: the two kinds of dust go together, ozone does not depend on them.</summary>
    public static V Joint<V>(V pm10, V pm25, V ozone) where V : struct, ILane<V> => V.Min(pm10, pm25) * ozone;

    /// <summary>Good days = (Δ − N)·p + N·(1 − p_bad).</summary>
    /// <param name="days">Δ, days of the period.</param>
    /// <param name="dustDays">N, 0–Δ.</param>
    /// <param name="share">p of a day without dust.</param>
    /// <param name="bad">p_bad: probability that a dust day is a bad day.</param>
    public static V Days<V>(V days, V dustDays, V share, V bad) where V : struct, ILane<V> =>
        (days - dustDays) * share + dustDays * (1.0 - bad);

    /// <summary>Mean with dust days: ((Δ − N)·C + N·C_dust)/Δ, µg/m³.</summary>
    public static V MeanWithDust<V>(V days, V dustDays, V mean, V dust) where V : struct, ILane<V> =>
        ((days - dustDays) * mean + dustDays * dust) / days;
}
