using System.Globalization;

namespace EcoSim.Cli.Languages;

/// <summary>All words that the program says, by key, in two languages with the same keys.</summary>
public sealed partial class Texts
{
    private readonly IReadOnlyDictionary<string, string> words;

    private Texts(Language language)
    {
        Language = language;
        words = language == Language.Zh ? Zh : En;
    }

    public Language Language { get; }

    public string this[string key] => words[key];

    public static Texts Of(Language language) => new(language);

    public string Format(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words[key], values);

    /// <summary>The words of a key, or something else where there are none: for ids that packs bring.</summary>
    public string Or(string key, string otherwise) => words.GetValueOrDefault(key, otherwise);
}
