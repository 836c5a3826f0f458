using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Regions;

namespace EcoSim.Client.Reading;

/// <summary>What share of the input numbers that an indicator reads are estimates.</summary>
public sealed class EstimateShares
{
    private readonly InputCatalogue inputs;
    private readonly Dictionary<string, double> byProcess = new(StringComparer.Ordinal);

    public EstimateShares(InputCatalogue inputs, RegionDefinition region)
    {
        this.inputs = inputs;
        HashSet<string> all = new(StringComparer.Ordinal);
        foreach (string process in region.Indicators.Select(ProcessOf).OfType<string>())
            all.UnionWith(ProcessGraph.Upstream(process));
        Overall = inputs.EstimateShare(all);
    }

    /// <summary>Over everything that any modelled indicator reads.</summary>
    public double Overall { get; }

    /// <summary>NaN where the indicator is not modelled.</summary>
    public double Of(IndicatorDefinition indicator)
    {
        if (ProcessOf(indicator) is not { } process)
            return double.NaN;
        if (!byProcess.TryGetValue(process, out double share))
            byProcess[process] = share = inputs.EstimateShare(ProcessGraph.Upstream(process));
        return share;
    }

    private static string? ProcessOf(IndicatorDefinition indicator) =>
        indicator.State is { } id && StateCatalogue.TryGet(id, out StateSpec state) ? state.Process : null;
}
