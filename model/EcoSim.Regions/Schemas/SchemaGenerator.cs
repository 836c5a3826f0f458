using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Generation;

namespace EcoSim.Regions;

/// <summary>JSON Schemas of the YAML files, from the same records that read them, for completion and checks in an editor.</summary>
public static class SchemaGenerator
{
    /// <summary>Schema texts by file name: <c>region.schema.json</c>, <c>indicators.schema.json</c>, <c>scenario.schema.json</c>, <c>drivers.schema.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> Generate() => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["region.schema.json"] = Text<RegionSheet>("EcoSim region"),
        ["indicators.schema.json"] = Text<IndicatorSheet>("EcoSim indicators"),
        ["scenario.schema.json"] = Text<Mix>("EcoSim investment mix"),
        ["drivers.schema.json"] = Text<Drivers>("EcoSim drivers"),
    };

    /// <summary>Writes the schemas into a folder.</summary>
    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in Generate())
            File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Text<T>(string title)
    {
        JsonSerializerOptions json = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        SystemTextJsonSchemaGeneratorSettings settings = new()
        {
            SerializerOptions = json,
            // Descriptions come from attributes: whether XML files lie beside the program must not change a schema.
            UseXmlDocumentation = false,
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
            SchemaProcessors = { new RecordSchemaProcessor() },
        };
        JsonSchema schema = JsonSchema.FromType<T>(settings);
        schema.Title = title;
        return schema.ToJson().ReplaceLineEndings("\n") + "\n";
    }
}

/// <summary>What the generator does not know by itself: required members, no other keys, and the unions.</summary>
internal sealed class RecordSchemaProcessor : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        Type type = context.ContextualType.Type;
        JsonSchema schema = context.Schema;
        if (type == typeof(Priority))
            MakePriority(schema, context);
        else if (type == typeof(Split))
            MakeSplit(schema);
        else if (type.IsEnum)
            schema.EnumerationNames.Clear();
        else if (type.Assembly == typeof(SchemaGenerator).Assembly)
            MakeRecord(schema, type);
    }

    private static void MakeRecord(JsonSchema schema, Type type)
    {
        schema.AllowAdditionalProperties = false;
        foreach (YamlMember member in YamlShape.Of(type).Members)
        {
            if (!schema.Properties.TryGetValue(member.Key, out JsonSchemaProperty? property))
                continue;
            if (member.Required && !schema.RequiredProperties.Contains(member.Key))
                schema.RequiredProperties.Add(member.Key);
            property.Description = member.Property.GetCustomAttribute<DescriptionAttribute>()?.Description;
            SetRangeOfMap(property, member);
            // Numbers in YAML have no format, and an unsigned seed would be refused as int64.
            property.Format = null;
        }
    }

    // A range on a map of shares means the shares, not the map; the generator leaves it out.
    private static void SetRangeOfMap(JsonSchemaProperty property, YamlMember member)
    {
        JsonSchema? inner = property.AdditionalPropertiesSchema;
        while (inner?.AdditionalPropertiesSchema is { } deeper)
            inner = deeper;
        if (inner is null || member.Range is not { } range)
            return;
        inner.Format = null;
        inner.Minimum = Convert.ToDecimal(range.Minimum);
        inner.Maximum = Convert.ToDecimal(range.Maximum);
    }

    private static void MakePriority(JsonSchema schema, SchemaProcessorContext context)
    {
        JsonSchema of = context.Resolver.HasSchema(typeof(PriorityClass), false)
            ? context.Resolver.GetSchema(typeof(PriorityClass), false)
            : context.Generator.Generate(typeof(PriorityClass), context.Resolver);
        Clear(schema);
        JsonSchema flow = new() { Type = JsonObjectType.String };
        flow.Enumeration.Add(Priority.MinimumFlow);
        schema.OneOf.Add(flow);
        schema.OneOf.Add(new JsonSchema { Reference = of });
    }

    private static void MakeSplit(JsonSchema schema)
    {
        Clear(schema);
        JsonSchema rule = new() { Type = JsonObjectType.String };
        rule.Enumeration.Add("limits");
        rule.Enumeration.Add("even");
        schema.OneOf.Add(rule);
        schema.OneOf.Add(new JsonSchema
        {
            Type = JsonObjectType.Object,
            AdditionalPropertiesSchema = new JsonSchema { Type = JsonObjectType.Number, Minimum = 0, Maximum = 1 },
        });
    }

    private static void Clear(JsonSchema schema)
    {
        schema.Type = JsonObjectType.None;
        schema.Properties.Clear();
        schema.RequiredProperties.Clear();
        schema.AllowAdditionalProperties = true;
    }
}
