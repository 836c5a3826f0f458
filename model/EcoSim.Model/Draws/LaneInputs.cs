using EcoSim.Model.Definitions;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Draws;

/// <summary>The input numbers of one entity for a block: each row either one number for all lanes or one per lane.</summary>
public sealed class LaneInputs
{
    private readonly double[] data;
    private readonly int[] start;
    private readonly int[] mask;

    /// <param name="table">Defaults of all rows.</param>
    /// <param name="drawn">Lanes of the rows that were drawn.</param>
    /// <param name="lanes">Padded lanes of the block.</param>
    public LaneInputs(InputTable table, IReadOnlyDictionary<int, double[]> drawn, int lanes)
    {
        Defaults = table;
        start = new int[table.Rows];
        mask = new int[table.Rows];
        data = new double[(table.Rows - drawn.Count) * Lanes.Pad + drawn.Count * lanes];
        int next = 0;
        for (int row = 0; row < table.Rows; row++)
        {
            start[row] = next;
            if (drawn.TryGetValue(row, out double[]? values))
            {
                mask[row] = -1;
                values.AsSpan(0, lanes).CopyTo(data.AsSpan(next));
                next += lanes;
            }
            else
            {
                data.AsSpan(next, Lanes.Pad).Fill(table.Value(row));
                next += Lanes.Pad;
            }
        }
    }

    /// <summary>What the rows are before any draw.</summary>
    public InputTable Defaults { get; }

    public V Read<V>(VariableSpec spec, int lane) where V : struct, ILane<V> => Read<V>(spec.Index, lane);

    // A row without a draw is stored once, eight lanes wide: the mask keeps every lane group on it.
    public V Read<V>(int row, int lane) where V : struct, ILane<V> => V.Load(data, start[row] + (lane & mask[row]));

    /// <summary>True where the row has a value of its own per lane.</summary>
    public bool IsDrawn(int row) => mask[row] != 0;
}
