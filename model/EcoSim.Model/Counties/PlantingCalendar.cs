using EcoSim.Model.Definitions;

namespace EcoSim.Model.Counties;

/// <summary>Months in which trees and shrubs are planted (science 8.2), and the season in which they take water (science 3.2).</summary>
/// <remarks>Plantings are numbered from the first year's April on: three a year.</remarks>
internal static class PlantingCalendar
{
    private const int October = 9;

    // April, May, October.
    private static readonly int[] Months = [3, 4, October];

    /// <summary>Plantings of a year.</summary>
    public static int Count => Months.Length;

    /// <summary>April: when the plantations of the start were planted.</summary>
    public static int Spring => Months[0];

    /// <summary>Days from April to October.</summary>
    public static int GrowingSeasonDays { get; } = Enumerable.Range(0, 12).Where(InGrowingSeason).Sum(Calendar.Days);

    /// <summary>Place of a month among the year's planting months; -1 for a month without planting.</summary>
    public static int SlotOf(int month) => Array.IndexOf(Months, month);

    public static bool InGrowingSeason(int month) => month is >= 3 and <= October;

    /// <summary>Month index of a planting.</summary>
    public static int MonthOf(int planting) => planting / Count * 12 + Months[planting % Count];

    /// <summary>Number of the first planting after a month: as many came up to it, it included.</summary>
    public static int FirstAfter(int monthIndex)
    {
        if (monthIndex < 0)
            return 0;
        int inYear = 0;
        while (inYear < Count && Months[inYear] <= monthIndex % 12)
            inYear++;
        return monthIndex / 12 * Count + inYear;
    }

    /// <summary>Year whose season decides first-year survival: an October planting lives by the next year's rain.</summary>
    public static int SeasonOf(int planting) => planting / Count + (Months[planting % Count] == October ? 1 : 0);
}
