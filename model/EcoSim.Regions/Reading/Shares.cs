namespace EcoSim.Regions;

/// <summary>Shares that sum to 1.</summary>
internal static class Shares
{
    /// <summary>Each share is rounded to six places at worst, so that many of them may miss 1 by half a unit each.</summary>
    public static double Tolerance(int count) => Math.Max(1e-6, 0.5e-6 * count) + 1e-12;

    public static bool SumToOne(IReadOnlyCollection<double> shares) => Math.Abs(shares.Sum() - 1) <= Tolerance(shares.Count);

    public static string Show(double sum) => Math.Round(sum, 7).ToString("R");
}
