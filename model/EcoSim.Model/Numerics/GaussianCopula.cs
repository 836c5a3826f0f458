namespace EcoSim.Model.Numerics;

/// <summary>One correlation between two parameters, by their places in the parameters' order.</summary>
/// <param name="Rho">Correlation of the normal scores, in [−1, 1].</param>
public readonly record struct Correlation(int First, int Second, double Rho);

/// <summary>Couples independent draws so that their normal scores have given correlations (Gaussian copula, science 12.2).</summary>
/// <remarks>
/// The Cholesky factor is taken once, over the correlated parameters alone and in their order; the others keep their
/// draws to the bit. A member's result does not depend on the other members.
/// </remarks>
public sealed class GaussianCopula
{
    private readonly int[] connected;
    private readonly double[,] factor;

    /// <param name="parameters">Number of parameters, n; places run from 0 to n − 1.</param>
    /// <param name="correlations">Pairs not named are uncorrelated; each pair at most once.</param>
    /// <exception cref="ArgumentException">A place outside 0 … n − 1 or paired with itself, a pair named twice, or a correlation outside [−1, 1].</exception>
    public GaussianCopula(int parameters, IReadOnlyCollection<Correlation> correlations)
    {
        Parameters = parameters;
        connected = [.. correlations.SelectMany(c => new[] { c.First, c.Second }).Distinct().Order()];
        double[,] matrix = CorrelationMatrix(parameters, correlations, connected);
        if (!CorrelationAlgebra.TryCholesky(matrix, out factor))
        {
            Adjusted = true;
            matrix = CorrelationAlgebra.NearestByEigenvalueClipping(matrix);
            if (!CorrelationAlgebra.TryCholesky(matrix, out factor))
                throw new InvalidOperationException("The clipped correlation matrix has no Cholesky factor.");
        }
    }

    public int Parameters { get; }

    /// <summary>True where the correlations contradict each other and the nearest ones possible are used instead.</summary>
    /// <remarks>Eigenvalues below 1e-8 are raised to it and the diagonal is scaled back to one (Rebonato and Jäckel 1999).</remarks>
    public bool Adjusted { get; }

    /// <summary>The correlation in force between two parameters; differs from the one given only where <see cref="Adjusted"/>.</summary>
    public double CorrelationOf(int first, int second)
    {
        if (first == second)
            return 1.0;
        int i = Array.BinarySearch(connected, first);
        int j = Array.BinarySearch(connected, second);
        double rho = 0.0;
        if (i >= 0 && j >= 0)
            for (int k = 0; k <= Math.Min(i, j); k++)
                rho += factor[i, k] * factor[j, k];
        return rho;
    }

    /// <summary>Turns independent uniforms into coupled uniforms, in place.</summary>
    /// <param name="uniforms">Shape [parameter][lane], n × <paramref name="lanes"/>, each in (0, 1).</param>
    /// <param name="lanes">One, or a multiple of <see cref="Lanes.Pad"/>.</param>
    public void CoupleUniforms(Span<double> uniforms, int lanes)
    {
        CheckShape(uniforms, lanes);
        if (Lanes.AreWide(lanes))
            CoupleUniforms<VectorLane>(uniforms, lanes);
        else
            CoupleUniforms<ScalarLane>(uniforms, lanes);
    }

    /// <summary>Turns independent standard normals into correlated ones, in place: x = L·z, summed in order of parameter.</summary>
    /// <param name="normals">Shape [parameter][lane], n × <paramref name="lanes"/>.</param>
    /// <param name="lanes">One, or a multiple of <see cref="Lanes.Pad"/>.</param>
    public void CoupleNormals(Span<double> normals, int lanes)
    {
        CheckShape(normals, lanes);
        if (Lanes.AreWide(lanes))
            CoupleNormals<VectorLane>(normals, lanes);
        else
            CoupleNormals<ScalarLane>(normals, lanes);
    }

    private void CoupleUniforms<V>(Span<double> uniforms, int lanes) where V : struct, ILane<V>
    {
        foreach (int parameter in connected)
        {
            Span<double> row = uniforms.Slice(parameter * lanes, lanes);
            for (int lane = 0; lane < lanes; lane += V.Count)
                LaneMath.NormalQuantile(V.Load(row, lane)).Store(row, lane);
        }

        CoupleNormals<V>(uniforms, lanes);
        foreach (int parameter in connected)
        {
            Span<double> row = uniforms.Slice(parameter * lanes, lanes);
            for (int lane = 0; lane < lanes; lane += V.Count)
                LaneMath.NormalCdf(V.Load(row, lane)).Store(row, lane);
        }
    }

    private void CoupleNormals<V>(Span<double> normals, int lanes) where V : struct, ILane<V>
    {
        // From the last row up: a row needs the uncoupled draws of the rows before it only.
        for (int i = connected.Length - 1; i >= 0; i--)
        for (int lane = 0; lane < lanes; lane += V.Count)
        {
            V sum = 0.0;
            for (int j = 0; j <= i; j++)
                if (factor[i, j] != 0.0)
                    sum += factor[i, j] * V.Load(normals, connected[j] * lanes + lane);
            sum.Store(normals, connected[i] * lanes + lane);
        }
    }

    private void CheckShape(ReadOnlySpan<double> values, int lanes)
    {
        if (Lanes.Padded(lanes) != lanes || values.Length != Parameters * lanes)
            throw new ArgumentException($"Expected {Parameters} rows of {lanes} lanes, one or a multiple of {Lanes.Pad}; got {values.Length} values.");
    }

    private static double[,] CorrelationMatrix(int parameters, IReadOnlyCollection<Correlation> correlations, int[] connected)
    {
        int n = connected.Length;
        double[,] matrix = new double[n, n];
        for (int i = 0; i < n; i++)
            matrix[i, i] = 1.0;
        HashSet<(int, int)> named = [];
        foreach ((int first, int second, double rho) in correlations)
        {
            bool known = first >= 0 && second >= 0 && first < parameters && second < parameters && first != second;
            if (!known || !(Math.Abs(rho) <= 1.0) || !named.Add((Math.Min(first, second), Math.Max(first, second))))
                throw new ArgumentException($"Correlation ({first}, {second}, {rho:R}) is not between two of {parameters} parameters, not in [-1, 1], or named twice.", nameof(correlations));
            int i = Array.BinarySearch(connected, first);
            int j = Array.BinarySearch(connected, second);
            matrix[i, j] = matrix[j, i] = rho;
        }

        return matrix;
    }
}
