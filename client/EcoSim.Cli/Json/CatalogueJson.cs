namespace EcoSim.Cli.Json;

/// <summary>A list as JSON: its columns by id, and a row of texts for each thing.</summary>
public sealed record CatalogueJson(int SchemaVersion, string List, IReadOnlyList<IReadOnlyDictionary<string, string>> Items);
