using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Options;
using EcoSim.Cli.Tables;
using EcoSim.Client;

namespace EcoSim.Cli;

/// <summary>What a command is run with: where it writes, in which language and form.</summary>
public sealed class CommandContext(CliEnvironment environment, Texts texts)
{
    public CliEnvironment Environment { get; } = environment;

    public Texts Texts { get; } = texts;

    public Language Language => Texts.Language;

    public Numbers Numbers { get; } = new(texts);

    public required OutputFormat Format { get; init; }

    public required bool Quiet { get; init; }

    public required bool Colours { get; init; }

    public required string DataFolder { get; init; }

    public TextWriter Out => Environment.Out;

    /// <summary>A line for the reader of a table; other formats have data alone.</summary>
    public void Note(string line = "")
    {
        if (Format == OutputFormat.Table)
            Out.WriteLine(line);
    }

    /// <summary>A message beside the results.</summary>
    public void Tell(string line)
    {
        if (!Quiet)
            Environment.Error.WriteLine(line);
    }

    public void Write(TextTable table)
    {
        if (Format == OutputFormat.Csv)
            new CsvTableWriter(Out).Write(table);
        else
            WriteAligned(table);
    }

    private void WriteAligned(TextTable table)
    {
        IReadOnlyList<Column> without = new PlainTableWriter(Out, Colours, Environment.OutIsTerminal ? Environment.Width : null).Write(table);
        if (without.Count > 0)
            Note(Texts.Format("table.left-out", string.Join(Texts["table.and"], without.Select(c => c.Heading))));
    }

    public EcoSimSession OpenSession() => new(Environment.OpenHost(DataFolder));

    /// <summary>A path as the user may give it, made absolute.</summary>
    public string Full(string path) => Path.GetFullPath(path, Environment.CurrentFolder);
}
