using EcoSim.Model.Definitions;

namespace EcoSim.Regions;

/// <summary>Applies drivers to the inputs of a region.</summary>
internal static class DriverChanges
{
    public static double Apply(double value, DriverChange change) => change.Value ?? value * (change.Factor ?? 1);

    /// <summary>Rows that the drivers change, with the change.</summary>
    public static IEnumerable<(InputRow Row, DriverChange Change)> Rows(RegionPack pack, Drivers drivers)
    {
        InputLayout layout = InputLayout.Of(pack);
        return drivers.Changes.SelectMany(change =>
            TargetPattern.Find(layout, change.Target, out _, out _).DistinctBy(row => row.Ref).Select(row => (row, change)));
    }

    public static void Apply(RegionPack pack, Drivers drivers, Func<InputRef, InputTable> tableOf)
    {
        foreach ((InputRow row, DriverChange change) in Rows(pack, drivers))
        {
            InputTable table = tableOf(row.Ref);
            int at = row.Ref.Row;
            double low = Apply(table.Low(at), change), high = Apply(table.High(at), change);
            table.Set(at, Apply(table.Value(at), change), Clamp(low, row.Spec), Clamp(high, row.Spec));
        }
    }

    // A range may leave what a share can be when its middle does not.
    private static double Clamp(double value, VariableSpec spec) => Math.Min(Math.Max(value, spec.Minimum), spec.Maximum);
}
