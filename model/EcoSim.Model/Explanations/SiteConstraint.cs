using EcoSim.Model.Definitions;

namespace EcoSim.Model.Explanations;

/// <summary>A project at a place at the end of a year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="State">Its units; they add up to the limit.</param>
/// <param name="SpentYuan">Spent from the start to the end of the year.</param>
public sealed record SiteYear(int Year, SiteState State, double SpentYuan, BindingConstraint Binding);

/// <summary>What holds a project at a place back, and what more of it would cost.</summary>
public sealed record SiteConstraint
{
    public required EntityRef Owner { get; init; }

    /// <summary>Index in the catalogue.</summary>
    public required int Project { get; init; }

    public required EffectKind Kind { get; init; }

    /// <summary>Unit of the project's U.</summary>
    public required string Unit { get; init; }

    /// <summary>True where the kind stands in the state's own equations.</summary>
    public required bool Direct { get; init; }

    public required IReadOnlyList<SiteYear> Years { get; init; }

    /// <summary>Months by what bound them.</summary>
    public required IReadOnlyList<ConstraintSpan> Spans { get; init; }

    /// <summary>Money ordered for a place without anything to build, yuan: it stays unspent.</summary>
    public required double RefusedYuan { get; init; }

    /// <summary>dU/dI at the money spent by the year that counts: units per yuan ordered (of which the works' share builds).</summary>
    public required double UnitsPerYuan { get; init; }

    /// <summary>What the units never funded would cost if every one cost what the next one does, yuan; the last ones cost more.</summary>
    public required double UnfundedAtMarginYuan { get; init; }

    /// <summary>What is missing to build up to the share at which a place counts as saturated, yuan; 0 where it is.</summary>
    public required double ToSaturationYuan { get; init; }

    /// <summary>Units planted that died by the year that counts, in units of the project.</summary>
    public double Died { get; init; }

    /// <summary>Place in <see cref="Years"/> of the year that counts.</summary>
    public required int Critical { get; init; }

    public SiteState State => Years[Critical].State;

    public BindingConstraint Binding => Years[Critical].Binding;

    /// <summary>Estimate of the margin that the units held back would bring, in units of the target; NaN where it is not known.</summary>
    public double Importance { get; init; } = double.NaN;
}
