using EcoSim.Regions;

namespace EcoSim.Cli.Packs;

/// <summary>Finds the pack that a command means when it names none: the one here, or the only one in <c>scenarios</c>.</summary>
internal static class PackSearch
{
    private const string Scenarios = "scenarios";

    public static PackLocation Find(CommandContext context, string? path)
    {
        if (path is not null)
            return PackLocation.Find(context, path);
        string here = context.Environment.CurrentFolder;
        if (File.Exists(Path.Combine(here, PackFiles.RegionFile)))
            return PackLocation.Find(context, ".");
        string[] packs = [.. Packs(Path.Combine(here, Scenarios))];
        return packs.Length switch
        {
            1 => PackLocation.Find(context, Path.Combine(Scenarios, packs[0])),
            0 => throw new CliException(ExitCodes.WrongCommandLine, context.Texts["error.name-pack"]),
            _ => throw new CliException(ExitCodes.WrongCommandLine,
                context.Texts.Format("error.several-packs", string.Join(", ", packs.Select(p => $"{Scenarios}/{p}")))),
        };
    }

    private static IEnumerable<string> Packs(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, PackFiles.RegionFile)))
            .Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)
        : [];
}
