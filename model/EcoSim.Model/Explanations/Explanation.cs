using EcoSim.Model.Definitions;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Explanations;

/// <summary>Why a member is shown.</summary>
public enum MemberRole
{
    Median,
    Worst,
}

/// <summary>Concentrations of fine or coarse particles by source.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Concentration">Mean of the year, µg/m³: the sum of the sources.</param>
public sealed record ParticleSources(bool Coarse, int Year, double Concentration, IReadOnlyList<AirShare> Sources);

/// <summary>One member taken apart.</summary>
public sealed record MemberExplanation
{
    public required int Member { get; init; }

    public required MemberRole Role { get; init; }

    /// <summary>Value of the row in the year that counts; margin over all years that the target reads.</summary>
    public required double Value { get; init; }

    public required double Margin { get; init; }

    public required bool Met { get; init; }

    /// <summary>Calendar year that decides: the target's, or that of the smallest margin where every year counts.</summary>
    public required int CriticalYear { get; init; }

    /// <summary>What binds; none where the member meets the target.</summary>
    public required BindingConstraint Binding { get; init; }

    /// <summary>
    /// Share of what is missing that the works held back would close, their gains going on as they begin: a rough upper
    /// guide. NaN where the target is met or no gain is known.
    /// </summary>
    public required double WorksCouldClose { get; init; }

    /// <summary>Works that act on the state, the most important first.</summary>
    public required IReadOnlyList<SiteConstraint> Sites { get; init; }

    /// <summary>What became of afforestation, by county and year; empty where it does not act.</summary>
    public required IReadOnlyList<PlantingBalance> Plantings { get; init; }

    /// <summary>Uses short of water in the counties in scope.</summary>
    public required IReadOnlyList<WaterShortage> Shortages { get; init; }

    /// <summary>Sources of load at the row's segments; empty where the state is none of a river.</summary>
    public required IReadOnlyList<SegmentLoads> Loads { get; init; }

    /// <summary>Sources of particles; empty where the state is none of air.</summary>
    public required IReadOnlyList<ParticleSources> Particles { get; init; }

    /// <summary>Days that are not good by cause; null where the state is none of air.</summary>
    public BadDays? BadDays { get; init; }

    /// <summary>Parts that the value is the sum of.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }
}

/// <summary>Why a row of results stands as it does.</summary>
public sealed record Explanation
{
    public required IndicatorRow Row { get; init; }

    public required IndicatorDefinition Indicator { get; init; }

    /// <summary>Unit of the state.</summary>
    public required string Unit { get; init; }

    public required Verdict Verdict { get; init; }

    public required WilsonInterval Probability { get; init; }

    /// <summary>Members drawn, and those that kept every balance.</summary>
    public required int Members { get; init; }

    public required int ValidMembers { get; init; }

    /// <summary>The target with the 100 % rule applied.</summary>
    public required double Target { get; init; }

    public required double Baseline { get; init; }

    /// <summary>Band of the value in the last year that the target reads.</summary>
    public required Quantiles Value { get; init; }

    public required Quantiles Margin { get; init; }

    /// <summary>What binds in the median member, or where that meets the target in the worst one.</summary>
    public required BindingConstraint Binding { get; init; }

    /// <summary>Null where no member has a value.</summary>
    public required MemberExplanation? Median { get; init; }

    /// <summary>The worst first.</summary>
    public required IReadOnlyList<MemberExplanation> Worst { get; init; }

    /// <summary>What more money would bring, by project, the largest gain first.</summary>
    public required IReadOnlyList<LeverGain> Levers { get; init; }

    /// <summary>Member in which the levers were tried: the median, or the worst where the median meets the target and it does not.</summary>
    public required int? LeversMember { get; init; }

    /// <summary>Uncertainties that the margin follows most.</summary>
    public required IReadOnlyList<Sensitivity> Sensitivities { get; init; }

    /// <summary>Pages of docs/model with the equations, the state's own first.</summary>
    public required IReadOnlyList<string> Pages { get; init; }
}
