namespace EcoSim.Model.Explanations;

/// <summary>Where the units of a project at a place stand at the end of a month: the parts add up to the limit.</summary>
/// <param name="Limit">U_max, units of the project.</param>
/// <param name="Usable">In working order.</param>
/// <param name="LostToUpkeep">Completed and out of order.</param>
/// <param name="UnderConstruction">Paid for, lag not over.</param>
/// <param name="Retired">Service life over.</param>
/// <param name="NeverFunded">What money has not built.</param>
public readonly record struct SiteState(
    double Limit, double Usable, double LostToUpkeep, double UnderConstruction, double Retired, double NeverFunded)
{
    /// <summary>Share of the limit above which no more is to be had (science 2.3).</summary>
    public const double SaturatedShare = 0.95;

    public double Built => Limit - NeverFunded;

    public bool Saturated => Limit > 0 && Built / Limit > SaturatedShare;

    /// <summary>Limit − sum of the parts: rounding alone.</summary>
    public double Residual => Limit - (Usable + LostToUpkeep + UnderConstruction + Retired + NeverFunded);

    /// <param name="built">U of the money spent so far.</param>
    /// <param name="commissioned">Of it, what the lag has passed.</param>
    /// <param name="completed">Of that, what has not retired.</param>
    /// <param name="usable">Of that, what works.</param>
    public static SiteState Of(double limit, double built, double commissioned, double completed, double usable) =>
        new(limit, usable, completed - usable, built - commissioned, commissioned - completed, limit - built);

    /// <summary>The part of the gap that is largest; capacity where the limit is nearly reached.</summary>
    /// <param name="died">Units planted that died, in the project's units; 0 for works that do not live.</param>
    public BindingConstraint Binding(double died = 0)
    {
        if (Limit <= 0)
            return BindingConstraint.Capacity;
        (double Gap, BindingConstraint Constraint)[] gaps =
        [
            (Saturated ? 0 : NeverFunded, BindingConstraint.Money), (UnderConstruction, BindingConstraint.Lag),
            (LostToUpkeep, BindingConstraint.Upkeep), (Retired, BindingConstraint.Retirement), (died, BindingConstraint.Survival),
        ];
        (double gap, BindingConstraint constraint) = gaps.MaxBy(g => g.Gap);
        return gap > (1 - SaturatedShare) * Limit ? constraint : BindingConstraint.Capacity;
    }

    /// <summary>Units that a constraint holds back.</summary>
    public double Gap(BindingConstraint constraint) => constraint switch
    {
        BindingConstraint.Money => NeverFunded,
        BindingConstraint.Lag => UnderConstruction,
        BindingConstraint.Upkeep => LostToUpkeep,
        BindingConstraint.Retirement => Retired,
        _ => 0,
    };
}
