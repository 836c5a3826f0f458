namespace EcoSim.Model.Statistics;

/// <summary>Sum over members whose bits do not depend on how the members were cut into blocks.</summary>
/// <remarks>
/// Members 0–63, 64–127, … form tiles. A tile is summed in order of member, then the tiles in their order. NaN members are
/// left out. Either feed consecutive members to <see cref="Add"/>, cut anywhere, or sum whole tiles apart
/// (<see cref="OfTile"/>) and join them with <see cref="OfTiles"/>: the bits are the same.
/// </remarks>
public struct TiledSum
{
    /// <summary>Members of a tile.</summary>
    public const int Tile = 64;

    private double closed;
    private double open;
    private long members;

    /// <summary>Members that were numbers, so far.</summary>
    public long Count { get; private set; }

    public readonly double Total => members % Tile == 0 ? closed : closed + open;

    /// <summary>Total ÷ Count; NaN where no member was a number.</summary>
    public readonly double Mean => Total / Count;

    /// <summary>Adds the members that follow those added before.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
            {
                open += value;
                Count++;
            }

            if (++members % Tile == 0)
            {
                closed += open;
                open = 0.0;
            }
        }
    }

    /// <summary>Sum of all members, the first being member 0.</summary>
    public static double Of(ReadOnlySpan<double> members)
    {
        TiledSum sum = default;
        sum.Add(members);
        return sum.Total;
    }

    /// <summary>Sum of the members of one tile, in order; at most <see cref="Tile"/> of them.</summary>
    /// <exception cref="ArgumentException">More members than a tile has.</exception>
    public static double OfTile(ReadOnlySpan<double> members) => members.Length <= Tile
        ? Of(members)
        : throw new ArgumentException($"A tile has {Tile} members, not {members.Length}.", nameof(members));

    /// <summary>Joins sums of tiles, in order of tile.</summary>
    public static double OfTiles(ReadOnlySpan<double> tiles)
    {
        double total = 0.0;
        foreach (double tile in tiles)
            total += tile;
        return total;
    }
}
