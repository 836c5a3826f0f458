using System.CommandLine;
using EcoSim.Cli.Options;
using EcoSim.Cli.Output;
using EcoSim.Cli.Packs;
using EcoSim.Cli.Running;
using EcoSim.Client;
using EcoSim.Client.Comparing;
using EcoSim.Client.Reading;
using EcoSim.Regions;

namespace EcoSim.Cli.Commands;

/// <summary><c>compare</c>: all mixes of a pack, or the mixes and runs named, on the same futures.</summary>
internal sealed class CompareCommand(CommandFactory factory)
{
    /// <summary>The mix that spends nothing, where a pack has one.</summary>
    private const string NoSpending = "none";

    private readonly Argument<string[]> what = new("what")
    {
        HelpName = factory.Texts["name.compare"],
        Description = factory.Texts["help.compare"],
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> baseline = new("--baseline") { Description = factory.Texts["help.baseline"], HelpName = "MIX" };
    private readonly Option<string?> pack = new("--pack") { Description = factory.Texts["help.pack"], HelpName = "DIR" };
    private readonly Option<bool> entities = new("--entities") { Description = factory.Texts["help.entities"] };
    private readonly RunOptions options = new(factory.Texts);

    public Command Build()
    {
        Command command = factory.Command("compare");
        command.Arguments.Add(what);
        foreach (Option option in options.All.Append(baseline).Append(pack).Append(entities))
            command.Options.Add(option);
        factory.SetAction(command, Run);
        return command;
    }

    private async Task<int> Run(CommandContext context, ParseResult result, CancellationToken cancellation)
    {
        await using EcoSimSession session = context.OpenSession();
        List<object> parts = [];
        foreach (string word in result.GetRequiredValue(what))
        {
            if (!Path.Exists(context.Full(word)))
                parts.Add(await RunView.Load(session, await RunIds.Find(context, session, word, cancellation), cancellation));
            else if (Plan(context, result, word, out int exitCode) is { } planned)
                parts.AddRange(planned);
            else
                return exitCode;
        }

        RunnerResult ran = await new Runner(context, session).Run([.. parts.OfType<PlannedRun>()], cancellation);
        if (ran.ExitCode != ExitCodes.Done)
            return ran.ExitCode;
        Queue<RunView> fresh = new(ran.Views);
        RunView[] views = [.. parts.Select(p => p as RunView ?? fresh.Dequeue())];
        RunView first = views[Baseline(context, views, result.GetValue(baseline))];
        ComparisonOutput.Write(context, Comparison.Of([first, .. views.Where(v => v != first)], 0), result.GetValue(entities));
        return ExitCodes.Done;
    }

    private List<PlannedRun>? Plan(CommandContext context, ParseResult result, string word, out int exitCode)
    {
        PackLocation location = PackLocation.Find(context, word, result.GetValue(pack));
        IReadOnlyList<string> mixes;
        List<Fault> faults = [];
        if (location.Mix is { } one)
        {
            mixes = [one];
        }
        else
        {
            PackReading reading = PackReader.Read(location.Files);
            faults.AddRange(reading.Faults);
            mixes = reading.Pack is { } region ? MixReader.PathsIn(region, location.Files) : [];
        }

        List<PlannedRun> planned = [];
        foreach (string mix in mixes)
        {
            InputReading inputs = RunInputs.Read(location.Files, mix, options.Drivers(result), options.Until(result));
            faults.AddRange(inputs.Faults);
            if (inputs.Inputs is not { } read)
                continue;
            EndYearCheck.Check(context, read);
            // One seed for all, whatever a mix asks for itself: only the same futures can be paired.
            planned.Add(new(options.Request(result, location, mix, null, RunIds.New(context, read.Mix.Id)), read));
        }

        exitCode = faults.Count > 0 ? FaultReport.Write(context, location, [.. faults.Distinct()], context.Environment.Error) : ExitCodes.Done;
        if (exitCode == ExitCodes.Done && planned.Count == 0)
            throw new CliException(ExitCodes.InvalidInput, context.Texts.Format("error.no-mixes", word));
        return exitCode == ExitCodes.Done ? planned : null;
    }

    private static int Baseline(CommandContext context, RunView[] views, string? asked)
    {
        if (asked is null)
            return Math.Max(0, Array.FindIndex(views, v => v.Inputs.Mix.Id == NoSpending));
        int place = Array.FindIndex(views, v => v.Inputs.Mix.Id == asked || v.Request.RunId == asked || v.Request.Mix == asked
            || Path.GetFileName(v.Request.Mix) == Path.GetFileName(asked));
        return place >= 0 ? place : throw new CliException(ExitCodes.WrongCommandLine,
            context.Texts.Format("error.no-baseline", asked, string.Join(", ", views.Select(v => v.Inputs.Mix.Id))));
    }
}
