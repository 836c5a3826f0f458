using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcoSim.Cli.Json;

/// <summary>Writes the program's JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RunJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(CatalogueJson))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    /// <summary>With Chinese as it is written, not as escapes.</summary>
    public static CliJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
