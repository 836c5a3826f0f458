using System.CommandLine;
using EcoSim.Cli.Languages;
using EcoSim.Silo.Hosting;

namespace EcoSim.Cli.Options;

/// <summary>Options that every command takes.</summary>
public sealed class GlobalOptions
{
    private readonly Option<string> format;
    private readonly Option<string?> language;
    private readonly Option<bool> quiet;
    private readonly Option<bool> noColor;
    private readonly Option<string?> data;

    public GlobalOptions(Texts texts)
    {
        format = new("--format") { Description = texts["help.format"], HelpName = "table|json|csv", DefaultValueFactory = _ => "table", Recursive = true };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        language = new("--lang") { Description = texts["help.lang"], HelpName = "zh|en", Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        quiet = new("--quiet", "-q") { Description = texts["help.quiet"], Recursive = true };
        noColor = new("--no-color") { Description = texts["help.no-color"], Recursive = true };
        data = new("--data") { Description = texts["help.data"], HelpName = "DIR", Recursive = true };
    }

    public IEnumerable<Option> All => [format, language, quiet, noColor, data];

    public CommandContext Context(ParseResult result, CliEnvironment environment, Texts texts) => new(environment, texts)
    {
        Format = result.GetValue(format) switch { "json" => OutputFormat.Json, "csv" => OutputFormat.Csv, _ => OutputFormat.Table },
        Quiet = result.GetValue(quiet),
        Colours = environment.OutIsTerminal && !result.GetValue(noColor) && string.IsNullOrEmpty(environment.Variable("NO_COLOR")),
        DataFolder = result.GetValue(data) is { Length: > 0 } folder ? Path.GetFullPath(folder, environment.CurrentFolder) : EmbeddedOptions.DefaultDataFolder,
    };

    /// <summary>The language, before anything is parsed: help and errors speak it too.</summary>
    public static string? AskedLanguage(IReadOnlyList<string> args)
    {
        for (int i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count)
                return Known(args[i + 1]);
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal) || args[i].StartsWith("--lang:", StringComparison.Ordinal))
                return Known(args[i]["--lang=".Length..]);
        }

        return null;
    }

    private static string? Known(string language) => language is "zh" or "en" ? language : null;
}
