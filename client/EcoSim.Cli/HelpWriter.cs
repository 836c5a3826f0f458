using System.CommandLine;
using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;

namespace EcoSim.Cli;

/// <summary>Help in the reader's language: the parser's own speaks English only.</summary>
internal sealed class HelpWriter(Texts texts)
{
    private static readonly string[] Asking = ["--help", "-h", "-?", "/?", "/h"];

    public static bool IsAsked(ParseResult parsed, string[] args) =>
        args.Any(a => Asking.Contains(a)) || (args.Length == 0 && parsed.CommandResult.Command is RootCommand);

    public int Write(Command command, TextWriter writer)
    {
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine($"{texts["help.usage"]}: {Usage(command)}");
        Section(writer, "help.arguments", command.Arguments.Select(a => (ArgumentName(a), a.Description)));
        Section(writer, "help.commands", command.Subcommands.Select(c => (c.Name + string.Concat(c.Arguments.Select(a => " " + ArgumentName(a))), c.Description)));
        Section(writer, "help.options", Options(command).Select(o => (OptionName(o), o.Description)));
        writer.WriteLine();
        writer.WriteLine(texts["help.exit-codes"]);
        return ExitCodes.Done;
    }

    private string Usage(Command command)
    {
        string path = command is RootCommand ? "ecosim" : "ecosim " + command.Name;
        string inner = command.Subcommands.Count > 0 ? " <" + texts["help.command"] + ">" : "";
        return path + inner + string.Concat(command.Arguments.Select(a => " " + ArgumentName(a))) + " [" + texts["help.option"] + "]";
    }

    private static IEnumerable<Option> Options(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));
        return command.Options.Concat(inherited).Where(o => o.Name is not ("--help" or "--version")).Distinct();
    }

    private static string ArgumentName(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name.ToUpperInvariant();
        string many = argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}{many}]" : $"<{name}>{many}";
    }

    private static string OptionName(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name)) + (option.HelpName is { } name ? " " + name : "");

    private void Section(TextWriter writer, string heading, IEnumerable<(string Name, string? Text)> entries)
    {
        List<(string Name, string? Text)> list = [.. entries];
        if (list.Count == 0)
            return;
        int width = list.Max(e => DisplayWidth.Of(e.Name)) + 2;
        writer.WriteLine();
        writer.WriteLine(texts[heading] + ":");
        foreach ((string name, string? text) in list)
            writer.WriteLine("  " + DisplayWidth.PadRight(name, width) + text);
    }
}
