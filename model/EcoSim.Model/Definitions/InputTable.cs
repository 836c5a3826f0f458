namespace EcoSim.Model.Definitions;

/// <summary>The input numbers of one entity before any draw: default, low and high by row.</summary>
/// <remarks>Rows follow the kind's <see cref="VariableCatalogue"/>; rows that only this region has (an inflow per boundary) come after.
/// A network has a table per segment: ranges are kept only where a row has one.</remarks>
public sealed class InputTable
{
    private double[] values;
    private double[]? lows;
    private double[]? highs;

    public InputTable(VariableCatalogue catalogue)
    {
        values = new double[catalogue.Count];
        for (int row = 0; row < values.Length; row++)
            values[row] = catalogue.Specs[row].Default;
    }

    private InputTable(InputTable other)
    {
        values = [.. other.values];
        lows = (double[]?)other.lows?.Clone();
        highs = (double[]?)other.highs?.Clone();
    }

    public int Rows => values.Length;

    public double this[VariableSpec spec] => values[spec.Index];

    /// <summary>The defaults of all rows.</summary>
    internal double[] Values => values;

    public double Value(int row) => values[row];

    public double Low(int row) => (lows ?? values)[row];

    public double High(int row) => (highs ?? values)[row];

    public void Set(VariableSpec spec, double value) => Set(spec.Index, value, value, value);

    public void Set(int row, double value, double low, double high)
    {
        SetBound(ref lows, row, value, low);
        SetBound(ref highs, row, value, high);
        values[row] = value;
    }

    /// <summary>Adds a row that is not in the catalogue.</summary>
    /// <returns>Its row number.</returns>
    public int Add(double value, double low, double high)
    {
        int row = values.Length;
        Array.Resize(ref values, row + 1);
        if (lows is not null)
            Array.Resize(ref lows, row + 1);
        if (highs is not null)
            Array.Resize(ref highs, row + 1);
        Set(row, value, low, high);
        return row;
    }

    public InputTable Copy() => new(this);

    private void SetBound(ref double[]? bounds, int row, double value, double bound)
    {
        if (bounds is null && bound.Equals(value))
            return;
        bounds ??= [.. values];
        bounds[row] = bound;
    }
}
