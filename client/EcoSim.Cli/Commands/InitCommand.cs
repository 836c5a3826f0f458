using System.CommandLine;
using EcoSim.Cli.Packs;

namespace EcoSim.Cli.Commands;

/// <summary><c>init</c>: starts a region pack, small but complete.</summary>
internal sealed class InitCommand(CommandFactory factory)
{
    private readonly Argument<string> folder = new("dir")
    {
        HelpName = "DIR",
        Description = factory.Texts["help.init-dir"],
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public Command Build()
    {
        Command command = factory.Command("init");
        command.Arguments.Add(folder);
        factory.SetAction(command, (context, result, _) => Task.FromResult(Run(context, result.GetRequiredValue(folder))));
        return command;
    }

    private static int Run(CommandContext context, string folder)
    {
        string full = context.Full(folder);
        foreach (string name in StarterPack.Names)
        {
            if (File.Exists(Path.Combine(full, name)))
                throw new CliException(ExitCodes.InvalidInput, context.Texts.Format("error.exists", Path.Combine(folder, name)));
        }

        StarterPack.WriteTo(full);
        foreach (string name in StarterPack.Names)
            context.Out.WriteLine(Path.Combine(folder, name));
        context.Tell(context.Texts.Format("init.next", folder));
        return ExitCodes.Done;
    }
}
