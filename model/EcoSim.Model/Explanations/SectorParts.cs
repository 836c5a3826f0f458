using EcoSim.Model.Definitions;
using EcoSim.Model.Draws;
using EcoSim.Model.Economy;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Explanations;

/// <summary>Energy and carbon by sector, and water by use, of every county (science 6, 3.2), over the value's own denominator.</summary>
internal static class SectorParts
{
    private const string Households = "households";

    private static readonly Sector[] CountySectors = [Sector.Primary, Sector.Construction, Sector.Tertiary];

    public static bool Has(string state) =>
        state is "energy" or "energy-per-gdp" or "co2" or "co2-per-gdp" or "water-use" or "water-per-gdp";

    public static PartList Of(MemberRun run, string state, IReadOnlyList<int>? over, int year)
    {
        int[] counties = [.. over ?? [.. Enumerable.Range(0, run.Region.Counties.Count)]];
        double factor = 1;
        if (state.EndsWith("-per-gdp", StringComparison.Ordinal))
        {
            StateCatalogue.TryGet(state, out StateSpec spec);
            factor = spec.Factor / counties.Sum(c => run.Report(c, year, CountyRow.Gdp));
        }

        return new(counties.SelectMany(c => Amounts(run, state, c, year)
            .Select(a => ((string?)a.Part, (EntityRef?)new EntityRef(EntityKind.County, c), factor * a.Amount))));
    }

    private static IEnumerable<(string Part, double Amount)> Amounts(MemberRun run, string state, int county, int year) =>
        state.StartsWith("water", StringComparison.Ordinal) ? Water(run, county, year)
        : Energy(run, county, year, state.StartsWith("co2", StringComparison.Ordinal));

    private static IEnumerable<(string, double)> Water(MemberRun run, int county, int year) =>
        Enum.GetValues<WaterUse>().Select(use => (WaterUses.Ids[(int)use], WaterShortage.Of(run, county, year, use).Supplied));

    private static List<(string, double)> Energy(MemberRun run, int county, int year, bool carbon)
    {
        LaneInputs parameters = run.Context.Inputs.Parameters;
        EntityRef entity = new(EntityKind.County, county);
        FuelMix<ScalarLane> fuels = new(parameters, 0);
        double[] fall = Fall(parameters, year);
        List<(string, double)> parts = [];
        foreach (Sector sector in CountySectors)
        {
            double intensity = Parameter(ProcessParameters.EnergyIntensity[(int)sector]) * Parameter(ProcessParameters.EnergyFactor);
            string series = "value-added-" + Sectors.Ids[(int)sector];
            AddPart(Sectors.Ids[(int)sector], m => Intensity.Monthly<ScalarLane>(run.Trace.At(entity, series, Index(m)), intensity * fall[m]));
        }

        AddPart(Households, m => (run.Trace.At(entity, "population-urban", Index(m)) + run.Trace.At(entity, "population-rural", Index(m)))
            * Parameter(ProcessParameters.EnergyHousehold) / Calendar.MonthsPerYear);
        parts.Add((Sectors.Ids[(int)Sector.Industry], run.Region.Counties[county].Parks.Sum(
            p => run.Report(new(EntityKind.IndustrialPark, p), year, (int)(carbon ? ParkRow.Carbon : ParkRow.Energy)))));
        return parts;

        void AddPart(string part, Func<int, double> month)
        {
            double use = Enumerable.Range(0, Calendar.MonthsPerYear).Sum(month);
            parts.Add((part, carbon ? fuels.Carbon(use) : use));
        }

        double Parameter(VariableSpec spec) => parameters.Read<ScalarLane>(spec, 0);

        int Index(int month) => year * Calendar.MonthsPerYear + month;
    }

    // The path of the model itself, months of the year that counts.
    private static double[] Fall(LaneInputs parameters, int year)
    {
        CompoundPath path = new(1);
        path.Start<ScalarLane>(0, 1.0);
        for (int y = 0; y <= year; y++)
            path.Advance(0, -parameters.Read<ScalarLane>(ProcessParameters.EnergyFall, 0));
        return [.. Enumerable.Range(0, MonthlyLanes.Months).Select(m => path.Values.Month(m)[0])];
    }
}
