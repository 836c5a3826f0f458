using System.CommandLine;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Options;

namespace EcoSim.Cli.Commands;

/// <summary>Makes the commands: each is told its words and where it is run.</summary>
internal sealed class CommandFactory(Texts texts, GlobalOptions options, CliEnvironment environment)
{
    public IEnumerable<Command> All() =>
    [
        new RunCommand(this).Build(),
        new CompareCommand(this).Build(),
        new ValidateCommand(this).Build(),
        new ListCommand(this).Build(),
        new ShowCommand(this).Build(),
        new ExportCommand(this).Build(),
        new SchemaCommand(this).Build(),
        new InitCommand(this).Build(),
    ];

    public Texts Texts => texts;

    public Command Command(string name) => new(name, texts["help.verb." + name]);

    public void SetAction(Command command, Func<CommandContext, ParseResult, CancellationToken, Task<int>> action) =>
        command.SetAction((result, cancellation) => action(options.Context(result, environment, texts), result, cancellation));
}
