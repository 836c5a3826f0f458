namespace EcoSim.Regions;

/// <summary>Words for a range that may be open.</summary>
internal static class Bounds
{
    public static string Message(string text, double value, double least, double most) =>
        value < 0 && least >= 0 ? $"{text} is negative" : $"{text} is outside {Show(least)}–{Show(most)}";

    public static string Allowed(double least, double most) =>
        double.IsPositiveInfinity(most) ? double.IsNegativeInfinity(least) ? "any finite number" : $"at least {Show(least)}"
        : double.IsNegativeInfinity(least) ? $"at most {Show(most)}" : $"from {Show(least)} to {Show(most)}";

    private static string Show(double bound) =>
        double.IsPositiveInfinity(bound) ? "∞" : double.IsNegativeInfinity(bound) ? "−∞" : bound.ToString("R");
}
