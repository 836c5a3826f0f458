using System.Text.Json;
using EcoSim.Model.Definitions;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace EcoSim.Regions;

/// <summary>Checks the shapes for maps: of their properties only id, kind, name and nameEn are read.</summary>
internal static class GeometryReader
{
    private static readonly JsonSerializerOptions Options = new() { MaxDepth = 32, Converters = { new GeoJsonConverterFactory(false, "id") } };

    /// <summary>Kinds of shape and the entities that they show; a river or a seat shows none.</summary>
    private static readonly Dictionary<string, EntityKind?> Kinds = new(StringComparer.Ordinal)
    {
        ["county"] = EntityKind.County,
        ["riverSegment"] = EntityKind.RiverSegment,
        ["protectedArea"] = EntityKind.ProtectedArea,
        ["industrialPark"] = EntityKind.IndustrialPark,
        ["river"] = null,
        ["seat"] = null,
        ["region"] = null,
    };

    public static void Read(PackDraft draft)
    {
        string? path = draft.Sheet.Tables.Geometry;
        if (!draft.TryOpen("geometry", path, out string text))
            return;
        draft.Geometry = text;
        if (Parse(draft, path!, text.TrimStart('\uFEFF')) is not { } features)
            return;
        HashSet<string> ids = [];
        for (int i = 0; i < features.Count; i++)
            Check(draft, path!, text, $"features[{i}]", features[i], ids);
    }

    private static FeatureCollection? Parse(PackDraft draft, string path, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FeatureCollection>(text, Options) ?? throw new JsonException("null");
        }
        catch (JsonException fault)
        {
            Mark mark = new((int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
            draft.Faults.Add(path, mark, fault.Path ?? "", "not readable as GeoJSON", "a FeatureCollection");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or NotSupportedException or FormatException
            or InvalidCastException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException)
        {
            // The geometry library throws what its constructors throw: a ring of two points, text for a number.
            draft.Faults.Add(path, Mark.Start, "", "not readable as GeoJSON: " + fault.Message, "a FeatureCollection");
        }
        return null;
    }

    private static void Check(PackDraft draft, string file, string text, string path, IFeature? feature, HashSet<string> ids)
    {
        string? id = feature?.GetOptionalId("id")?.ToString(), kind = Text(feature, "kind");
        Mark mark = id is null ? Mark.Start : MarkOf(text, $"\"{id}\"");
        void Fault(string key, string message, string allowed) => draft.Faults.Add(file, mark, $"{path}.{key}", message, allowed);
        if (id is null)
            Fault("id", "a shape without an id", "the id of what it shows");
        else if (!ids.Add(id))
            Fault("id", $"duplicate id '{id}'", "each shape once");
        if (kind is null || !Kinds.TryGetValue(kind, out EntityKind? shows))
            Fault("kind", $"kind '{kind}' is not known here", NearMatch.Suggest(kind ?? "", Kinds.Keys));
        else if (shows is { } wanted && id is not null && !(draft.Entities.TryGetValue(id, out EntityRef entity) && entity.Kind == wanted))
            Fault("id", $"there is no {kind} '{id}'", NearMatch.Suggest(id, EntityNames.Ids(draft.Sheet, wanted)));
        if (feature?.Geometry is null || feature.Geometry.IsEmpty)
            Fault("geometry", "a shape without coordinates", "a point, line or polygon");
        else if (!feature.Geometry.IsValid)
            Fault("geometry", $"the shape of '{id}' crosses itself or is not closed", "a simple shape");
    }

    // The geometry library keeps no places: the first mention of the id is near enough to find the shape.
    private static Mark MarkOf(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
            return Mark.Start;
        string before = text[..at];
        return new(before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static string? Text(IFeature? feature, string key) =>
        feature?.Attributes?.Exists(key) == true ? feature.Attributes[key]?.ToString() : null;
}
