using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Statistics;

namespace EcoSim.Model.Explanations;

/// <summary>How strongly a margin follows an uncertainty over the members.</summary>
/// <param name="Uncertainty">Config key.</param>
/// <param name="Rank">Spearman's rank correlation of its uniforms with the margin, −1 to 1.</param>
/// <param name="Noise">Size that a correlation of nothing stays below in 19 of 20 ensembles of as many members: 1.96/√(n − 1).</param>
public sealed record Sensitivity(string Uncertainty, double Rank, double Noise)
{
    /// <summary>True where the correlation stands out of the noise of so many members.</summary>
    public bool Stands => Math.Abs(Rank) > Noise;

    private const int MembersAtOnce = 1024;

    /// <summary>The uncertainties that matter most, by size of the correlation; none where the margin does not vary.</summary>
    /// <param name="region">Whose uncertainties are drawn.</param>
    /// <param name="seed">Seed of the ensemble: the draws are made again.</param>
    /// <param name="margins">One per member, from member 0.</param>
    /// <param name="top">How many.</param>
    public static IReadOnlyList<Sensitivity> Of(RegionDefinition region, uint seed, double[] margins, int top)
    {
        double[] uniforms = Draws(region, seed, margins.Length);
        double noise = WilsonInterval.Z95 / Math.Sqrt(Math.Max(margins.Count(m => !double.IsNaN(m)) - 1, 1));
        List<Sensitivity> all = [];
        for (int i = 0; i < region.Uncertainties.Count; i++)
        {
            double rank = SpearmanRank.Correlation(uniforms.AsSpan(i * margins.Length, margins.Length), margins);
            if (!double.IsNaN(rank))
                all.Add(new(region.Uncertainties[i].Id, rank, noise));
        }

        return [.. all.OrderByDescending(s => Math.Abs(s.Rank)).ThenBy(s => s.Uncertainty, StringComparer.Ordinal).Take(top)];
    }

    // [uncertainty][member]
    private static double[] Draws(RegionDefinition region, uint seed, int members)
    {
        double[] all = new double[region.Uncertainties.Count * members];
        for (int first = 0; first < members; first += MembersAtOnce)
        {
            MemberBlock block = new(seed, first, Math.Min(MembersAtOnce, members - first));
            double[] some = BlockInputs.DrawUniforms(region, block);
            for (int i = 0; i < region.Uncertainties.Count; i++)
                some.AsSpan(i * block.Lanes, block.Members).CopyTo(all.AsSpan(i * members + first));
        }

        return all;
    }
}
