using EcoSim.Model.Numerics;

namespace EcoSim.Model.Simulation;

/// <summary>A conservation law of science 13.</summary>
/// <param name="Id">Invariant, such as <c>I1</c>.</param>
/// <param name="Quantity">What is balanced.</param>
/// <param name="Tolerance">Largest residual ÷ max(scale, floor) accepted.</param>
/// <param name="ScaleFloor">Smallest scale, in the unit of the quantity: residuals of a quantity near nothing are absolute.</param>
/// <param name="Absolute">True: the tolerance is in the unit of the quantity itself, whatever its size.</param>
public sealed record Balance(string Id, string Quantity, double Tolerance, double ScaleFloor, bool Absolute = false);

/// <summary>The first breach of a balance by a member.</summary>
public sealed record Breach(Balance Balance, int Lane, int MonthIndex, double Residual, double Scale);

/// <summary>Residuals of an entity's balances: the largest per balance and lane, and the first breach of each lane.</summary>
public sealed class Ledger(IReadOnlyList<Balance> balances, int lanes)
{
    private readonly double[] largest = new double[balances.Count * lanes];
    private readonly List<Breach> breaches = [];
    private readonly bool[] breached = new bool[lanes];

    public IReadOnlyList<Balance> Balances { get; } = balances;

    public IReadOnlyList<Breach> Breaches => breaches;

    /// <summary>Books the residual of one balance in one month for a group of lanes.</summary>
    public void Check<V>(int balance, int monthIndex, int lane, V residual, V scale) where V : struct, ILane<V>
    {
        // Nothing to book: most balances hold to the last bit in most months. NaN is unequal.
        if (!V.Any(V.Select(V.Equal(residual, 0.0), 0.0, 1.0) > 0.0))
            return;
        Balance rule = Balances[balance];
        V floored = V.Max(V.Abs(scale), rule.ScaleFloor);
        V relative = V.Abs(residual) / floored;
        Span<double> row = largest.AsSpan(balance * lanes, lanes);
        V.Max(V.Load(row, lane), relative).Store(row, lane);

        // Negated so that NaN counts as a breach.
        V measured = rule.Absolute ? V.Abs(residual) : relative;
        V within = measured <= rule.Tolerance;
        if (V.Any(V.Select(within, 0.0, 1.0) > 0.0))
            AddBreaches(rule, monthIndex, lane, residual, scale, measured);
    }

    /// <summary>Largest residual ÷ scale over the first lanes, and the balance that it belongs to; none without balances.</summary>
    public (double Relative, Balance? Balance) Largest(int members)
    {
        (double Relative, Balance? Balance) result = (0, null);
        for (int b = 0; b < Balances.Count; b++)
        {
            foreach (double value in largest.AsSpan(b * lanes, members))
            {
                if (result.Balance is null || value > result.Relative)
                    result = (value, Balances[b]);
            }
        }

        return result;
    }

    private void AddBreaches<V>(Balance rule, int monthIndex, int lane, V residual, V scale, V measured) where V : struct, ILane<V>
    {
        Span<double> values = stackalloc double[3 * V.Count];
        residual.Store(values, 0);
        scale.Store(values, V.Count);
        measured.Store(values, 2 * V.Count);
        for (int i = 0; i < V.Count; i++)
        {
            if (values[2 * V.Count + i] <= rule.Tolerance || breached[lane + i])
                continue;
            breached[lane + i] = true;
            breaches.Add(new(rule, lane + i, monthIndex, values[i], values[V.Count + i]));
        }
    }
}
