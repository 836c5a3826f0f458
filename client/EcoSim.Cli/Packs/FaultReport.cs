using EcoSim.Regions;

namespace EcoSim.Cli.Packs;

/// <summary>Writes what is wrong with a pack, one line a fault.</summary>
internal static class FaultReport
{
    /// <returns>The exit code.</returns>
    public static int Write(CommandContext context, PackLocation location, IReadOnlyList<Fault> faults, TextWriter writer)
    {
        foreach (Fault fault in faults)
            writer.WriteLine(fault with { File = location.Show(fault.File) });
        context.Environment.Error.WriteLine(context.Texts.Format("validate.faults", faults.Count));
        return ExitCodes.InvalidInput;
    }
}
