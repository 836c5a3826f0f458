using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Numerics;

namespace EcoSim.Model.Counties;

/// <summary>Shares φ of the sources of one pollutant at the start; industry and power share one ratio and are taken together.</summary>
public readonly record struct SourceShares<V>(V Background, V Residential, V Parks, V Fugitive, V Vehicles) where V : struct, ILane<V>
{
    /// <summary>Reads φ. Where the background's share is drawn, the others are scaled by (1 − φ_bg)/(1 − its default).</summary>
    /// <param name="parameters">Rows of <see cref="ProcessParameters"/>.</param>
    /// <param name="specs">In the order of <see cref="ProcessParameters.AirSources"/>.</param>
    /// <param name="lane">First lane of the group.</param>
    public static SourceShares<V> Read(LaneInputs parameters, IReadOnlyList<VariableSpec> specs, int lane)
    {
        V background = parameters.Read<V>(specs[0], lane);
        V scale = LaneMath.Ratio<V>(1.0 - background, 1.0 - parameters.Defaults[specs[0]], 1.0);
        return new(
            background,
            parameters.Read<V>(specs[1], lane) * scale,
            (parameters.Read<V>(specs[2], lane) + parameters.Read<V>(specs[3], lane)) * scale,
            parameters.Read<V>(specs[4], lane) * scale,
            parameters.Read<V>(specs[5], lane) * scale);
    }

    /// <summary>C/(C⁰·g) = φ_bg·F_bg + Σ φ_s·ρ_s (science 5.1); 1 at the start.</summary>
    /// <param name="background">F_bg of the year, 1 on average.</param>
    /// <param name="sources">ρ at the receptor.</param>
    /// <param name="parks">ρ of industry and power for this pollutant.</param>
    public V Level(V background, ReceivedRatios<V> sources, V parks) =>
        Background * background + Residential * sources.Residential + Parks * parks + Fugitive * sources.Fugitive + Vehicles * sources.Vehicles;
}

/// <summary>Σ over counties of ω·ρ: emission ratios as they reach a receptor.</summary>
public readonly record struct ReceivedRatios<V>(V Residential, V ParkSo2, V ParkNox, V ParkPm, V Fugitive, V Vehicles) where V : struct, ILane<V>
{
    /// <summary>Fine dust of industry and power: 0.4 of its own, 0.3 each of secondary sulphate and nitrate (science 5.5, estimate).</summary>
    public V ParkPm25 => 0.4 * ParkPm + 0.3 * ParkSo2 + 0.3 * ParkNox;

    /// <summary>Coarse dust likewise: 0.6, 0.2, 0.2.</summary>
    public V ParkPm10 => 0.6 * ParkPm + 0.2 * ParkSo2 + 0.2 * ParkNox;
}
