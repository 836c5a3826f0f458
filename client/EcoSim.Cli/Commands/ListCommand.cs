using System.CommandLine;
using System.Text.Json;
using EcoSim.Cli.Json;
using EcoSim.Cli.Listing;
using EcoSim.Cli.Options;
using EcoSim.Cli.Packs;
using EcoSim.Cli.Tables;
using EcoSim.Client;
using EcoSim.Regions;

namespace EcoSim.Cli.Commands;

/// <summary><c>list</c>: catalogues of the model, of a pack, and the stored runs.</summary>
internal sealed class ListCommand(CommandFactory factory)
{
    private static readonly string[] OfModel = ["variables", "states", "parameters"];
    private static readonly string[] OfPack = ["levers", "indicators", "entities", "mixes", "drivers"];
    private const string Runs = "runs";

    private readonly Argument<string> list = new("list") { HelpName = "levers|indicators|entities|variables|states|parameters|mixes|drivers|runs", Description = factory.Texts["help.list"] };
    private readonly Argument<string?> pack = new("pack") { HelpName = "PACK", Description = factory.Texts["help.list-pack"], Arity = ArgumentArity.ZeroOrOne };

    public Command Build()
    {
        list.AcceptOnlyFromAmong([.. OfModel, .. OfPack, Runs]);
        Command command = factory.Command("list");
        command.Arguments.Add(list);
        command.Arguments.Add(pack);
        factory.SetAction(command, Run);
        return command;
    }

    private async Task<int> Run(CommandContext context, ParseResult result, CancellationToken cancellation)
    {
        string name = result.GetRequiredValue(list);
        if (name == Runs)
        {
            await using EcoSimSession session = context.OpenSession();
            Write(context, name, RunLists.Of(await session.List(cancellation), context));
            return ExitCodes.Done;
        }

        if (OfModel.Contains(name))
        {
            Write(context, name, ModelLists.Of(name, context.Texts));
            return ExitCodes.Done;
        }

        PackLocation location = PackSearch.Find(context, result.GetValue(pack));
        PackContents contents = PackContents.Read(location.Files);
        // A fault in one mix does not hide the catalogue of the region.
        if (contents.Pack is null)
            return FaultReport.Write(context, location, contents.Faults, context.Environment.Error);
        Write(context, name, PackLists.Of(name, contents, context));
        return ExitCodes.Done;
    }

    private static void Write(CommandContext context, string name, ListTable rows)
    {
        if (context.Format == OutputFormat.Json)
            context.Out.WriteLine(JsonSerializer.Serialize(new CatalogueJson(RunJson.Version, name, rows.Items()), CliJsonContext.Readable.CatalogueJson));
        else
            context.Write(rows.ToTable(context.Texts, context.Format == OutputFormat.Csv));
        if (rows.Rows.Count == 0)
            context.Tell(context.Texts["list.empty"]);
    }
}
