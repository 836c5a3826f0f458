namespace EcoSim.Model.Definitions;

/// <summary>The input numbers of one entity before any draw: default, low and high by row.</summary>
/// <remarks>Rows follow the kind's <see cref="VariableCatalogue"/>; rows that only this region has (an inflow per boundary) come after.</remarks>
public sealed class InputTable
{
    private readonly List<double> values = [];
    private readonly List<double> lows = [];
    private readonly List<double> highs = [];

    public InputTable(VariableCatalogue catalogue)
    {
        foreach (VariableSpec spec in catalogue.Specs)
            Add(spec.Default, spec.Default, spec.Default);
    }

    private InputTable(InputTable other)
    {
        values.AddRange(other.values);
        lows.AddRange(other.lows);
        highs.AddRange(other.highs);
    }

    public int Rows => values.Count;

    public double this[VariableSpec spec] => values[spec.Index];

    public double Value(int row) => values[row];

    public double Low(int row) => lows[row];

    public double High(int row) => highs[row];

    public void Set(VariableSpec spec, double value) => Set(spec.Index, value, value, value);

    public void Set(int row, double value, double low, double high)
    {
        values[row] = value;
        lows[row] = low;
        highs[row] = high;
    }

    /// <summary>Adds a row that is not in the catalogue.</summary>
    /// <returns>Its row number.</returns>
    public int Add(double value, double low, double high)
    {
        values.Add(value);
        lows.Add(low);
        highs.Add(high);
        return values.Count - 1;
    }

    public InputTable Copy() => new(this);
}
