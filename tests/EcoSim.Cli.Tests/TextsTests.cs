using System.Text.RegularExpressions;
using EcoSim.Cli.Languages;
using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Results;
using EcoSim.Regions;

namespace EcoSim.Cli.Tests;

public partial class TextsTests
{
    [Fact]
    public void Languages_Keys_AreTheSame() => Assert.Equal(Texts.En.Keys.Order(), Texts.Zh.Keys.Order());

    [Fact]
    public void Languages_Placeholders_AreTheSame() =>
        Assert.All(Texts.En.Keys, key => Assert.Equal(Places(Texts.En[key]), Places(Texts.Zh[key])));

    [Fact]
    public void Chinese_Words_HaveNoEnglish() => Assert.All(
        Texts.Zh.Where(t => !t.Key.StartsWith("help.", StringComparison.Ordinal) && !t.Key.StartsWith("error.", StringComparison.Ordinal) && !t.Key.StartsWith("name.", StringComparison.Ordinal) && t.Key is not ("init.next" or "run.stopped" or "note.limits")),
        text => Assert.DoesNotMatch(EnglishWord(), Placeholder().Replace(text.Value, "")));

    [Fact]
    public void States_Units_HaveWords() => Assert.All(
        StateCatalogue.All.Select(s => s.Unit).Where(u => u is not ("1" or "flag" or "mg/L")).Distinct(), unit => Assert.Contains("unit." + unit, Texts.Zh.Keys));

    [Fact]
    public void Projects_Units_HaveWords() =>
        Assert.All(Enum.GetValues<EffectKind>().Select(EffectKinds.Unit).Distinct(), unit => Assert.Contains("unit." + unit, Texts.Zh.Keys));

    [Fact]
    public void Enumerations_Members_HaveWords()
    {
        string[] keys =
        [
            .. Enum.GetNames<Verdict>().Select(n => "verdict." + n), .. Enum.GetNames<EffectKind>().Select(n => "effect." + n),
            .. Enum.GetNames<EntityKind>().Select(n => "entity-kind." + n), .. Enum.GetNames<Aggregation>().Select(n => "aggregation." + n),
            .. Enum.GetNames<Status>().Select(n => "status-count." + n),
            .. Enum.GetNames<Grains.Contracts.Runs.RunState>().Select(n => "state." + n),
            .. Enum.GetValues<Comparator>().Where(c => c > Comparator.Below).Select(c => "comparator." + c),
        ];
        Assert.All(keys, key => Assert.Contains(key, Texts.Zh.Keys));
    }

    private static IEnumerable<string> Places(string text) => Placeholder().Matches(text).Select(m => m.Value).Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex EnglishWord();
}
