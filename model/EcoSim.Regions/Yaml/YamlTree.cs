namespace EcoSim.Regions;

/// <summary>A YAML node with its place in the file.</summary>
internal abstract record YamlNode(Mark Mark);

/// <param name="Mark">Place of the node.</param>
/// <param name="Text">Text without quotes.</param>
/// <param name="Plain">True without quotes: an empty or <c>~</c> plain scalar is nothing at all.</param>
/// <param name="Refused">True where something stood that is not read, and has been told.</param>
internal sealed record YamlScalar(Mark Mark, string Text, bool Plain, bool Refused = false) : YamlNode(Mark)
{
    public bool IsNull => Plain && Text is "" or "~" or "null";
}

internal sealed record YamlList(Mark Mark, IReadOnlyList<YamlNode> Items) : YamlNode(Mark);

internal sealed record YamlMap(Mark Mark, IReadOnlyList<YamlEntry> Entries) : YamlNode(Mark);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
