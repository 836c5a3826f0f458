using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>A draw must lie in order, name rows that exist, and give them values that they accept.</summary>
internal sealed class UncertaintyChecks(PackDraft draft)
{
    private readonly InputLayout layout = new(draft.Sheet, draft.Numbers, draft.Projects);
    private readonly Dictionary<InputRef, string> replaced = [];

    public void Check(CsvRow row, Uncertainty uncertainty)
    {
        CheckRange(row, uncertainty);
        double sum = 0;
        bool found = true;
        foreach (string target in uncertainty.Targets)
        {
            IReadOnlyList<InputRow> rows = TargetPattern.Find(layout, target, out string message, out string allowed);
            if (rows.Count == 0)
                row.Fault("targets", message, allowed);
            else
                CheckTarget(row, uncertainty, target, UncertaintyTargets.Of(uncertainty, target, rows));
            found &= rows.Count > 0;
            sum += rows.Sum(r => r.Value);
        }
        if (found && uncertainty.Mode == DrawMode.Total && uncertainty.Default is { } total && !Same(total, sum))
            row.Fault("default", $"default {total} is not the sum of the rows, {sum}", "the sum of the rows: the central member has it");
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-6 * Math.Max(Math.Abs(a), Math.Abs(b));

    private static void CheckRange(CsvRow row, Uncertainty drawn)
    {
        if (drawn.Mode == DrawMode.Quantile)
        {
            foreach (string column in new[] { "low", "default", "high" }.Where(row.Has))
                row.Fault(column, "a quantile has no range of its own", "an empty cell: each row has its own low, value and high");
        }
        else if (drawn.Low > drawn.Default || drawn.Default > drawn.High)
            row.Fault("default", $"{drawn.Low}, {drawn.Default}, {drawn.High} are not in order", "low ≤ default ≤ high");
        else if (drawn.Distribution == DistributionKind.LogTriangular && drawn.Low <= 0)
            row.Fault("low", $"{drawn.Low} has no logarithm", "above 0 for LT");
        else if (drawn.Mode == DrawMode.Total && drawn.Default == 0)
            row.Fault("default", "a total of 0 has no shares", "a default other than 0");
    }

    private void CheckTarget(CsvRow row, Uncertainty drawn, string target, IReadOnlyList<InputRow> rows)
    {
        if (rows.Count == 0)
            row.Fault("targets", $"target '{target}' names no row with low and high", "rows with low, value and high for a quantile");
        if (drawn.Mode == DrawMode.Factor && drawn.Unit != "1")
            row.Fault("unit", $"unit '{drawn.Unit}' is wrong for a factor", "'1'");
        foreach (InputRow input in rows)
        {
            if (drawn.Mode == DrawMode.Quantile)
                CheckQuantile(row, drawn, input);
            else if (drawn.Mode is DrawMode.Value or DrawMode.Total && drawn.Unit != input.Spec.Unit)
                row.Fault("unit", $"unit '{drawn.Unit}' is wrong for {input.Path}", $"'{input.Spec.Unit}'");
            if (drawn.Mode == DrawMode.Value)
                CheckValue(row, drawn, input);
            if (drawn.Mode is DrawMode.Value or DrawMode.Quantile && !replaced.TryAdd(input.Ref, drawn.Id))
                row.Fault("targets", $"{input.Path} is drawn twice: by '{replaced[input.Ref]}' too", "one value or quantile a row; others are factors");
        }
    }

    private static void CheckValue(CsvRow row, Uncertainty drawn, InputRow input)
    {
        if (drawn.Low < input.Spec.Minimum || drawn.High > input.Spec.Maximum)
            row.Fault(drawn.Low < input.Spec.Minimum ? "low" : "high",
                $"{drawn.Low}–{drawn.High} leaves the range of {input.Path}", Bounds.Allowed(input.Spec.Minimum, input.Spec.Maximum));
        if (drawn.Default is { } middle && !Same(middle, input.Value))
            row.Fault("default", $"default {middle} is not the {input.Value} of {input.Path}", "the value of the row: the central member has it");
    }

    private static void CheckQuantile(CsvRow row, Uncertainty drawn, InputRow input)
    {
        if (input.Given?.Provenance is not { Low: { } low, High: not null })
            row.Fault("targets", $"{input.Path} has no low and high", "a quantile goes through each row's own low, value and high");
        else if (drawn.Distribution == DistributionKind.LogTriangular && low <= 0)
            row.Fault("targets", $"{input.Path} has low {low}, which has no logarithm", "above 0 for LT");
    }
}
