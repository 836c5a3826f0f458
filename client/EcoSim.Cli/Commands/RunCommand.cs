using System.CommandLine;
using EcoSim.Cli.Options;
using EcoSim.Cli.Output;
using EcoSim.Cli.Packs;
using EcoSim.Cli.Running;
using EcoSim.Client;
using EcoSim.Client.Reading;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Model.Results;

namespace EcoSim.Cli.Commands;

/// <summary><c>run</c>: runs one mix and prints how its targets stand.</summary>
internal sealed class RunCommand(CommandFactory factory)
{
    private readonly Argument<string> mix = new("mix") { HelpName = "MIX.yaml", Description = factory.Texts["help.mix"] };
    private readonly Option<string?> pack = new("--pack") { Description = factory.Texts["help.pack"], HelpName = "DIR" };
    private readonly Option<bool> requireTargets = new("--require-targets") { Description = factory.Texts["help.require-targets"] };
    private readonly RunOptions options = new(factory.Texts);

    public Command Build()
    {
        Command command = factory.Command("run");
        command.Arguments.Add(mix);
        foreach (Option option in options.All.Append(requireTargets).Append(pack))
            command.Options.Add(option);
        factory.SetAction(command, Run);
        return command;
    }

    private async Task<int> Run(CommandContext context, ParseResult result, CancellationToken cancellation)
    {
        PackLocation location = PackLocation.Find(context, result.GetRequiredValue(mix), result.GetValue(pack));
        string path = location.Mix ?? throw NameMix(context, location);
        InputReading reading = RunInputs.Read(location.Files, path, options.Drivers(result), options.Until(result));
        if (reading.Inputs is not { } inputs)
            return FaultReport.Write(context, location, reading.Faults, context.Environment.Error);
        EndYearCheck.Check(context, inputs);
        RunRequest request = options.Request(result, location, path, inputs.Mix.Ensemble, RunIds.New(context, inputs.Mix.Id));
        await using EcoSimSession session = context.OpenSession();
        RunnerResult ran = await new Runner(context, session).Run([new(request, inputs)], cancellation);
        if (ran.Views is not [RunView view])
            return ran.ExitCode;
        RunOutput.Write(context, view);
        return ran.ExitCode != ExitCodes.Done ? ran.ExitCode : Reached(result, view);
    }

    private int Reached(ParseResult result, RunView view) =>
        result.GetValue(requireTargets) && view.Heads.Any(s => s.Verdict is Verdict.AtRisk or Verdict.Missed)
            ? ExitCodes.TargetsNotReached
            : ExitCodes.Done;

    private static CliException NameMix(CommandContext context, PackLocation location) => new(ExitCodes.WrongCommandLine,
        context.Texts.Format("error.name-mix", string.Join(", ", location.Files.Paths.Where(p => p.StartsWith("mixes/", StringComparison.Ordinal)).Select(location.Show))));
}
