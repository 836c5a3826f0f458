namespace EcoSim.Model.Definitions;

/// <summary>A demand at a segment that no county makes.</summary>
/// <param name="Id">Name of the licence.</param>
/// <param name="PriorityClass">Index among the consumptive classes of <see cref="WaterPriorities"/>.</param>
/// <param name="Monthly">Twelve demands, Mm³ per month.</param>
/// <param name="ReturnShare">Share that comes back in the same month, at the same segment.</param>
public sealed record DirectWithdrawal(string Id, int PriorityClass, double[] Monthly, double ReturnShare)
{
    /// <summary>Twelve limits, Mm³ per month; null without.</summary>
    public double[]? CapMonthly { get; init; }

    /// <summary>Limit of a calendar year, Mm³; used up by claims in the order of months.</summary>
    public double CapYear { get; init; } = double.PositiveInfinity;

    /// <summary>What is claimed in each month, Mm³: the demand within both caps.</summary>
    /// <remarks>Caps act on claims, as those of counties do (science 3.2), so that the year stays one message.</remarks>
    public double[] Claims()
    {
        double[] claims = new double[Monthly.Length];
        double left = CapYear;
        for (int month = 0; month < claims.Length; month++)
        {
            double wanted = Math.Min(Monthly[month], CapMonthly is null ? double.PositiveInfinity : CapMonthly[month]);
            claims[month] = Math.Min(wanted, left);
            left -= claims[month];
        }

        return claims;
    }
}
