using System.Text.Json;

namespace EcoSim.Cli.Json;

/// <summary>Names and numbers as JSON has them.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>JSON knows no NaN and no infinity.</summary>
    public static double? Number(double value) => double.IsFinite(value) ? value : null;
}
