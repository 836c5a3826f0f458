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
    public void Write_NarrowWindow_WrapsTextsAndKeepsFigures()
    {
        TextTable table = new(new Column("名称"), new Column("figure", Right: true));
        table.Add("祖厉河至入黄口的一段河流与其支流", "1,234.5");
        using StringWriter writer = new();
        new PlainTableWriter(writer, colours: false, width: 30).Write(table);
        string[] lines = writer.ToString().Split(Environment.NewLine);
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= 30));
        Assert.Equal(("祖厉河至入黄口的一段   1,234.5", "河流与其支流"), (lines[2], lines[3]));
    }

    [Fact]
    public void Write_WindowTooNarrow_LeavesSpareColumnsOutAndSaysWhich()
    {
        TextTable table = new(new Column("name"), new Column("spare", Right: true, Spare: 1), new Column("figure", Right: true));
        table.Add("a name of some length", "1234567890", "1,234.5");
        using StringWriter writer = new();
        IReadOnlyList<Column> without = new PlainTableWriter(writer, colours: false, width: 30).Write(table);
        Assert.Equal("spare", Assert.Single(without).Heading);
        Assert.DoesNotContain("1234567890", writer.ToString());
    }
}
