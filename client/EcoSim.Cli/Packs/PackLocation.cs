using EcoSim.Cli.Languages;
using EcoSim.Regions;

namespace EcoSim.Cli.Packs;

/// <summary>A region pack on disk, and the mix that a path names in it.</summary>
/// <param name="Folder">Folder of region.yaml, absolute.</param>
/// <param name="Files">All its files.</param>
/// <param name="Mix">Path of the mix in the pack; null where the path names the pack itself.</param>
/// <param name="Shown">The pack's folder as the user wrote it, for messages.</param>
public sealed record PackLocation(string Folder, PackFiles Files, string? Mix, string Shown)
{
    /// <summary>Folder in which a pack keeps its mixes unless it says otherwise.</summary>
    private const string MixFolder = "mixes";
    private const int FoldersUpwards = 4;

    /// <summary>Finds the pack of a path: a pack's folder, or a mix in one.</summary>
    /// <param name="context">Where relative paths start.</param>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="pack">Pack of a mix that lies elsewhere; null to look upwards from the mix.</param>
    /// <exception cref="CliException">There is no such pack.</exception>
    public static PackLocation Find(CommandContext context, string path, string? pack = null)
    {
        string full = context.Full(path);
        if (Directory.Exists(full))
            return File.Exists(Path.Combine(full, PackFiles.RegionFile))
                ? new(full, PackFiles.FromFolder(full), null, path)
                : throw Missing(context.Texts, "error.no-pack", path);
        if (!File.Exists(full))
            throw Missing(context.Texts, "error.no-path", path);
        return pack is null ? Inside(context.Texts, full, path) : Beside(context, full, path, pack);
    }

    /// <summary>A pack's own mixes, by path in the pack.</summary>
    public IReadOnlyDictionary<string, Mix> Mixes(PackContents contents) => Mix is null ? contents.Mixes : contents.Mixes.Where(m => m.Key == Mix).ToDictionary();

    /// <summary>Where a file of the pack lies, as the user would write it.</summary>
    public string Show(string file) => Shown.Length == 0 ? file : Path.Combine(Shown, file);

    private static PackLocation Inside(Texts texts, string full, string path)
    {
        DirectoryInfo? folder = new FileInfo(full).Directory;
        for (int i = 0; i < FoldersUpwards && folder is not null; i++, folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, PackFiles.RegionFile)))
                continue;
            string inside = Path.GetRelativePath(folder.FullName, full).Replace('\\', '/');
            string shown = path.Replace('\\', '/').EndsWith(inside, StringComparison.Ordinal) ? path[..^inside.Length].TrimEnd('/', '\\') : folder.FullName;
            string? mix = inside == PackFiles.RegionFile ? null : inside;
            return new(folder.FullName, PackFiles.FromFolder(folder.FullName), mix, shown);
        }

        throw Missing(texts, "error.mix-without-pack", path);
    }

    // A mix that lies outside its pack is taken into it for the run.
    private static PackLocation Beside(CommandContext context, string full, string path, string pack)
    {
        PackLocation home = Find(context, pack);
        string inside = $"{MixFolder}/{Path.GetFileName(full)}";
        string text = File.ReadAllText(full);
        if (home.Files.TryGetText(inside, out string own) && own != text)
            throw new CliException(ExitCodes.InvalidInput, context.Texts.Format("error.mix-exists", path, inside));
        return home with { Files = home.Files.With(inside, text), Mix = inside };
    }

    private static CliException Missing(Texts texts, string key, string path) => new(ExitCodes.InvalidInput, texts.Format(key, path));
}
