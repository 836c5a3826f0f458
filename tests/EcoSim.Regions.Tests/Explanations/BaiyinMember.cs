using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Explanations;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Results;
using EcoSim.Model.Simulation;

namespace EcoSim.Regions.Tests.Explanations;

/// <summary>The first region under its plan's mix: a small ensemble, and single members of it.</summary>
internal static class BaiyinMember
{
    public const uint Seed = 7;
    public const int Count = 32;

    private static readonly Lazy<ScenarioDefinition> Compiled = new(Compile);
    private static readonly Lazy<ExchangePlan> Graph = new(() => ExchangePlanBuilder.Build(Region));
    private static readonly Lazy<EnsembleResult> Ensemble = new(() =>
        new([new RegionSimulator<VectorLane>(new BlockContext(Scenario, Plan, new MemberBlock(Seed, 0, Count))).Run()]));

    public static ScenarioDefinition Scenario => Compiled.Value;

    public static RegionDefinition Region => Scenario.Region;

    public static ExchangePlan Plan => Graph.Value;

    public static EnsembleResult Result => Ensemble.Value;

    /// <summary>The central member (−1) and a few drawn ones.</summary>
    public static TheoryData<int> Members => [-1, 0, 13, 31];

    public static MemberRun Run(int member) => MemberRun.Of(Scenario, Plan, Seed, Math.Max(member, 0), central: member < 0);

    public static int Row(string indicator, string? entity = null) => Explainer.FindRow(Result, indicator, entity);

    public static IReadOnlyList<IndicatorRows.Bound> Rows => IndicatorRows.Of(Region);

    private static ScenarioDefinition Compile()
    {
        PackFiles files = PackFiles.FromFolder(Path.Combine(Repository.Folder, "scenarios", "baiyin"));
        RegionPack pack = PackReader.Read(files).Pack!;
        return ScenarioCompiler.Compile(pack, MixReader.ReadById(pack, files, "plan").Mix!, null, 2025);
    }
}
