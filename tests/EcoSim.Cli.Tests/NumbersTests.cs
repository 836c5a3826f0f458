using EcoSim.Cli.Formatting;
using EcoSim.Cli.Languages;

namespace EcoSim.Cli.Tests;

public class NumbersTests
{
    private static readonly Numbers Zh = new(Texts.Of(Language.Zh));
    private static readonly Numbers En = new(Texts.Of(Language.En));

    [Theory]
    [InlineData(0.9534, "1", "95.3%")]
    [InlineData(5_328_000_000, "yuan", "53.28 亿元")]
    [InlineData(102_000, "mu", "10.20 万亩")]
    [InlineData(1_829, "mu", "1,829 亩")]
    [InlineData(1, "flag", "是")]
    [InlineData(double.NaN, "mu", "-")]
    public void Value_Chinese_HasReadersUnits(double value, string unit, string shown) => Assert.Equal(shown, Zh.Value(value, unit));

    [Theory]
    [InlineData(5_328_000_000, "yuan", "5,328.00 M yuan")]
    [InlineData(102_000, "mu", "102,000 mu")]
    public void Value_English_HasReadersUnits(double value, string unit, string shown) => Assert.Equal(shown, En.Value(value, unit));

    [Theory]
    [InlineData(0.1375, "1", "13.75%")]
    [InlineData(1, "1", "100%")]
    [InlineData(25_000, "mu", "2.5 万亩")]
    public void Stated_Value_HasNoZerosOfItsOwn(double value, string unit, string shown) => Assert.Equal(shown, Zh.Stated(value, unit));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.9996, "100.0%")]
    public void Probability_Certain_HasNoDecimals(double probability, string shown) => Assert.Equal(shown, Numbers.Probability(probability));

    [Fact]
    public void Difference_HasASign() => Assert.Equal(("+6.2", "-1.0", "0"), (Numbers.Difference(0.062), Numbers.Difference(-0.01), Numbers.Difference(0)));
}
