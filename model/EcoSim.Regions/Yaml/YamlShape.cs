using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EcoSim.Regions;

/// <summary>A key of a record: the schema and the reader both follow the record, so that they cannot differ.</summary>
internal sealed class YamlMember(PropertyInfo property, bool nullable)
{
    public PropertyInfo Property { get; } = property;

    public string Key { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public bool Required { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    public bool Nullable { get; } = nullable;

    public RangeAttribute? Range { get; } = property.GetCustomAttribute<RangeAttribute>();

    public RegularExpressionAttribute? Pattern { get; } = property.GetCustomAttribute<RegularExpressionAttribute>();

    public OnlyOneAttribute? OnlyOne { get; } = property.GetCustomAttribute<OnlyOneAttribute>();

    public MinLengthAttribute? Fewest { get; } = property.GetCustomAttribute<MinLengthAttribute>();

    public MaxLengthAttribute? Most { get; } = property.GetCustomAttribute<MaxLengthAttribute>();
}

/// <summary>The keys of a record, by reflection, once for each type.</summary>
internal sealed class YamlShape
{
    private static readonly ConcurrentDictionary<Type, YamlShape> Known = new();

    private YamlShape(Type type)
    {
        NullabilityInfoContext context = new();
        Members =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.SetMethod is not null)
                .Select(p => new YamlMember(p, context.Create(p).WriteState == NullabilityState.Nullable)),
        ];
        ByKey = Members.ToDictionary(m => m.Key, StringComparer.Ordinal);
    }

    public IReadOnlyList<YamlMember> Members { get; }

    public IReadOnlyDictionary<string, YamlMember> ByKey { get; }

    public static YamlShape Of(Type type) => Known.GetOrAdd(type, t => new(t));
}
