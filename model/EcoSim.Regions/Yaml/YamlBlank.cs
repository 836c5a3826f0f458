namespace EcoSim.Regions;

/// <summary>What stands in for something that was missing or wrong until all faults are told.</summary>
internal static class YamlBlank
{
    public static object? Of(Type type)
    {
        if (type == typeof(string))
            return "";
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (type.IsGenericType)
            return Activator.CreateInstance(Concrete(type));
        object record = Activator.CreateInstance(type)!;
        foreach (YamlMember member in YamlShape.Of(type).Members)
        {
            if (!member.Nullable && member.Property.GetValue(record) is null)
                member.Property.SetValue(record, Of(member.Property.PropertyType));
        }
        return record;
    }

    private static Type Concrete(Type type) =>
        (type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? typeof(Dictionary<,>) : typeof(List<>))
            .MakeGenericType(type.GetGenericArguments());
}
