namespace EcoSim.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("rnu", "x")]
    [InlineData("run")]
    [InlineData("run", "x.yaml", "--members", "0")]
    [InlineData("run", "x.yaml", "--members", "1000000000")]
    [InlineData("run", "x.yaml", "--members", "many")]
    [InlineData("run", "x.yaml", "--seed", "4294967296")]
    [InlineData("run", "x.yaml", "--engine", "other")]
    [InlineData("run", "x.yaml", "--format", "xml")]
    [InlineData("list", "things")]
    [InlineData("export", "last")]
    public async Task Run_WrongCommandLine_ExitsWith1AndSaysSo(params string[] args)
    {
        Ran ran = await cli.Run(args);
        Assert.Equal(ExitCodes.WrongCommandLine, ran.Code);
        Assert.NotEmpty(ran.Error);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task Run_WrongOptionInChinese_SaysItInChinese()
    {
        Ran ran = await cli.Run("run", "x.yaml", "--members", "0", "--lang", "zh");
        Assert.StartsWith("选项 --members 的值“0”不对", ran.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run", "--help")]
    [InlineData("compare", "-h")]
    public async Task Run_Help_ExitsWith0(params string[] args)
    {
        Ran ran = await cli.Run([.. args, "--lang", "zh"]);
        Assert.Equal(ExitCodes.Done, ran.Code);
        Assert.Contains("用法", ran.Out);
    }

    [Theory]
    [InlineData("validate", "nowhere")]
    [InlineData("run", "nowhere.yaml")]
    [InlineData("compare", "nowhere")]
    [InlineData("show", "nothing")]
    public async Task Run_MissingInput_ExitsWith2(params string[] args) => Assert.Equal(ExitCodes.InvalidInput, (await cli.Run(args)).Code);

    [Theory]
    [InlineData("zh_CN.UTF-8", "没有")]
    [InlineData("de_DE.UTF-8", "there is no")]
    public async Task Run_WithoutLanguage_TakesThatOfTheMachine(string locale, string words)
    {
        cli.Variables["LANG"] = locale;
        Assert.StartsWith(words, (await cli.Run("validate", "nowhere")).Error.TrimStart('“'));
    }
}
