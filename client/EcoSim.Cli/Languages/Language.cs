using EcoSim.Regions;

namespace EcoSim.Cli.Languages;

public enum Language
{
    Zh,
    En,
}

public static class Languages
{
    /// <summary>The language asked for, else that of the machine: Chinese where it is set so, English otherwise.</summary>
    public static Language Choose(string? asked, Func<string, string?> variable)
    {
        if (asked is not null)
            return asked == "zh" ? Language.Zh : Language.En;
        string locale = First(variable("LC_ALL")) ?? First(variable("LC_MESSAGES")) ?? First(variable("LANG")) ?? "";
        return locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : Language.En;
    }

    public static string In(this LocalName name, Language language) => language == Language.Zh ? name.Zh : name.En;

    private static string? First(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
