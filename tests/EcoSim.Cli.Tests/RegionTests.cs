using System.Text.Json;
using System.Text.RegularExpressions;

namespace EcoSim.Cli.Tests;

/// <summary>The commands on the region of the repository.</summary>
public sealed partial class RegionTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Validate_Region_HasNoFaults()
    {
        Ran ran = await cli.Run("validate", Cli.Region, "--lang", "zh");
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
    }

    [Theory]
    [InlineData("levers")]
    [InlineData("indicators")]
    [InlineData("entities")]
    [InlineData("mixes")]
    [InlineData("drivers")]
    [InlineData("variables")]
    [InlineData("states")]
    [InlineData("parameters")]
    public async Task List_Catalogue_IsListedInEveryForm(string list)
    {
        foreach (string format in (string[])["table", "json", "csv"])
            Assert.Equal(ExitCodes.Done, (await cli.Run("list", list, Cli.Region, "--format", format, "--lang", "zh")).Code);
        JsonElement items = JsonDocument.Parse((await cli.Run("list", list, Cli.Region, "--format", "json")).Out).RootElement.GetProperty("items");
        Assert.NotEqual(0, items.GetArrayLength());
    }

    [Fact]
    public async Task List_Indicators_SaysStateOrReasonForEach()
    {
        JsonElement items = JsonDocument.Parse((await cli.Run("list", "indicators", Cli.Region, "--format", "json")).Out).RootElement.GetProperty("items");
        Assert.All(items.EnumerateArray(), i => Assert.NotEmpty(i.GetProperty("computed-from").GetString()!));
        string[] numbers = [.. items.EnumerateArray().Select(i => i.GetProperty("number").GetString()!)];
        Assert.All(Enumerable.Range(1, 43), q => Assert.Contains($"Q{q:00}", numbers));
    }

    [Fact]
    public async Task Compare_Region_PairsAllMixesWithTheOneThatSpendsNothing()
    {
        Ran ran = await cli.Run("compare", Cli.Region, "--members", "64", "--format", "json", "--quiet");
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
        JsonElement comparison = JsonDocument.Parse(ran.Out).RootElement;
        JsonElement[] runs = [.. comparison.GetProperty("runs").EnumerateArray()];
        Assert.Equal("none", runs[0].GetProperty("scenario").GetString());
        Assert.Equal(0, runs[0].GetProperty("spentYuan").GetDouble());
        Assert.Equal(7.147e9, comparison.GetProperty("statedInvestment").GetDouble(), 1.0);
        Assert.Equal(7.146e9, comparison.GetProperty("sumOfProgrammes").GetDouble(), 1.0);
        Assert.All(runs.Skip(1), r => Assert.Equal(7.146e9, r.GetProperty("spentYuan").GetDouble(), 1.0));
        Assert.All(comparison.GetProperty("targets").EnumerateArray(), t => Assert.All(t.GetProperty("runs").EnumerateArray().Skip(1), PairedAgrees));

        void PairedAgrees(JsonElement cell)
        {
            double low = cell.GetProperty("differenceInterval")[0].GetDouble(), high = cell.GetProperty("differenceInterval")[1].GetDouble();
            Assert.InRange(cell.GetProperty("difference").GetDouble(), low, high);
        }
    }

    [Fact]
    public async Task Compare_InChinese_HasNoEnglishWordsButIdsAndUnits()
    {
        Ran ran = await cli.Run("compare", Cli.Region, "--members", "8", "--lang", "zh", "--quiet");
        IEnumerable<string> lines = ran.Out.Split('\n').Where(l => !l.StartsWith("运行编号", StringComparison.Ordinal) && !l.StartsWith("已知局限", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotMatch(EnglishWord(), line));
        Assert.Contains("71.47 亿元", ran.Out);
        Assert.Contains("71.46 亿元", ran.Out);
    }

    [Fact]
    public async Task Run_InChinese_HasNoEnglishWordsButIdsAndUnits()
    {
        Ran ran = await cli.Run("run", Path.Combine(Cli.Region, "mixes", "plan.yaml"), "--members", "8", "--lang", "zh", "--quiet");
        IEnumerable<string> lines = ran.Out.Split('\n').Where(l => !l.StartsWith("运行 ", StringComparison.Ordinal) && !l.StartsWith("已知局限", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotMatch(EnglishWord(), line));
    }

    [Fact]
    public async Task Run_EnginesOnTheRegion_GiveOneHash()
    {
        string[] hashes = [await Hash("grains"), await Hash("loops")];
        Assert.Equal(hashes[0], hashes[1]);

        async Task<string> Hash(string engine)
        {
            Ran ran = await cli.Run("run", Path.Combine(Cli.Region, "mixes", "plan.yaml"), "--members", "70", "--engine", engine, "--format", "json", "--quiet");
            return JsonDocument.Parse(ran.Out).RootElement.GetProperty("resultHash").GetString()!;
        }
    }

    // Three letters or more: PM, COD and numbers such as Q01 are names of things.
    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex EnglishWord();
}
