using System.CommandLine;
using EcoSim.Cli.Output;
using EcoSim.Cli.Packs;
using EcoSim.Regions;

namespace EcoSim.Cli.Commands;

/// <summary><c>validate</c>: every fault of a pack or mix at once, or what it holds.</summary>
internal sealed class ValidateCommand(CommandFactory factory)
{
    private readonly Argument<string> path = new("path") { HelpName = factory.Texts["name.pack-or-mix"], Description = factory.Texts["help.pack-or-mix"] };
    private readonly Option<string?> pack = new("--pack") { Description = factory.Texts["help.pack"], HelpName = "DIR" };

    public Command Build()
    {
        Command command = factory.Command("validate");
        command.Arguments.Add(path);
        command.Options.Add(pack);
        factory.SetAction(command, (context, result, _) => Task.FromResult(Run(context, result)));
        return command;
    }

    private int Run(CommandContext context, ParseResult result)
    {
        PackLocation location = PackLocation.Find(context, result.GetRequiredValue(path), result.GetValue(pack));
        PackContents contents = PackContents.Read(location.Files);
        List<Fault> faults = [.. contents.Faults];
        if (location.Mix is { } mix && contents.Pack is { } region && !contents.Mixes.ContainsKey(mix) && faults.All(f => f.File != mix))
            faults.AddRange(MixReader.Read(region, location.Files, mix).Faults);
        if (faults.Count > 0)
            return FaultReport.Write(context, location, faults, context.Out);
        new PackSummaryView(context).Write(contents, location);
        return ExitCodes.Done;
    }
}
