using System.Xml.Linq;

namespace EcoSim.Architecture.Tests;

/// <summary>Holds the one rule of dependencies: Model ← Regions ← Grains.Contracts ← Grains ← Silo and Grains.Contracts ← Client ← Cli.</summary>
public class DependencyRuleTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["EcoSim.Model"] = [],
        ["EcoSim.Regions"] = ["EcoSim.Model"],
        ["EcoSim.Grains.Contracts"] = ["EcoSim.Regions"],
        ["EcoSim.Grains"] = ["EcoSim.Grains.Contracts"],
        ["EcoSim.Silo"] = ["EcoSim.Grains"],
        ["EcoSim.Client"] = ["EcoSim.Grains.Contracts"],
        // The command line starts the embedded silo.
        ["EcoSim.Cli"] = ["EcoSim.Client", "EcoSim.Silo"],
        ["EcoSim.Benchmarks"] = ["EcoSim.Client", "EcoSim.Silo"],
    };

    [Fact]
    public void Projects_References_FollowTheRule()
    {
        List<string> breaches = [];
        foreach (string file in ProductProjects())
        {
            string project = Path.GetFileNameWithoutExtension(file);
            Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"{project} is not in the rule");
            breaches.AddRange(References(file).Except(allowed).Select(r => $"{project} → {r}"));
        }

        Assert.Empty(breaches);
    }

    [Fact]
    public void Model_Packages_AreAnalyzersOnly()
    {
        XDocument model = XDocument.Load(ProductProjects().Single(f => f.EndsWith("EcoSim.Model.csproj", StringComparison.Ordinal)));
        Assert.All(model.Descendants("PackageReference"), p => Assert.Equal("all", (string?)p.Attribute("PrivateAssets")));
    }

    [Theory]
    [InlineData("Orleans")]
    [InlineData("Microsoft.Extensions.Logging")]
    [InlineData("System.IO.FileSystem")]
    public void Model_Assembly_KnowsNothingOf(string machinery)
    {
        IEnumerable<string> referenced = typeof(Model.Definitions.RegionDefinition).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(referenced, name => name.StartsWith(machinery, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("model")]
    [InlineData("grains")]
    [InlineData("silo")]
    [InlineData("client")]
    public void Code_NamesOfTheFirstRegion_AreAbsent(string folder)
    {
        string[] names = ["baiyin", "huining", "jingyuan", "jingtai", "pingchuan", "zuli", "白银", "会宁", "靖远", "景泰", "平川", "祖厉"];
        IEnumerable<string> found = Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((text, i) => (At: $"{Path.GetRelativePath(Root, f)}:{i + 1}", text)))
            .Where(line => names.Any(n => line.text.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .Select(line => $"{line.At}: {line.text.Trim()}");
        Assert.Empty(found);
    }

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "EcoSim.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("EcoSim.sln is in no folder above the tests");
    }

    private static IEnumerable<string> ProductProjects() =>
        new[] { "model", "grains", "silo", "client", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories));

    private static IEnumerable<string> References(string file) =>
        XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
}
