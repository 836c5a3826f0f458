using System.CommandLine;
using System.CommandLine.Parsing;
using EcoSim.Cli.Languages;

namespace EcoSim.Cli;

/// <summary>Says what is wrong with a command line, in the reader's language.</summary>
internal static class WrongCommandLine
{
    public static int Tell(ParseResult parsed, Texts texts, TextWriter error)
    {
        foreach (string line in parsed.Errors.Select(e => Words(e, parsed, texts)).Distinct())
            error.WriteLine(line);
        string command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        error.WriteLine(texts.Format("error.see-help", $"ecosim{command} --help"));
        return ExitCodes.WrongCommandLine;
    }

    private static string Words(ParseError error, ParseResult parsed, Texts texts)
    {
        if (error.SymbolResult is OptionResult option)
        {
            string allowed = option.Option.HelpName is { } name ? name : "";
            return texts.Format("error.option", option.Option.Name, string.Join(' ', option.Tokens.Select(t => t.Value)), allowed);
        }

        if (parsed.UnmatchedTokens.FirstOrDefault(t => error.Message.Contains(t, StringComparison.Ordinal)) is { } unknown)
            return texts.Format("error.unknown-word", unknown);
        return error.SymbolResult switch
        {
            ArgumentResult argument => texts.Format("error.argument", argument.Argument.HelpName ?? argument.Argument.Name),
            CommandResult { Command: RootCommand } => texts["error.no-command"],
            CommandResult command when command.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0) is { } missing =>
                texts.Format("error.argument", missing.HelpName ?? missing.Name),
            _ => error.Message,
        };
    }
}
