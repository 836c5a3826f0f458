using System.Text.Json;

namespace EcoSim.Cli.Tests;

/// <summary>The pack that `init` writes is small: what commands do is tested on it.</summary>
public sealed class StarterPackTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Init_NewFolder_WritesAPackThatIsValid()
    {
        Assert.Equal(ExitCodes.Done, (await cli.Run("init", "p")).Code);
        Ran ran = await cli.Run("validate", "p");
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Init_FolderWithAPack_OverwritesNothing()
    {
        await cli.Run("init", "p");
        File.WriteAllText(Path.Combine(cli.Folder, "p", "region.yaml"), "mine");
        Ran ran = await cli.Run("init", "p");
        Assert.Equal(ExitCodes.InvalidInput, ran.Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(cli.Folder, "p", "region.yaml")));
    }

    [Fact]
    public async Task Validate_BrokenPack_TellsEveryFaultWithItsPlace()
    {
        await cli.Run("init", "p");
        Break("counties.csv", "upper,area,150000,,,ha", "upper,area,-5,,,ha");
        Break("segments.csv", "s1,length,60,,,km", "s1,lenght,60,,,km");
        Ran ran = await cli.Run("validate", "p");
        Assert.Equal(ExitCodes.InvalidInput, ran.Code);
        Assert.Matches(@"(?m)^p/counties\.csv:2:\d+  upper/area", ran.Out);
        Assert.Matches(@"(?m)^p/segments\.csv:3:\d+  s1/lenght.*did you mean 'length'", ran.Out);
    }

    [Fact]
    public async Task Run_BrokenMix_ExitsWith2AndKeepsNothing()
    {
        await cli.Run("init", "p");
        Break("mixes/plan.yaml", "works: 0.5", "works: 0.6");
        Ran ran = await cli.Run("run", "p/mixes/plan.yaml");
        Assert.Equal((ExitCodes.InvalidInput, ""), (ran.Code, ran.Out));
        Assert.StartsWith("p/mixes/plan.yaml:", ran.Error);
        Assert.DoesNotContain("plan-", (await cli.Run("list", "runs", "--format", "csv")).Out);
    }

    [Fact]
    public async Task Run_Json_IsOneObjectWithEveryIndicator()
    {
        await cli.Run("init", "p");
        JsonElement run = await Json("run", "p/mixes/plan.yaml", "--members", "70", "--seed", "7");
        Assert.Equal((1, "example", "plan", "none", 70, 70, 7, 2021, 2025), (
            run.GetProperty("schemaVersion").GetInt32(), run.GetProperty("region").GetString(), run.GetProperty("scenario").GetString(),
            run.GetProperty("drivers").GetString(), run.GetProperty("members").GetInt32(), run.GetProperty("validMembers").GetInt32(),
            run.GetProperty("seed").GetInt32(), run.GetProperty("from").GetInt32(), run.GetProperty("to").GetInt32()));
        Assert.Matches("^[0-9a-f]{64}$", run.GetProperty("resultHash").GetString());
        Assert.InRange(run.GetProperty("ledger").GetProperty("maxRelativeResidual").GetDouble(), 0, 1e-6);
        JsonElement[] indicators = [.. run.GetProperty("indicators").EnumerateArray()];
        Assert.Equal(["sewage", "toilets", "toilets", "toilets", "forest", "section", "water", "villages"], indicators.Select(i => i.GetProperty("id").GetString()));
        Assert.All(indicators.Where(i => i.GetProperty("modelled").GetBoolean()), i =>
        {
            Assert.InRange(i.GetProperty("probability").GetDouble(), i.GetProperty("interval")[0].GetDouble(), i.GetProperty("interval")[1].GetDouble());
            Assert.Contains(i.GetProperty("verdict").GetString(), (string[])["met", "atRisk", "missed", "cannotBeJudged"]);
        });
        JsonElement without = indicators[^1];
        Assert.Equal(("cannotBeJudged", "由名单选定"), (without.GetProperty("verdict").GetString(), without.GetProperty("reason").GetProperty("zh").GetString()));
    }

    [Fact]
    public async Task Run_SeedsBlocksAndEngines_ChangeTheHashOnlyBySeed()
    {
        await cli.Run("init", "p");
        string first = await Hash("--seed", "7");
        Assert.Equal(first, await Hash("--seed", "7"));
        Assert.Equal(first, await Hash("--seed", "7", "--block-size", "64"));
        Assert.Equal(first, await Hash("--seed", "7", "--engine", "loops", "--block-size", "128"));
        Assert.NotEqual(first, await Hash("--seed", "8"));

        async Task<string> Hash(params string[] options) =>
            (await Json(["run", "p/mixes/plan.yaml", "--members", "150", .. options])).GetProperty("resultHash").GetString()!;
    }

    [Fact]
    public async Task Run_Central_HasOneMemberAndIsCertain()
    {
        await cli.Run("init", "p");
        JsonElement run = await Json("run", "p/mixes/plan.yaml", "--central");
        Assert.Equal(1, run.GetProperty("members").GetInt32());
        Assert.All(run.GetProperty("indicators").EnumerateArray().Where(i => i.GetProperty("modelled").GetBoolean()),
            i => Assert.Contains(i.GetProperty("probability").GetDouble(), (double[])[0, 1]));
    }

    [Fact]
    public async Task Run_UntilAndDrivers_AreInTheResult()
    {
        await cli.Run("init", "p");
        JsonElement run = await Json("run", "p/mixes/plan.yaml", "--members", "8", "--until", "2030", "--drivers", "dry");
        Assert.Equal((2030, "dry"), (run.GetProperty("to").GetInt32(), run.GetProperty("drivers").GetString()));
        Assert.Equal(ExitCodes.WrongCommandLine, (await cli.Run("run", "p/mixes/plan.yaml", "--until", "2019")).Code);
        Assert.Equal(ExitCodes.InvalidInput, (await cli.Run("run", "p/mixes/plan.yaml", "--drivers", "wett")).Code);
    }

    [Fact]
    public async Task Run_RequireTargets_ExitsWith10WhereOneIsNotReached()
    {
        await cli.Run("init", "p");
        Assert.Equal(ExitCodes.TargetsNotReached, (await cli.Run("run", "p/mixes/none.yaml", "--members", "8", "--require-targets")).Code);
        Assert.Equal(ExitCodes.Done, (await cli.Run("run", "p/mixes/none.yaml", "--members", "8")).Code);
    }

    [Fact]
    public async Task Run_MixOutsideThePack_IsTakenIn()
    {
        await cli.Run("init", "p");
        string text = File.ReadAllText(Path.Combine(cli.Folder, "p", "mixes", "works-first.yaml")).Replace("id: works-first", "id: mine", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(cli.Folder, "mine.yaml"), text);
        Assert.Equal("mine", (await Json("run", "mine.yaml", "--pack", "p", "--members", "8")).GetProperty("scenario").GetString());
        Assert.Equal(ExitCodes.InvalidInput, (await cli.Run("run", "mine.yaml", "--members", "8")).Code);
    }

    [Fact]
    public async Task Show_StoredRun_PrintsTheSameAgain()
    {
        await cli.Run("init", "p");
        Ran first = await cli.Run("run", "p/mixes/plan.yaml", "--members", "20", "--quiet");
        Ran again = await cli.Run("show", "last");
        Assert.Equal((ExitCodes.Done, first.Out), (again.Code, again.Out));
    }

    [Fact]
    public async Task Run_Redirected_WritesProgressAsPlainLines()
    {
        await cli.Run("init", "p");
        Ran ran = await cli.Run("run", "p/mixes/plan.yaml", "--members", "20");
        Assert.Matches(@"(?m)^plan-[0-9a-f-]+: 100%\r?$", ran.Error);
        Assert.DoesNotContain("\u001b", ran.Out + ran.Error);
    }

    private void Break(string file, string from, string to)
    {
        string path = Path.Combine(cli.Folder, "p", file);
        string text = File.ReadAllText(path);
        Assert.Contains(from, text);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task<JsonElement> Json(params string[] args)
    {
        Ran ran = await cli.Run([.. args, "--format", "json", "--quiet"]);
        Assert.Equal((ExitCodes.Done, ""), (ran.Code, ran.Error));
        return JsonDocument.Parse(ran.Out).RootElement;
    }
}
