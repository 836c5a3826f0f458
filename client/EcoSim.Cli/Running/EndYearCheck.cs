using EcoSim.Client.Reading;

namespace EcoSim.Cli.Running;

/// <summary>Refuses an end that lies before the start, or so far that nothing of the model holds.</summary>
internal static class EndYearCheck
{
    private const int MostYears = 100;

    public static void Check(CommandContext context, RunInputs inputs)
    {
        int start = inputs.Scenario.Region.StartYear, end = inputs.Scenario.EndYear;
        if (end < start || end >= start + MostYears)
            throw new CliException(ExitCodes.WrongCommandLine, context.Texts.Format("error.until", end, start, start + MostYears - 1));
    }
}
