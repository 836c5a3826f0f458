namespace EcoSim.Regions;

/// <summary>A change names inputs that exist, and leaves them in their range.</summary>
internal static class DriverChecks
{
    public static void Run(RegionPack pack, Drivers drivers, SourceMap source)
    {
        InputLayout layout = InputLayout.Of(pack);
        for (int i = 0; i < drivers.Changes.Count; i++)
            Check(layout, drivers.Changes[i], source, $"changes[{i}]");
    }

    private static void Check(InputLayout layout, DriverChange change, SourceMap source, string path)
    {
        if (change.Factor is null == change.Value is null)
            source.Fault(path, change.Factor is null ? "neither 'factor' nor 'value' is given" : "both 'factor' and 'value' are given", "one of the two");
        if (change.Value is not null && change.Unit is null)
            source.Fault(path + ".unit", "'unit' is missing", "a value has a unit");
        if (change.Target.Length == 0)
            return;
        IReadOnlyList<InputRow> rows = TargetPattern.Find(layout, change.Target, out string message, out string allowed);
        if (rows.Count == 0)
            source.Fault(path + ".target", message, allowed);
        foreach (InputRow row in rows)
            CheckRow(row, change, source, path);
    }

    private static void CheckRow(InputRow row, DriverChange change, SourceMap source, string path)
    {
        if (change.Value is not null && change.Unit is not null && change.Unit != row.Spec.Unit)
            source.Fault(path + ".unit", $"unit '{change.Unit}' is wrong for {row.Path}", $"'{row.Spec.Unit}'");
        double value = DriverChanges.Apply(row.Value, change);
        if (value < row.Spec.Minimum || value > row.Spec.Maximum)
            source.Fault(path + (change.Value is null ? ".factor" : ".value"), $"{row.Path} becomes {value}", Bounds.Allowed(row.Spec.Minimum, row.Spec.Maximum));
    }
}
