using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EcoSim.Regions;

/// <summary>Reads a tree into a record, telling every fault. What is wrong or missing becomes blank, so that checks can go on.</summary>
internal sealed class YamlBinder(SourceMap source)
{
    /// <returns>A record, with blanks where there were faults; null where the file is no YAML map at all.</returns>
    public static T? Read<T>(string file, string text, FaultList faults, out SourceMap source) where T : class
    {
        source = new SourceMap(file, faults);
        source.Place("", Mark.Start);
        return YamlTreeReader.Read(file, text, faults) is { } root ? new YamlBinder(source).Bind(root, typeof(T), "", null) as T : null;
    }

    private object? Bind(YamlNode node, Type type, string path, YamlMember? rules)
    {
        source.Place(path, node.Mark);
        if (node is YamlScalar { Refused: true })
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Priority))
            return BindPriority(node, path);
        if (type == typeof(Split))
            return BindSplit(node, path);
        if (IsScalar(type))
            return BindScalar(node, type, path, rules);
        if (!type.IsGenericType)
            return BindRecord(node, type, path);
        return type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            ? BindMap(node, type, path, rules)
            : BindList(node, type, path, rules);
    }

    private static bool IsScalar(Type type) => type == typeof(string) || type.IsPrimitive || type.IsEnum;

    private object? BindRecord(YamlNode node, Type type, string path)
    {
        if (node is not YamlMap map)
            return Wrong(node, path, "a map of keys");
        object result = Activator.CreateInstance(type)!;
        YamlShape shape = YamlShape.Of(type);
        foreach (YamlEntry entry in map.Entries)
        {
            string inner = YamlPath.Child(path, entry.Key.Text);
            source.Place(inner, entry.Value.Mark);
            if (!shape.ByKey.TryGetValue(entry.Key.Text, out YamlMember? member))
                source.Faults.Add(source.File, entry.Key.Mark, inner, $"unknown key '{entry.Key.Text}'",
                    NearMatch.Suggest(entry.Key.Text, shape.ByKey.Keys));
            else if (entry.Value is not YamlScalar { IsNull: true } || member.Required)
                member.Property.SetValue(result, Bind(entry.Value, member.Property.PropertyType, inner, member));
        }
        FillBlanks(result, shape, map, path);
        return result;
    }

    private void FillBlanks(object record, YamlShape shape, YamlMap map, string path)
    {
        HashSet<string> given = [.. map.Entries.Select(e => e.Key.Text)];
        foreach (YamlMember member in shape.Members)
        {
            if (member.Required && !given.Contains(member.Key))
                source.Faults.Add(source.File, map.Mark, YamlPath.Child(path, member.Key), $"'{member.Key}' is missing", "it is required");
            if (!member.Nullable && member.Property.GetValue(record) is null)
                member.Property.SetValue(record, YamlBlank.Of(member.Property.PropertyType));
        }
    }

    private IList? BindList(YamlNode node, Type type, string path, YamlMember? rules)
    {
        Type item = type.GetGenericArguments()[0];
        IList result = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        if (node is not YamlList list)
        {
            Wrong(node, path, "a list");
            return result;
        }
        for (int i = 0; i < list.Items.Count; i++)
            result.Add(Bind(list.Items[i], item, $"{path}[{i}]", rules) ?? YamlBlank.Of(item));
        CheckLength(list.Items.Count, path, rules);
        return result;
    }

    private void CheckLength(int count, string path, YamlMember? rules)
    {
        if (count < rules?.Fewest?.Length)
            source.Fault(path, $"{count} are too few", $"at least {rules.Fewest.Length}");
        if (count > rules?.Most?.Length)
            source.Fault(path, $"{count} are too many", $"at most {rules.Most.Length}");
    }

    private IDictionary? BindMap(YamlNode node, Type type, string path, YamlMember? rules)
    {
        Type[] arguments = type.GetGenericArguments();
        IDictionary result = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        if (node is not YamlMap map)
        {
            Wrong(node, path, "a map of keys");
            return result;
        }
        foreach (YamlEntry entry in map.Entries)
        {
            string inner = YamlPath.Child(path, entry.Key.Text);
            source.Place(inner, entry.Value.Mark);
            if (BindKey(entry.Key, arguments[0], inner) is { } key && !result.Contains(key))
                result[key] = Bind(entry.Value, arguments[1], inner, rules) ?? YamlBlank.Of(arguments[1]);
        }
        return result;
    }

    private object? BindKey(YamlScalar key, Type type, string path)
    {
        if (type == typeof(string))
            return key.Text;
        if (int.TryParse(key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return year;
        source.Faults.Add(source.File, key.Mark, path, $"'{key.Text}' is not a year", "a year such as 2021");
        return null;
    }

    private object? BindScalar(YamlNode node, Type type, string path, YamlMember? rules)
    {
        if (node is YamlList && rules?.OnlyOne is { } one)
        {
            source.Fault(path, one.Message, one.Allowed);
            return null;
        }
        if (node is not YamlScalar scalar)
            return Wrong(node, path, type == typeof(string) ? "one text" : "one value");
        if (type == typeof(string))
            return BindText(scalar, path, rules);
        if (type == typeof(bool))
            return scalar.Text is "true" or "false" ? scalar.Text == "true" : Wrong(node, path, "true or false");
        if (type.IsEnum)
            return BindEnum(scalar, type, path);
        return BindNumber(scalar, type, path, rules);
    }

    private string BindText(YamlScalar scalar, string path, YamlMember? rules)
    {
        if (scalar.IsNull || scalar.Text.Length == 0)
            source.Fault(path, "the text is empty", "a text");
        else if (rules?.Pattern is { } pattern && !Regex.IsMatch(scalar.Text, pattern.Pattern))
            source.Fault(path, $"'{scalar.Text}' is not an id", "lower-case letters, digits and single hyphens");
        return scalar.IsNull ? "" : scalar.Text;
    }

    private object? BindEnum(YamlScalar scalar, Type type, string path)
    {
        foreach (object value in Enum.GetValues(type))
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!) == scalar.Text)
                return value;
        }
        source.Fault(path, $"'{scalar.Text}' is not known here",
            NearMatch.Suggest(scalar.Text, Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)));
        return null;
    }

    private object? BindNumber(YamlScalar scalar, Type type, string path, YamlMember? rules)
    {
        if (!double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            return Wrong(scalar, path, "a number");
        if (!double.IsFinite(value))
            return Wrong(scalar, path, "a finite number");
        if (rules?.Range is { } range && !(value >= Convert.ToDouble(range.Minimum) && value <= Convert.ToDouble(range.Maximum)))
            source.Fault(path, $"{scalar.Text} is outside {range.Minimum}–{range.Maximum}",
                Equals(range.Minimum, range.Maximum) ? $"only {range.Minimum}" : $"from {range.Minimum} to {range.Maximum}");
        if (type == typeof(double))
            return value;
        if (value != Math.Floor(value) || Math.Abs(value) > 1e15)
            return Wrong(scalar, path, "a whole number");
        // Boxed apart: one conditional expression would make both of them long.
        if (type == typeof(long))
            return (long)value;
        return (int)Math.Clamp(value, int.MinValue, int.MaxValue);
    }

    private Priority BindPriority(YamlNode node, string path)
    {
        if (node is YamlMap)
            return BindRecord(node, typeof(PriorityClass), path) is PriorityClass of ? new Priority { Class = of } : new Priority();
        if (node is not YamlScalar { Text: Priority.MinimumFlow })
            source.Fault(path, "not a class of water use", $"'{Priority.MinimumFlow}' or {{ class: …, uses: […] }}");
        return new Priority();
    }

    private Split BindSplit(YamlNode node, string path)
    {
        if (node is YamlMap)
            return new Split { Shares = (IReadOnlyDictionary<string, double>)BindMap(node, typeof(IReadOnlyDictionary<string, double>), path, null)! };
        if (node is YamlScalar { Text: "even" })
            return new Split { Rule = SplitRule.Even };
        if (node is not YamlScalar { Text: "limits" })
            source.Fault(path, "not a split", "'limits', 'even' or shares by county");
        return new Split();
    }

    private object? Wrong(YamlNode node, string path, string wanted)
    {
        string given = node switch
        {
            YamlScalar { IsNull: true } => "nothing stands here",
            YamlScalar scalar => $"'{Shorten(scalar.Text)}' is not {wanted}",
            YamlList => $"a list is not {wanted}",
            _ => $"a map is not {wanted}",
        };
        source.Faults.Add(source.File, node.Mark, path, given, $"{wanted} is needed");
        return null;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
