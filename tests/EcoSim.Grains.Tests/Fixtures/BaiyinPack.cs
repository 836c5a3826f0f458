using System.Collections.Immutable;
using EcoSim.Grains.Contracts.Runs;

namespace EcoSim.Grains.Tests.Fixtures;

/// <summary>The repository's own region pack, as a request carries it.</summary>
internal static class BaiyinPack
{
    private static readonly Lazy<ImmutableArray<PackText>> Texts = new(() => RunRequest.PackOf(EcoSim.Regions.PackFiles.FromFolder(Folder()).Texts));

    public static RunRequest Request(int members, int blockSize = RunRequest.DefaultBlockSize, uint seed = 7, RunEngine engine = RunEngine.Grains) => new()
    {
        RunId = "test-" + Guid.NewGuid().ToString("N"),
        Pack = Texts.Value,
        Mix = "mixes/plan.yaml",
        Members = members,
        Seed = seed,
        BlockSize = blockSize,
        Engine = engine,
    };

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EcoSim.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "scenarios", "baiyin");
    }
}
