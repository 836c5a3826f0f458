using System.CommandLine;
using EcoSim.Cli.Output;
using EcoSim.Cli.Running;
using EcoSim.Client;
using EcoSim.Client.Reading;

namespace EcoSim.Cli.Commands;

/// <summary><c>show</c>: prints a stored run again.</summary>
internal sealed class ShowCommand(CommandFactory factory)
{
    private readonly Argument<string> run = new("run") { HelpName = "RUN", Description = factory.Texts["help.run"] };

    public Command Build()
    {
        Command command = factory.Command("show");
        command.Arguments.Add(run);
        factory.SetAction(command, Run);
        return command;
    }

    private async Task<int> Run(CommandContext context, ParseResult result, CancellationToken cancellation)
    {
        await using EcoSimSession session = context.OpenSession();
        string id = await RunIds.Find(context, session, result.GetRequiredValue(run), cancellation);
        RunOutput.Write(context, await RunView.Load(session, id, cancellation));
        return ExitCodes.Done;
    }
}
