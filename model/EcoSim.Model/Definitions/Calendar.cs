namespace EcoSim.Model.Definitions;

/// <summary>Months of 365-day years: there are no leap days (science 0).</summary>
public static class Calendar
{
    public const int MonthsPerYear = 12;

    public const int DaysPerYear = 365;

    public const double SquareMetresPerMu = 10000.0 / 15;

    public const double MuPerHectare = 15;

    public const double SecondsPerDay = 86400;

    private static readonly int[] DaysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <param name="month">0 is January; a month index of any year may be given.</param>
    public static int Days(int month) => DaysOfMonth[month % MonthsPerYear];
}
