using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EcoSim.Regions;

/// <summary>Reads YAML into a tree, refusing what a plan's file has no use for: aliases, tags, duplicate keys, deep nesting.</summary>
internal sealed class YamlTreeReader
{
    private const int Deepest = 24;
    private const int MostNodes = 2_000_000;

    private readonly string file;
    private readonly FaultList faults;
    private readonly Parser parser;
    private int nodes;

    private YamlTreeReader(string file, string text, FaultList faults)
    {
        this.file = file;
        this.faults = faults;
        parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
    }

    /// <returns>The root; null where the text is no YAML, with the fault told.</returns>
    public static YamlNode? Read(string file, string text, FaultList faults)
    {
        YamlTreeReader reader = new(file, text, faults);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            faults.Add(file, At(fault.Start), "", "not readable as YAML: " + fault.Message, "");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException
            or IndexOutOfRangeException or NullReferenceException)
        {
            // The scanner gives up this way on some texts, such as a flow list that ends with the file.
            faults.Add(file, reader.parser.Current is { } last ? At(last.End) : Mark.Start, "", "not readable as YAML from here on", "brackets and quotes that close");
        }
        catch (TooMuchException fault)
        {
            faults.Add(file, fault.Mark, "", fault.Message, fault.Allowed);
        }
        return null;
    }

    private static Mark At(YamlDotNet.Core.Mark mark) => new(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            faults.Add(file, Mark.Start, "", "the file is empty", "a map of keys");
            return null;
        }
        parser.Consume<DocumentStart>();
        YamlNode root = ReadNode("", Deepest);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            faults.Add(file, At(parser.Current!.Start), "", "a second document in the file", "one document a file");
        return root;
    }

    private YamlNode ReadNode(string path, int depth)
    {
        Mark mark = At(parser.Current!.Start);
        if (depth == 0)
            throw new TooMuchException(mark, "nested too deep", $"at most {Deepest} levels");
        if (++nodes > MostNodes)
            throw new TooMuchException(mark, "too many values in one file", $"at most {MostNodes}");
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            faults.Add(file, mark, path, $"alias *{alias.Value} is refused", "write the value out; anchors and aliases are not read");
            return new YamlScalar(mark, "", true, Refused: true);
        }
        RefuseAnchorAndTag(mark, path);
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(mark, scalar.Value, scalar.Style == ScalarStyle.Plain);
        return parser.TryConsume<SequenceStart>(out _) ? ReadList(mark, path, depth) : ReadMap(mark, path, depth);
    }

    private void RefuseAnchorAndTag(Mark mark, string path)
    {
        if (parser.Current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            faults.Add(file, mark, path, $"anchor &{node.Anchor.Value} is refused", "anchors and aliases are not read");
        if (!node.Tag.IsEmpty)
            faults.Add(file, mark, path, $"tag {node.Tag} is refused", "plain values without tags");
    }

    private YamlList ReadList(Mark mark, string path, int depth)
    {
        List<YamlNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode($"{path}[{items.Count}]", depth - 1));
        return new(mark, items);
    }

    private YamlMap ReadMap(Mark mark, string path, int depth)
    {
        parser.Consume<MappingStart>();
        List<YamlEntry> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = ReadNode(path, depth - 1);
            string inner = key is YamlScalar named ? YamlPath.Child(path, named.Text) : path;
            YamlNode value = ReadNode(inner, depth - 1);
            if (key is not YamlScalar scalar)
                faults.Add(file, key.Mark, path, "a key that is not a plain name", "a name before the colon");
            else if (!keys.Add(scalar.Text))
                faults.Add(file, key.Mark, inner, $"key '{scalar.Text}' stands twice", "each key once");
            else
                entries.Add(new(scalar, value));
        }
        return new(mark, entries);
    }

    private sealed class TooMuchException(Mark mark, string message, string allowed) : Exception(message)
    {
        public Mark Mark { get; } = mark;

        public string Allowed { get; } = allowed;
    }
}
