using EcoSim.Model.Definitions;

namespace EcoSim.Model.Explanations;

/// <summary>What the gain of a lever is measured in.</summary>
public enum GainMeasure
{
    /// <summary>The row's margin, in units of the target.</summary>
    Margin,

    /// <summary>Fall of the largest concentration ÷ limit at the row's segments: classes and counts move by steps.</summary>
    ConcentrationRatio,
}

/// <summary>What more money for a project would bring, found by running the member again with it.</summary>
/// <param name="Project">Index in the catalogue.</param>
/// <param name="Yuan">Money added, even over the years to the one that counts, over places by what is not yet funded.</param>
/// <param name="Units">Usable units that it adds by the year that counts, in units of the project.</param>
/// <param name="Gain">What it adds to the measure: negative where the project works against the target.</param>
/// <param name="ValueChange">What it adds to the row's value in the year that counts.</param>
/// <param name="RoomYuan">Money that the places can take until they count as saturated.</param>
public sealed record LeverGain(
    int Project, EffectKind Kind, bool Direct, double Yuan, double Units, GainMeasure Measure, double Gain, double ValueChange, double RoomYuan)
{
    /// <summary>Per 10⁴ yuan (万元), at the money spent so far.</summary>
    public double PerTenThousand => Gain / Yuan * 1e4;

    /// <summary>Per usable unit of the project; 0 where money adds none in time.</summary>
    public double PerUnit => Units > 0 ? Gain / Units : 0;
}
