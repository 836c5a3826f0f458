namespace EcoSim.Model.Numerics;

/// <summary>Small dense symmetric matrices, by plain loops in a fixed order.</summary>
internal static class CorrelationAlgebra
{
    /// <summary>Smallest eigenvalue, and squared pivot, that counts as positive.</summary>
    private const double Floor = 1e-8;

    /// <summary>Lower factor L of L·Lᵀ = <paramref name="matrix"/>; false where a squared pivot is not well above zero.</summary>
    public static bool TryCholesky(double[,] matrix, out double[,] lower)
    {
        int n = matrix.GetLength(0);
        lower = new double[n, n];
        for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++)
        {
            double rest = matrix[i, j];
            for (int k = 0; k < j; k++)
                rest -= lower[i, k] * lower[j, k];
            // A tenth of the floor: a clipped matrix must pass although rescaling moved its eigenvalues a little.
            if (i == j && !(rest > 0.1 * Floor))
                return false;
            lower[i, j] = i == j ? Math.Sqrt(rest) : rest / lower[j, j];
        }

        return true;
    }

    /// <summary>The matrix with eigenvalues below the floor raised to it and the diagonal scaled back to one.</summary>
    public static double[,] NearestByEigenvalueClipping(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] vectors = JacobiEigenvectors(matrix, out double[] values);
        double[,] clipped = new double[n, n];
        for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
        for (int k = 0; k < n; k++)
            clipped[i, j] += vectors[i, k] * Math.Max(values[k], Floor) * vectors[j, k];

        double[,] result = new double[n, n];
        for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            result[i, j] = i == j ? 1.0 : clipped[i, j] / (Math.Sqrt(clipped[i, i]) * Math.Sqrt(clipped[j, j]));
        return result;
    }

    /// <summary>Eigenvalues and, in columns, eigenvectors, by cyclic Jacobi rotations (Golub and Van Loan, section 8.5).</summary>
    private static double[,] JacobiEigenvectors(double[,] matrix, out double[] values)
    {
        int n = matrix.GetLength(0);
        double[,] a = (double[,])matrix.Clone();
        double[,] vectors = new double[n, n];
        for (int i = 0; i < n; i++)
            vectors[i, i] = 1.0;

        // Convergence is quadratic: matrices of this size need fewer than ten sweeps.
        for (int sweep = 0; sweep < 50; sweep++)
        for (int p = 0; p < n - 1; p++)
        for (int q = p + 1; q < n; q++)
        {
            if (Math.Abs(a[p, q]) < 1e-300)
                continue;
            double theta = (a[q, q] - a[p, p]) / (2.0 * a[p, q]);
            double t = (theta >= 0.0 ? 1.0 : -1.0) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1.0));
            double c = 1.0 / Math.Sqrt(t * t + 1.0);
            double s = t * c;
            for (int k = 0; k < n; k++)
                (a[k, p], a[k, q]) = (c * a[k, p] - s * a[k, q], s * a[k, p] + c * a[k, q]);
            for (int k = 0; k < n; k++)
                (a[p, k], a[q, k]) = (c * a[p, k] - s * a[q, k], s * a[p, k] + c * a[q, k]);
            for (int k = 0; k < n; k++)
                (vectors[k, p], vectors[k, q]) = (c * vectors[k, p] - s * vectors[k, q], s * vectors[k, p] + c * vectors[k, q]);
        }

        values = new double[n];
        for (int i = 0; i < n; i++)
            values[i] = a[i, i];
        return vectors;
    }
}
