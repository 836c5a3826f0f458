using System.Globalization;
using EcoSim.Cli.Languages;

namespace EcoSim.Cli.Formatting;

/// <summary>Numbers as a reader wants them: shares in per cent, money in 亿元, large areas in 万亩.</summary>
public sealed class Numbers(Texts texts)
{
    /// <summary>Where nothing can be said.</summary>
    public const string None = "-";

    private const double Myriad = 1e4;

    private bool Chinese => texts.Language == Language.Zh;

    /// <summary>A value with its unit.</summary>
    public string Value(double value, string unit)
    {
        if (double.IsNaN(value))
            return None;
        return unit switch
        {
            "1" => Percent(value),
            "flag" => value >= 0.5 ? texts["value.yes"] : texts["value.no"],
            "yuan" or "yuan/yr" => Money(value, unit),
            _ => Scaled(value, unit),
        };
    }

    /// <summary>A band of values; the unit once, behind.</summary>
    public string Band(double low, double high, string unit)
    {
        if (double.IsNaN(low) || double.IsNaN(high))
            return None;
        (double scale, string name) = Unit(unit, Math.Max(Math.Abs(low), Math.Abs(high)));
        int decimals = unit switch { "yuan" or "yuan/yr" => 2, "1" => 1, _ => -1 };
        return unit == "flag" ? $"[{Value(low, unit)}, {Value(high, unit)}]" : $"[{Plain(low * scale, decimals)}, {Plain(high * scale, decimals)}]{name}";
    }

    /// <summary>Hundred million yuan in Chinese, million yuan in English.</summary>
    public string Money(double yuan, string unit = "yuan") => Plain(yuan * Unit(unit, yuan).Scale, 2) + Unit(unit, yuan).Name;

    /// <summary>Money without its unit, for columns that name it in their head.</summary>
    public string MoneyFigure(double yuan) => double.IsNaN(yuan) ? None : Plain(yuan * Unit("yuan", yuan).Scale, 2);

    public static string Percent(double share) => double.IsNaN(share) ? None : (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A value as someone stated it, without zeros that nobody wrote: 85%, 13.75%, 2.5 万亩.</summary>
    public string Stated(double value, string unit)
    {
        if (unit == "flag")
            return Value(value, unit);
        (double scale, string name) = Unit(unit, value);
        return (value * scale).ToString("#,0.####", CultureInfo.InvariantCulture) + name;
    }

    /// <summary>A probability: 0 and 100 without decimals only where every member says so.</summary>
    public static string Probability(double probability) => probability switch
    {
        0 => "0%",
        1 => "100%",
        _ => Percent(probability),
    };

    public static string Interval(double low, double high) => double.IsNaN(low) ? None : $"[{Points(low)}, {Points(high)}]";

    /// <summary>A difference of probabilities, in points of per cent, with its sign.</summary>
    public static string Difference(double difference) =>
        double.IsNaN(difference) ? None : (difference * 100).ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture);

    public static string DifferenceInterval(double low, double high) => $"[{Difference(low)}, {Difference(high)}]";

    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A unit as it is written for readers; the id where it has no words.</summary>
    public string UnitName(string unit) => unit == "1" ? "%" : texts.Or("unit." + unit, unit);

    private static string Points(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);

    private string Scaled(double value, string unit)
    {
        (double scale, string name) = Unit(unit, value);
        return Plain(value * scale) + name;
    }

    private (double Scale, string Name) Unit(string unit, double size)
    {
        if (unit == "1")
            return (100, "%");
        if (unit is "yuan" or "yuan/yr")
            return (Chinese ? 1e-8 : 1e-6, " " + texts["unit.money"] + (unit == "yuan" ? "" : texts["unit.per-year"]));
        string name = texts.Or("unit." + unit, unit);
        // Chinese counts in myriads: 10.2 万亩, not 102,000 亩.
        bool myriads = Chinese && Math.Abs(size) >= Myriad && name.Length > 0;
        return (myriads ? 1 / Myriad : 1, name.Length == 0 ? "" : " " + (myriads ? "万" : "") + name);
    }

    private static string Plain(double value, int decimals = -1)
    {
        if (decimals < 0)
        {
            decimals = Math.Abs(value) switch
            {
                0 or >= 1000 => 0,
                >= 100 => 1,
                >= 1 => 2,
                >= 0.1 => 3,
                _ => 4,
            };
        }

        string text = value.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text;
    }
}
