using System.Runtime.CompilerServices;
using System.Text.Json;
using EcoSim.Client.Reading;
using EcoSim.Grains.Contracts.Runs;
using EcoSim.Grains.Contracts.Storage;

namespace EcoSim.Client.Exporting;

/// <summary>Writes a run into a folder: what it was, its targets, its series, and what it kept.</summary>
public static class RunExport
{
    /// <returns>Paths of the files as they are finished.</returns>
    public static async IAsyncEnumerable<string> Write(
        EcoSimSession session, RunView run, string folder, ExportFormat format, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        RunManifest manifest = RunManifest.Of(run);
        string manifestPath = Path.Combine(folder, "manifest.json");
        await File.WriteAllTextAsync(manifestPath, JsonSerializer.Serialize(manifest, ManifestJson.Readable.RunManifest) + "\n", cancellation);
        yield return manifestPath;
        IReadOnlyDictionary<string, string> metadata = manifest.ToMetadata();
        yield return await WriteFile("targets", [RunTables.Targets(run)]);
        yield return await WriteFile("series", [RunTables.Series(run)]);
        if (run.Request.Keep >= KeepLevel.Members)
            yield return await WriteFile("members", RunTables.Members(run));
        foreach ((KeepLevel level, string name) in new[] { (KeepLevel.Members, "entities"), (KeepLevel.Months, "months") })
        {
            if (run.Request.Keep >= level)
                yield return await Kept(session, run, level, Path.Combine(folder, name), format, metadata, cancellation);
        }

        async Task<string> WriteFile(string name, IEnumerable<ExportBatch> batches)
        {
            await using ExportFile file = ExportFile.Create(Path.Combine(folder, name), format, metadata);
            foreach (ExportBatch batch in batches)
                await file.Add(batch, cancellation);
            return file.Path;
        }
    }

    private static async Task<string> Kept(EcoSimSession session, RunView run, KeepLevel level, string path, ExportFormat format,
        IReadOnlyDictionary<string, string> metadata, CancellationToken cancellation)
    {
        await using ExportFile file = ExportFile.Create(path, format, metadata);
        await foreach ((KeptKey key, KeptChunk chunk) in session.Store.ReadKept(run.Request.RunId, level, cancellation))
            await file.Add(KeptTables.Of(run, key, chunk), cancellation);
        return file.Path;
    }
}
