using EcoSim.Model.Definitions;

namespace EcoSim.Model.Indicators;

/// <summary>How the region's value of a state follows from its entities' values.</summary>
public enum Aggregation
{
    /// <summary>No value for the region: the state serves others.</summary>
    None,
    Sum,

    /// <summary>Mean weighted by another state of the same entity.</summary>
    WeightedMean,

    /// <summary>Sum of one state ÷ sum of another.</summary>
    RatioOfSums,
    Mean,
    Maximum,

    /// <summary>An equation of its own over the region's other values.</summary>
    Composite,
}

/// <summary>A yearly state that indicators can be bound to.</summary>
/// <param name="Id">As in packs.</param>
/// <param name="Unit">Unit of the value, a factor applied where the rows below have other units.</param>
/// <param name="Kind">Entity kind that reports it; <see cref="EntityKind.Region"/> for composites.</param>
/// <param name="Row">Row of the entity's report; -1 for a ratio or composite.</param>
/// <param name="Aggregation">How the region's value is formed.</param>
/// <param name="First">Weight of a mean, or numerator of a ratio: a row of the same report; -1 without.</param>
/// <param name="Second">Denominator of a ratio.</param>
/// <param name="Factor">Multiplies a ratio.</param>
/// <param name="Process">Page of docs/model that defines it, and root of the numbers it reads.</param>
public sealed record StateSpec(
    string Id, string Unit, EntityKind Kind, int Row, Aggregation Aggregation, int First, int Second, double Factor, string Process);
