using CsCheck;

namespace EcoSim.Regions.Tests;

public class FuzzTests
{
    private static readonly string[] Files = [.. SmallPack.Texts().Keys.Order(StringComparer.Ordinal)];
    private static readonly string[] Bits =
        ["", ":", "-", "[", "{", "}", "]", "\"", "'", ",", "*", "&", "!", "|", ">", "\n", "\t", "\0", "NaN", "1e999", "-1", "~", "…", "- ", ": ", "# ", "%", "\uD83D"];

    private static readonly Gen<(int File, int At, int Cut, int Bit)> Mutation =
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 4000], Gen.Int[0, 12], Gen.Int[0, Bits.Length - 1]);

    // Whatever a file holds, reading it ends in a pack or in faults, and what has no fault compiles.
    [Fact]
    public void Read_MutatedPack_NeverThrows() =>
        Mutation.Array[1, 4].Sample(
            mutations =>
            {
                Dictionary<string, string> texts = SmallPack.Texts();
                foreach ((int file, int at, int cut, int bit) in mutations)
                    texts[Files[file]] = Mutate(texts[Files[file]], at, cut, Bits[bit]);
                PackContents contents = PackContents.Read(PackFiles.FromTexts(texts));
                if (contents.Pack is null)
                    return contents.Faults.Count > 0;
                RegionCompiler.Compile(contents.Pack, contents.Drivers.Values.FirstOrDefault());
                foreach (Mix mix in contents.Mixes.Values)
                    ScenarioCompiler.Compile(contents.Pack, mix, null, contents.Pack.Sheet.EndYear);
                return true;
            },
            iter: 1500);

    [Theory]
    [InlineData("region.yaml")]
    [InlineData("counties.csv")]
    [InlineData("geometry.geojson")]
    [InlineData("mixes/plan.yaml")]
    public void Read_RandomText_NeverThrows(string file) =>
        Gen.String[0, 60].Sample(
            text =>
            {
                Dictionary<string, string> texts = SmallPack.Texts();
                texts[file] = text;
                return PackContents.Read(PackFiles.FromTexts(texts)).Faults.Count > 0;
            },
            iter: 500);

    private static string Mutate(string text, int at, int cut, string bit)
    {
        int start = at % (text.Length + 1);
        return string.Concat(text.AsSpan(0, start), bit, text.AsSpan(Math.Min(text.Length, start + cut)));
    }
}
