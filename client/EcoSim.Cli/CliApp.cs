using System.CommandLine;
using EcoSim.Cli.Commands;
using EcoSim.Cli.Languages;
using EcoSim.Cli.Options;
using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Cli;

/// <summary>The program: reads a command line and does what it says.</summary>
public static class CliApp
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> Run(string[] args, CliEnvironment environment, CancellationToken cancellation = default)
    {
        Texts texts = Texts.Of(Languages.Languages.Choose(GlobalOptions.AskedLanguage(args), environment.Variable));
        GlobalOptions options = new(texts);
        RootCommand root = Root(texts, options, environment);
        ParseResult parsed = root.Parse(args);
        if (HelpWriter.IsAsked(parsed, args))
            return new HelpWriter(texts).Write(parsed.CommandResult.Command, environment.Out);
        if (parsed.Errors.Count > 0)
            return WrongCommandLine.Tell(parsed, texts, environment.Error);
        InvocationConfiguration configuration = new()
        {
            Output = environment.Out,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            // Ctrl-C lets a run store what it has; a second one ends the process.
            ProcessTerminationTimeout = LongestStop,
        };
        return await Guard(() => parsed.InvokeAsync(configuration, cancellation), texts, environment);
    }

    private static RootCommand Root(Texts texts, GlobalOptions options, CliEnvironment environment)
    {
        RootCommand root = new(texts["help.root"]);
        foreach (Option option in options.All)
            root.Options.Add(option);
        CommandFactory factory = new(texts, options, environment);
        foreach (Command command in factory.All())
            root.Subcommands.Add(command);
        return root;
    }

    private static async Task<int> Guard(Func<Task<int>> invoke, Texts texts, CliEnvironment environment)
    {
        try
        {
            return await invoke();
        }
        catch (CliException told)
        {
            environment.Error.WriteLine(told.Message);
            return told.ExitCode;
        }
        catch (RunFailureException failure) when (failure.Failure == RunFailure.Unknown)
        {
            environment.Error.WriteLine(texts["error.nothing-stored"]);
            return ExitCodes.InvalidInput;
        }
        catch (RunFailureException failure)
        {
            environment.Error.WriteLine(texts.Format("error.run", failure.Message));
            return failure.Failure == RunFailure.Invalid ? ExitCodes.InvalidInput : ExitCodes.FailedRun;
        }
        catch (OperationCanceledException)
        {
            environment.Error.WriteLine(texts["run.cancelled"]);
            return ExitCodes.Cancelled;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine(texts.Format("error.file", fault.Message));
            return ExitCodes.InvalidInput;
        }
    }
}
