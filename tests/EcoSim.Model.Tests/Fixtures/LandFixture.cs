using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Investment;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.Fixtures;

/// <summary>A county of 100 000 ha whose rain makes K_site 0.40 and first-year survival one half of its range at 200 mm.</summary>
internal sealed class LandFixture<V> where V : struct, ILane<V>
{
    public LandFixture(int years = 5, Action<InputTable>? county = null, Action<InputTable>? parameters = null,
        IReadOnlyList<UncertaintyDefinition>? uncertainties = null, int members = 2, IReadOnlyList<(EffectKind Effect, double Limit)>? sites = null)
    {
        RegionDefinition region = RegionFixture.Region(
            [County(county, sites ?? [])], parameters: parameters, uncertainties: uncertainties) with { Projects = Projects(sites ?? []) };
        Block = RegionFixture.Block(region, years, members, central: uncertainties is null);
        Context = new(Block, 0);
        Greening = new(Context);
        Land = new(Context, Greening);
        Context.Year.IrrigatedArea.Set(150_000);
    }

    public BlockContext Block { get; }

    public CountyContext Context { get; }

    public Greening<V> Greening { get; }

    public Land<V> Land { get; }

    public void Advance(int year)
    {
        Greening.PlanYear(year);
        Land.Advance(year);
    }

    /// <summary>Units of an effect, completed and usable, in every month of the working year.</summary>
    public void Complete(EffectKind effect, Func<int, double> ofMonth)
    {
        InvestmentYear investment = Context.Year.Investment;
        foreach (MonthlyLanes[] rows in new[] { investment.Commissioned, investment.Usable })
        {
            // Kinds without orders share a row of zeros.
            rows[(int)effect] = new(Context.Lanes);
            rows[(int)effect].Set(ofMonth);
        }
    }

    public void Complete(EffectKind effect, double units) => Complete(effect, _ => units);

    public double Area(LandClass land) => Land.Area(land).Values[0];

    private static CountyDefinition County(Action<InputTable>? set, IReadOnlyList<(EffectKind Effect, double Limit)> sites) =>
        RegionFixture.County("county", inputs =>
        {
            inputs.Set(CountyVariables.Area, 100_000);
            inputs.Set(CountyVariables.IrrigatedArea, 150_000);
            inputs.Set(CountyVariables.PrecipitationSeason, 200);
            inputs.Set(CountyVariables.PrecipitationAnnual, (0.40 - 0.08) / 0.0012);
            Set(inputs, LandClass.ForestTrees, 4_000, 0.45);
            Set(inputs, LandClass.ForestShrub, 6_000, 0.35);
            Set(inputs, LandClass.GrassHigh, 5_000, 0.72);
            Set(inputs, LandClass.GrassMid, 10_000, 0.50);
            Set(inputs, LandClass.GrassLow, 20_000, 0.33);
            Set(inputs, LandClass.CroplandIrrigated, 10_000, 0.35);
            Set(inputs, LandClass.CroplandDry, 15_000, 0.35);
            Set(inputs, LandClass.UrbanGreen, 500, 0.40);
            Set(inputs, LandClass.Built, 8_500, 0.20);
            Set(inputs, LandClass.MineBare, 1_000, 0.05);
            Set(inputs, LandClass.WaterWetland, 2_000, 0);
            Set(inputs, LandClass.DesertOther, 17_000, 0.05);
            Set(inputs, LandClass.PlantationOpen, 1_000, 0.15);
            set?.Invoke(inputs);
        }) with { Sites = [.. sites.Select((s, i) => new ProjectSite(i, s.Limit))] };

    private static void Set(InputTable inputs, LandClass land, double area, double cover)
    {
        inputs.Set(CountyVariables.Land[(int)land], area);
        inputs.Set(CountyVariables.Cover[(int)land], cover);
    }

    private static ProjectDefinition[] Projects(IReadOnlyList<(EffectKind Effect, double Limit)> sites) =>
        [.. sites.Select(s => new ProjectDefinition
        {
            Id = s.Effect.ToString(), Programme = 0, Effect = s.Effect, Inputs = RegionFixture.Inputs(ProjectVariables.Catalogue, null),
            SpendWeights = [.. Enumerable.Repeat(1.0 / 12, 12)], Annual = false, HasAvailability = false,
        })];
}
