using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>How many dust days a month has (science 5.2).</summary>
public static class DustFrequency
{
    /// <summary>Factor of cover on dust: max(floor, 1 − slope·ΔFVC/0.1). Less cover than at the start gives more dust.</summary>
    /// <param name="coverGain">ΔFVC, area-weighted change since the start.</param>
    /// <param name="slope">Part of the dust days that a gain of 0.1 saves; 0.15.</param>
    /// <param name="floor">Part that no cover saves; 0.8.</param>
    public static V CoverFactor<V>(V coverGain, V slope, V floor) where V : struct, ILane<V> =>
        V.Max(floor, 1.0 - slope * (coverGain / 0.1));

    /// <summary>Dust days of the central member: the mean, at most the days of the month; may be a fraction.</summary>
    public static V Mean<V>(V mean, V days) where V : struct, ILane<V> => V.Min(mean, days);
}
