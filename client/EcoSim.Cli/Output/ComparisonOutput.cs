using System.Text.Json;
using EcoSim.Cli.Json;
using EcoSim.Cli.Options;
using EcoSim.Client.Comparing;
using EcoSim.Client.Exporting;

namespace EcoSim.Cli.Output;

/// <summary>Writes a comparison in the form that was asked for.</summary>
internal static class ComparisonOutput
{
    public static void Write(CommandContext context, Comparison comparison, bool allEntities)
    {
        switch (context.Format)
        {
            case OutputFormat.Json:
                context.Out.WriteLine(JsonSerializer.Serialize(ComparisonJsonForm.Of(comparison), CliJsonContext.Readable.ComparisonJson));
                break;
            case OutputFormat.Csv:
                CsvExport.Write(context.Out, ComparisonTables.Targets(comparison));
                break;
            default:
                new ComparisonView(context, allEntities).Write(comparison);
                break;
        }
    }
}
