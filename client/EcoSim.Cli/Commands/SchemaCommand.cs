using System.CommandLine;
using EcoSim.Regions;

namespace EcoSim.Cli.Commands;

/// <summary><c>schema</c>: writes the JSON Schemas of the YAML files, for editors.</summary>
internal sealed class SchemaCommand(CommandFactory factory)
{
    private readonly Argument<string> folder = new("dir")
    {
        HelpName = "DIR",
        Description = factory.Texts["help.schema-dir"],
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public Command Build()
    {
        Command command = factory.Command("schema");
        command.Arguments.Add(folder);
        factory.SetAction(command, (context, result, _) => Task.FromResult(Run(context, result.GetRequiredValue(folder))));
        return command;
    }

    private static int Run(CommandContext context, string folder)
    {
        SchemaGenerator.WriteTo(context.Full(folder));
        foreach (string name in SchemaGenerator.Generate().Keys)
            context.Out.WriteLine(Path.Combine(folder, name));
        return ExitCodes.Done;
    }
}
