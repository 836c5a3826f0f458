using EcoSim.Model.Counties;
using EcoSim.Model.Definitions;
using EcoSim.Model.Explanations;
using EcoSim.Model.Indicators;

namespace EcoSim.Regions.Tests.Explanations;

/// <summary>Every decomposition adds up to what the model itself says.</summary>
public class BaiyinDecompositionTests
{
    private const double Tolerance = 1e-9;
    private const int LastYear = 4;

    public static TheoryData<int> Members => BaiyinMember.Members;

    [Theory]
    [MemberData(nameof(Members))]
    public void Sites_OfEveryKind_AddUpToTheLimitInEveryYear(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        IndicatorDefinition money = run.Region.Indicators.First(i => i.State == "money-spent");
        IndicatorScope scope = IndicatorScope.Of(run.Region, money, money.Entities[0]) with { Programme = null };
        IReadOnlyList<SiteConstraint> sites = new SiteAnalysis(run, StateDrivers.Of("money-spent"), LastYear).Of(scope);
        Assert.Equal(37, sites.Select(s => s.Project).Distinct().Count());
        foreach ((SiteConstraint site, SiteYear year) in sites.SelectMany(s => s.Years.Select(y => (s, y))))
        {
            SiteState state = year.State;
            Assert.InRange(Math.Abs(state.Residual), 0, Tolerance * state.Limit);
            Assert.All(
                (double[])[state.Usable, state.LostToUpkeep, state.UnderConstruction, state.Retired, state.NeverFunded],
                part => Assert.InRange(part, -Tolerance * state.Limit, state.Limit * (1 + Tolerance)));
            Assert.InRange(site.UnitsPerYuan, 0, double.MaxValue);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Plantings_OfEveryCounty_LeaveWhatTheIndicatorCounts(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        for (int county = 0; county < run.Region.Counties.Count; county++)
        {
            foreach (PlantingBalance balance in PlantingBalance.Of(run, county))
            {
                double counted = run.Report(county, balance.Year - run.Region.StartYear, CountyRow.ForestPlantedSurviving);
                Near(counted, balance.Surviving);
                Near(balance.Ready, balance.Waiting + balance.Surviving + balance.Lost);
                Assert.InRange(balance.Waiting, -1e-6, balance.Ready);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Loads_AtEverySegment_SumToTheMassThatLeaves(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        int[] segments = [.. Enumerable.Range(0, run.Region.Segments.Count)];
        Pollutant[] pollutants = [Pollutant.Cod, Pollutant.AmmoniaNitrogen, Pollutant.TotalNitrogen, Pollutant.TotalPhosphorus];
        LoadAttribution loads = LoadAttribution.Of(run, segments, pollutants);
        Assert.InRange(loads.LargestResidual, 0, LoadAttribution.Tolerance);
        Assert.Contains(loads.Shares(segments[^1], Pollutant.Cod, new(LoadPeriodKind.Year, LastYear)), s => s.Source.Kind == LoadSourceKind.Boundary);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Water_OfEveryUse_IsSuppliedOrMissingByAName(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        for (int county = 0; county < run.Region.Counties.Count; county++)
        {
            double used = 0;
            foreach (WaterUse use in Enum.GetValues<WaterUse>())
            {
                WaterShortage water = WaterShortage.Of(run, county, LastYear, use);
                Near(water.Demand, water.Supplied + water.Missing.Sum());
                used += water.Supplied;
            }

            Near(run.Report(county, LastYear, CountyRow.WaterUse), used);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Particles_OfEveryCounty_SumToTheMean(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        AirAttribution air = new(run);
        for (int county = 0; county < run.Region.Counties.Count; county++)
        {
            Near(run.Report(county, LastYear, CountyRow.Pm25Mean), air.Shares([county], coarse: false, LastYear).Sum(s => s.Concentration));
            Near(run.Report(county, LastYear, CountyRow.Pm10Mean), air.Shares([county], coarse: true, LastYear).Sum(s => s.Concentration));
            Near(Calendar.DaysPerYear * (1 - run.Report(county, LastYear, CountyRow.GoodDayShare)), air.Days([county], LastYear).Total);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Contributions_OfEveryRow_SumToItsValue(int member)
    {
        MemberRun run = BaiyinMember.Run(member);
        for (int row = 0; row < BaiyinMember.Rows.Count; row++)
        {
            IndicatorRows.Bound bound = BaiyinMember.Rows[row];
            foreach (int year in (int[])[0, LastYear])
            {
                IReadOnlyList<Contribution> parts = Contributions.Of(run, bound.Indicator, bound.Entity, year);
                Assert.Equal(bound.Entity is null, parts.Count == 0);
                if (bound.Entity is not null)
                    Near(run.Values(row)[year + 1], parts.Sum(p => p.Value), bound.Row.ToString());
            }
        }
    }

    private static void Near(double expected, double actual, string? what = null) =>
        Assert.True(Math.Abs(actual - expected) <= Tolerance * Math.Max(Math.Abs(expected), 1e-3), $"{what}: {actual} is not {expected}");
}
