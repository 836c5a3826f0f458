using EcoSim.Model.Numerics;

namespace EcoSim.Model.Exchange;

/// <summary>What one edge carries in one year for one block: [quantity][month][lane]. Never changed once sent.</summary>
/// <param name="Rows">Quantities; their meaning is the edge's message kind.</param>
/// <param name="Lanes">Padded lanes of the block.</param>
/// <param name="Values">Length Rows × 12 × Lanes.</param>
public sealed record Chunk(int Rows, int Lanes, double[] Values)
{
    public const int Months = 12;

    public Chunk(int rows, int lanes) : this(rows, lanes, new double[rows * Months * lanes])
    {
    }

    public V Read<V>(int row, int month, int lane) where V : struct, ILane<V> =>
        V.Load(Values, (row * Months + month) * Lanes + lane);

    public void Write<V>(int row, int month, int lane, V value) where V : struct, ILane<V> =>
        value.Store(Values, (row * Months + month) * Lanes + lane);
}
