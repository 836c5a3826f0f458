using System.Globalization;

namespace EcoSim.Model.Tests;

/// <summary>One row of <c>Data/verification-cases.csv</c>: known inputs and the known answer of one equation (science 14).</summary>
/// <remarks>Expected values come from closed forms; a test that fails is never mended by changing them.</remarks>
/// <param name="Inputs">Texts by name, as they stand in the file, without <c>model</c> and <c>output</c>.</param>
/// <param name="Output">Name of the value that is expected.</param>
/// <param name="Expected">In <paramref name="Unit"/>.</param>
/// <param name="Tolerance">Absolute, in <paramref name="Unit"/>.</param>
public sealed record VerificationCase(string Id, string Description, string Model,
    IReadOnlyDictionary<string, string> Inputs, string Output, double Expected, string Unit, double Tolerance)
{
    /// <summary>The number of an input; a unit after a space is left off.</summary>
    public double this[string input] => Number(Inputs[input]);

    /// <summary>The numbers of an input whose elements are separated by <c>|</c>.</summary>
    public double[] Vector(string input) => Array.ConvertAll(Inputs[input].Split('|'), Number);

    /// <summary>Fails unless the value lies within the tolerance on either side of the expected one.</summary>
    public void Check(double actual) =>
        Assert.True(Math.Abs(actual - Expected) <= Tolerance,
            $"{Id} {Model}.{Output}: expected {Expected:R} ± {Tolerance:R} {Unit}, was {actual:R}");

    /// <summary>Member data: the ids of all cases of one model, for <see cref="Get"/>.</summary>
    /// <example><c>[Theory, MemberData(nameof(VerificationCase.Of), "mix", MemberType = typeof(VerificationCase))]</c></example>
    public static TheoryData<string> Of(string model)
    {
        TheoryData<string> ids = [];
        foreach (VerificationCase found in All.Values.Where(c => c.Model == model))
            ids.Add(found.Id);
        return ids.Count > 0 ? ids : throw new ArgumentException($"No verification case has model={model}.", nameof(model));
    }

    public static VerificationCase Get(string id) => All[id];

    public static IReadOnlyDictionary<string, VerificationCase> All { get; } =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "verification-cases.csv"))
            .Skip(1).Where(line => line.Length > 0).Select(Parse).ToDictionary(c => c.Id);

    private static VerificationCase Parse(string line)
    {
        List<string> fields = Fields(line);
        Dictionary<string, string> inputs = [];
        foreach (string pair in fields[2].Split(';'))
        {
            // Only the first sign separates: the value may hold more of them (tree nodes).
            int sign = pair.IndexOf('=');
            inputs.Add(pair[..sign].Trim(), pair[(sign + 1)..].Trim());
        }

        inputs.Remove("model", out string? model);
        inputs.Remove("output", out string? output);
        return new VerificationCase(fields[0], fields[1], model!, inputs, output!, Number(fields[3]), fields[4], Number(fields[5]));
    }

    private static double Number(string text) => double.Parse(text.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture);

    private static List<string> Fields(string line)
    {
        List<string> fields = [""];
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                fields.Add("");
            else
                fields[^1] += c;
        }

        return fields;
    }
}
