using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Results;

/// <summary>SHA-256 over the exact yearly member values of a run, sorted by (indicator, entity, year, member).</summary>
/// <remarks>Each row adds its ids, then little-endian doubles of the years without the start; every NaN is one and the same.</remarks>
public static class ResultHash
{
    private const long QuietNaN = 0x7FF8_0000_0000_0000;

    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(EnsembleResult result)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        double[] buffer = new double[result.Members];
        IEnumerable<int> sorted = Enumerable.Range(0, result.Rows.Count)
            .OrderBy(r => result.Rows[r].Indicator, StringComparer.Ordinal)
            .ThenBy(r => result.Rows[r].Entity, StringComparer.Ordinal);
        foreach (int row in sorted)
        {
            IndicatorRow id = result.Rows[row];
            hash.AppendData(Encoding.UTF8.GetBytes($"{id.Indicator}/{id.Entity}\n"));
            for (int column = 1; column < result.Columns; column++)
                Append(hash, result.Of(row, column), buffer);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<double> members, double[] buffer)
    {
        for (int i = 0; i < members.Length; i++)
            buffer[i] = double.IsNaN(members[i]) ? BitConverter.Int64BitsToDouble(QuietNaN) : members[i];
        hash.AppendData(MemoryMarshal.AsBytes(buffer.AsSpan(0, members.Length)));
    }
}
