using System.Text;

namespace EcoSim.Regions;

/// <summary>Takes files into a pack one by one and refuses what does not belong.</summary>
internal sealed class PackIntake(PackQuota quota)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".csv", ".geojson"];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly FaultList faults = new();
    private long total;

    /// <summary>Other files (a README, a workbook) may lie beside; they are no part of the pack.</summary>
    public static bool Belongs(string path) =>
        Extensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());

    /// <summary>True for a relative path with plain names, which cannot lead out of the folder.</summary>
    public static bool StaysInside(string path) =>
        path.Length is > 0 and <= 400 && !path.Contains('\\') && !path.Contains(':') && !path.Any(char.IsControl)
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));

    public void Refuse(string path, string message, string allowed) => faults.Add(path, Mark.Start, "", message, allowed);

    public bool Admits(string path, long bytes)
    {
        if (texts.Count >= quota.Files)
            Refuse(path, $"more than {quota.Files} files", $"a pack has at most {quota.Files}");
        else if (bytes > quota.FileBytes)
            Refuse(path, $"{bytes} bytes are too many for one file", $"at most {quota.FileBytes} bytes");
        else if (total + bytes > quota.TotalBytes)
            Refuse(path, "the pack is too large with this file", $"at most {quota.TotalBytes} bytes altogether");
        else
            return true;
        return false;
    }

    public void Take(string path, string text)
    {
        if (!StaysInside(path))
        {
            Refuse(path, "the path leads out of the pack", "a relative path with / between plain names");
            return;
        }
        int bytes = Encoding.UTF8.GetByteCount(text);
        if (!Belongs(path) || !Admits(path, bytes))
            return;
        total += bytes;
        texts[path] = text;
    }

    public PackFiles ToFiles() => new(texts, faults.Sorted());
}
