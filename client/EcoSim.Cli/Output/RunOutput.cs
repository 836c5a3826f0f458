using System.Text.Json;
using EcoSim.Cli.Json;
using EcoSim.Cli.Options;
using EcoSim.Client.Exporting;
using EcoSim.Client.Reading;

namespace EcoSim.Cli.Output;

/// <summary>Writes a run in the form that was asked for.</summary>
internal static class RunOutput
{
    public static void Write(CommandContext context, RunView run)
    {
        switch (context.Format)
        {
            case OutputFormat.Json:
                context.Out.WriteLine(JsonSerializer.Serialize(RunJsonForm.Of(run), CliJsonContext.Readable.RunJson));
                break;
            case OutputFormat.Csv:
                CsvExport.Write(context.Out, RunTables.Targets(run));
                break;
            default:
                new RunTableView(context).Write(run);
                break;
        }
    }
}
