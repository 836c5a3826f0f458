using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Explanations;

/// <summary>Sources of what leaves a segment in a period; they sum to <paramref name="Mass"/>.</summary>
public sealed record PeriodLoads(LoadPeriodKind Period, double Mass, IReadOnlyList<LoadShare> Sources);

/// <summary>A pollutant at a segment's outlet in a year: how it stands against a limit, and where it comes from.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Concentration">Mean of the months with water, mg/L; NaN without any.</param>
/// <param name="Natural">Part of it from the boundary and natural runoff, mg/L.</param>
/// <param name="Limit">mg/L; NaN where the row has no limit of concentration.</param>
/// <param name="WaterClass">Class of the mean by this pollutant alone; NaN where it is not assessed.</param>
/// <param name="Exceeds">The mean is over the limit, in the limit's digits.</param>
/// <param name="NaturalExceeds">Boundary and natural water alone are over it.</param>
/// <param name="Periods">Winter, summer, year.</param>
public sealed record SegmentLoads(
    int Segment, Pollutant Pollutant, int Year, double Concentration, double Natural, double Limit, double WaterClass,
    bool Exceeds, bool NaturalExceeds, IReadOnlyList<PeriodLoads> Periods);

/// <summary>Limits of a river state and what exceeds them.</summary>
public static class RiverLimits
{
    // GB 3838-2002, mg/L, in the order of Pollutant (TN is not assessed in rivers); screening limit of ditches (science 4.5, 4.6).
    private static readonly double[] ClassIii = [20, 1.0, double.NaN, 0.2];
    private static readonly double[] ClassV = [40, 2.0, double.NaN, 0.4];
    private const double BlackOdorous = 8.0;

    /// <summary>True for states that follow from concentrations at segments.</summary>
    public static bool Has(string state) => Pollutants(state).Count > 0;

    /// <summary>Pollutants that decide a state.</summary>
    public static IReadOnlyList<Pollutant> Pollutants(string state) => state switch
    {
        "sections-iii-share" or "sections-worse-v-share" or "water-class" or "satisfaction-index" =>
            [Pollutant.Cod, Pollutant.AmmoniaNitrogen, Pollutant.TotalPhosphorus],
        "black-odorous-months" or "nh3n-mean" => [Pollutant.AmmoniaNitrogen],
        "cod-mean" => [Pollutant.Cod],
        "tp-mean" => [Pollutant.TotalPhosphorus],
        _ => [],
    };

    /// <summary>mg/L; NaN where the state has no limit of its own.</summary>
    public static double Limit(string state, Pollutant pollutant) => state switch
    {
        "sections-worse-v-share" => ClassV[(int)pollutant],
        "black-odorous-months" => BlackOdorous,
        "cod-mean" or "nh3n-mean" or "tp-mean" => double.NaN,
        _ => ClassIii[(int)pollutant],
    };

    /// <summary>Whether a concentration is over the limit of a state, by the rounding of the class table.</summary>
    public static bool Exceeds(string state, Pollutant pollutant, double concentration) => state switch
    {
        "black-odorous-months" => concentration > BlackOdorous,
        "cod-mean" or "nh3n-mean" or "tp-mean" => false,
        "sections-worse-v-share" => ClassOf(pollutant, concentration) > 5,
        _ => ClassOf(pollutant, concentration) > 3,
    };

    /// <summary>Class by one pollutant alone; NaN for one that is not assessed.</summary>
    public static double ClassOf(Pollutant pollutant, double concentration) => pollutant switch
    {
        _ when double.IsNaN(concentration) => double.NaN,
        Pollutant.Cod => WaterClass.OfCod<ScalarLane>(concentration),
        Pollutant.AmmoniaNitrogen => WaterClass.OfAmmonia<ScalarLane>(concentration),
        Pollutant.TotalPhosphorus => WaterClass.OfPhosphorus<ScalarLane>(concentration),
        _ => double.NaN,
    };

    /// <summary>Row of a segment's report that holds the year's mean of an assessed pollutant.</summary>
    public static SegmentRow Row(Pollutant pollutant) => pollutant switch
    {
        Pollutant.Cod => SegmentRow.CodMean,
        Pollutant.AmmoniaNitrogen => SegmentRow.AmmoniaMean,
        _ => SegmentRow.PhosphorusMean,
    };
}
