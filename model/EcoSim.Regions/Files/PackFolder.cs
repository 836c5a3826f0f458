using System.Text;

namespace EcoSim.Regions;

/// <summary>Reads the files of a pack from a folder, without following links out of it.</summary>
internal static class PackFolder
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static PackFiles Read(string folder, PackQuota quota)
    {
        PackIntake intake = new(quota);
        if (Directory.Exists(folder))
            ReadFolder(intake, new DirectoryInfo(folder), "", quota.Depth, quota);
        else
            intake.Refuse(PackFiles.RegionFile, $"there is no folder '{folder}'", "the folder that holds region.yaml");
        return intake.ToFiles();
    }

    private static void ReadFolder(PackIntake intake, DirectoryInfo folder, string prefix, int depth, PackQuota quota)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            string path = prefix + entry.Name;
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry is DirectoryInfo inner)
                ReadInner(intake, inner, path, depth, quota);
            else if (PackIntake.Belongs(path))
                ReadFile(intake, (FileInfo)entry, path);
        }
    }

    private static void ReadInner(PackIntake intake, DirectoryInfo inner, string path, int depth, PackQuota quota)
    {
        if (inner.LinkTarget is not null)
            intake.Refuse(path, "a link to another folder is not followed", "put the files themselves into the pack");
        else if (depth <= 1)
            intake.Refuse(path, "folders are nested too deep", $"at most {quota.Depth} deep");
        else
            ReadFolder(intake, inner, path + "/", depth - 1, quota);
    }

    private static void ReadFile(PackIntake intake, FileInfo file, string path)
    {
        if (file.LinkTarget is not null)
        {
            intake.Refuse(path, "a link to a file outside the pack is not followed", "put the file itself into the pack");
            return;
        }
        if (!intake.Admits(path, file.Length))
            return;
        try
        {
            intake.Take(path, Strict.GetString(File.ReadAllBytes(file.FullName)));
        }
        catch (DecoderFallbackException)
        {
            intake.Refuse(path, "the file is not UTF-8", "save it as UTF-8, with or without a byte order mark");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            intake.Refuse(path, "the file cannot be read", "a file that this user may read");
        }
    }
}
