using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Shares that approach a ceiling (science 10). Rates are those of the differential equation, 1/yr; steps are exact.</summary>
public static class Relaxation
{
    /// <summary>dx/dt = r·(1 − x): the gap to 1 shrinks by e^(−r·t).</summary>
    /// <param name="share">x, 0–1.</param>
    /// <param name="rate">r, 1/yr.</param>
    /// <param name="years">Length of the step.</param>
    public static V Towards<V>(V share, V rate, V years) where V : struct, ILane<V> =>
        share + (1.0 - share) * (1.0 - LaneMath.Exp(-rate * years));

    /// <summary>dx/dt = r·x·(1 − x/K): x(t + s) = K·x/(x + (K − x)·e^(−r·s)).</summary>
    /// <param name="share">x, 0–K; nothing grows from 0.</param>
    /// <param name="ceiling">K.</param>
    /// <param name="rate">r, 1/yr.</param>
    /// <param name="years">s, length of the step.</param>
    public static V Logistic<V>(V share, V ceiling, V rate, V years) where V : struct, ILane<V> =>
        LaneMath.Ratio<V>(ceiling * share, share + (ceiling - share) * LaneMath.Exp(-rate * years), 0.0);
}
