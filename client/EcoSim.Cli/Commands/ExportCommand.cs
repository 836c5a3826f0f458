using System.CommandLine;
using EcoSim.Cli.Running;
using EcoSim.Client;
using EcoSim.Client.Exporting;
using EcoSim.Client.Reading;

namespace EcoSim.Cli.Commands;

/// <summary><c>export</c>: writes a stored run as files.</summary>
internal sealed class ExportCommand(CommandFactory factory)
{
    private readonly Argument<string> run = new("run") { HelpName = "RUN", Description = factory.Texts["help.run"] };
    private readonly Option<string> to = new("--to") { Description = factory.Texts["help.to"], HelpName = "csv|parquet", Required = true };
    private readonly Option<string?> outFolder = new("--out") { Description = factory.Texts["help.out"], HelpName = "DIR" };

    public Command Build()
    {
        to.AcceptOnlyFromAmong("csv", "parquet");
        Command command = factory.Command("export");
        command.Arguments.Add(run);
        command.Options.Add(to);
        command.Options.Add(outFolder);
        factory.SetAction(command, Run);
        return command;
    }

    private async Task<int> Run(CommandContext context, ParseResult result, CancellationToken cancellation)
    {
        await using EcoSimSession session = context.OpenSession();
        string id = await RunIds.Find(context, session, result.GetRequiredValue(run), cancellation);
        RunView view = await RunView.Load(session, id, cancellation);
        string folder = context.Full(result.GetValue(outFolder) ?? id);
        ExportFormat format = result.GetRequiredValue(to) == "csv" ? ExportFormat.Csv : ExportFormat.Parquet;
        await foreach (string file in RunExport.Write(session, view, folder, format, cancellation))
            context.Out.WriteLine(file);
        return ExitCodes.Done;
    }
}
