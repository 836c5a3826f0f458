using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>How people and firms behave, by what is taught and regulated (science 10). All shares are 0–1.</summary>
public static class Conduct
{
    /// <summary>min(1, U36/(share·population)): reach of the year's training and publicity.</summary>
    /// <param name="reached">U36, persons reached in the year so far.</param>
    /// <param name="people">Population, persons; without people nobody is to be reached and the result is 0.</param>
    /// <param name="share">Share of the people that counts as all.</param>
    public static V Reach<V>(V reached, V people, V share) where V : struct, ILane<V> =>
        V.Min(LaneMath.Ratio<V>(reached, share * people, 0.0), 1.0);

    /// <summary>.5·training + .5·publicity, in [0, 1].</summary>
    public static V Culture<V>(V training, V publicity) where V : struct, ILane<V> =>
        LaneMath.Clamp<V>(0.5 * training + 0.5 * publicity, 0.0, 1.0);

    /// <summary>c⁰ + gain·cov37, at most 1.</summary>
    public static V Compliance<V>(V start, V gain, V coverage) where V : struct, ILane<V> => V.Min(start + gain * coverage, 1.0);

    /// <summary>(1 + s·(1 − c))/(1 + s·(1 − c⁰)): factor on industrial loads and emissions, 1 at the start.</summary>
    /// <param name="compliance">c of the year.</param>
    /// <param name="start">c⁰.</param>
    /// <param name="slope">s: excess where nobody complies.</param>
    public static V LoadFactor<V>(V compliance, V start, V slope) where V : struct, ILane<V> =>
        (1.0 + slope * (1.0 - compliance)) / (1.0 + slope * (1.0 - start));
}
