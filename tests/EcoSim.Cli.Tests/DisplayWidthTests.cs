using EcoSim.Cli.Formatting;
using EcoSim.Cli.Tables;

namespace EcoSim.Cli.Tests;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("亿元", 4)]
    [InlineData("（Q01）", 7)]
    [InlineData("✓ 达标", 6)]
    [InlineData("e\u0301", 1)]
    public void Of_Text_CountsColumns(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void Wrap_Chinese_BreaksBetweenCharacters() =>
        Assert.Equal(["规划方案，污", "水厂投资"], DisplayWidth.Wrap("规划方案，污水厂投资", 12));

    [Fact]
    public void Wrap_English_BreaksAtSpaces() => Assert.Equal(["Largest", "regret"], DisplayWidth.Wrap("Largest regret", 8));

    [Fact]
    public void Write_PlainTable_AlignsWideAndNarrow()
    {
        TextTable table = new(new Column("名称"), new Column("数"), new Column("figure", Right: true));
        table.Add("白银", "x", "1.5");
        table.Add("ab", "河段", "10.25");
        using StringWriter writer = new();
        new PlainTableWriter(writer, colours: false).Write(table);
        string[] lines = writer.ToString().Split(Environment.NewLine);
        Assert.Equal("白银  x        1.5", lines[2]);
        Assert.Equal("ab    河段   10.25", lines[3]);
    }

    [Fact]
    public void Write_TerminalTable_KeepsBrackets()
    {
        TextTable table = new(new Column("interval [x]"), new Column("b"));
        table.Add("[1, 2]", "[red]");
        using StringWriter writer = new();
        new TerminalTableWriter(writer, 80, colours: false).Write(table);
        Assert.Contains("[1, 2]", writer.ToString());
        Assert.Contains("[red]", writer.ToString());
    }
}
