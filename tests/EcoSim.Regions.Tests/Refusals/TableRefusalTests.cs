namespace EcoSim.Regions.Tests;

/// <summary>Faults of the tables: file, a text in it, what it becomes, and what is told.</summary>
public class TableRefusalTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "counties.csv",
            "entity,variable,value",
            "entity,variabel,value",
            "counties.csv:1:8  variabel  unknown column 'variabel'; did you mean 'variable'? allowed: entity, variable, value, low, high, unit, year, status, source, note"
        },
        {
            "counties.csv",
            "entity,variable,value,low,high,unit",
            "entity,variable,value,low,high,value",
            "counties.csv:1:1  unit  column 'unit' is missing; the header has entity,variable,value,low,high,unit,year,status,source"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha,2020,published,F2",
            "upper,area,100.05,,,ha,2020,published",
            "counties.csv:2:1    8 cells in the row; 9, as in the header"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,100.05,,,mu",
            "counties.csv:2:21  upper/area/unit  unit 'mu' is wrong; 'ha': convert the number, units are never guessed"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,NaN,,,ha",
            "counties.csv:2:12  upper/area/value  'NaN' is not a finite number; digits with a point, such as 1234.5; no unit, no thousands mark"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,1e999,,,ha",
            "counties.csv:2:12  upper/area/value  '1e999' is not a finite number; digits with a point, such as 1234.5; no unit, no thousands mark"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,\"100,05\",,,ha",
            "counties.csv:2:12  upper/area/value  '100,05' is not a finite number; digits with a point, such as 1234.5; no unit, no thousands mark"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,,,,ha",
            "counties.csv:2:12  upper/area/value  'value' is missing; it is required in every row"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha",
            "upper,area,-100,,,ha",
            "counties.csv:2:12  upper/area/value  -100 is negative; at least 0"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha,2020",
            "upper,area,100.05,,,ha,",
            "counties.csv:2:24  upper/area/year  'year' is missing; it is required in every row"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha,2020",
            "upper,area,100.05,,,ha,2020.5",
            "counties.csv:2:24  upper/area/year  2020.5 is not a whole number; a whole number"
        },
        {
            "counties.csv",
            "upper,area,100.05,,,ha,2020,published",
            "upper,area,100.05,,,ha,2020,official",
            "counties.csv:2:29  upper/area/status  'official' is not known here; allowed: plan, published, derived, estimate"
        },
        {
            "counties.csv",
            "upper,wwtp-capacity",
            "uper,wwtp-capacity",
            "counties.csv:11:1  uper/wwtp-capacity/entity  there is no entity 'uper'; did you mean 'upper'? allowed: upper, lower, all"
        },
        {
            "counties.csv",
            "upper,wwtp-capacity",
            "upper,wwtp-capasity",
            "counties.csv:11:7  upper/wwtp-capasity/variable  there is no variable 'wwtp-capasity'; did you mean 'wwtp-capacity'?"
        },
        {
            "counties.csv",
            "upper,wwtp-capacity,100,,,m3/d,2020,estimate,E1",
            "upper,area,100.05,,,ha,2020,published,F2",
            "counties.csv:11:7  upper/area/variable  'area' of 'upper' stands twice; each number once"
        },
        {
            "counties.csv",
            "all,irrigation-efficiency,0.55,0.5,0.6",
            "all,irrigation-efficiency,0.55,0.6,0.5",
            "counties.csv:12:32  all/irrigation-efficiency/low  low 0.6 is above high 0.5; low ≤ value ≤ high"
        },
        {
            "counties.csv",
            "all,irrigation-efficiency,0.55,0.5,0.6",
            "all,irrigation-efficiency,0.65,0.5,0.6",
            "counties.csv:12:27  all/irrigation-efficiency/value  0.65 is outside its own range 0.5–0.6; low ≤ value ≤ high"
        },
        {
            "counties.csv",
            "all,irrigation-efficiency,0.55,0.5,0.6",
            "all,irrigation-efficiency,1.55,0.5,1.6",
            "counties.csv:12:27  all/irrigation-efficiency/value  1.55 is outside 0.05–1; from 0.05 to 1"
        },
        {
            "counties.csv",
            "upper,land-built,20",
            "upper,land-built,30",
            "counties.csv:2:12  upper/area/value  the land classes sum to 110 ha, the area is 100.05 ha; land classes that sum to the area"
        },
        {
            "counties.csv",
            "upper,population-urban,400",
            "upper,population-urban,1400",
            "counties.csv:6:24  upper/population-urban/value  1400 urban persons of 1000 altogether; at most the population"
        },
        {
            "counties.csv",
            "lower,population,2000,,,persons,2020,estimate,E1\n",
            "",
            "counties.csv:1:1  lower/population  'population' of 'lower' is missing; it is required, in persons"
        },
        {
            "protected-areas.csv",
            "marsh,area,50,,,ha",
            "marsh,water-dependent,1,,,flag",
            "protected-areas.csv:1:1  marsh/area  'area' of 'marsh' is missing; it is required, in ha"
        },
        {
            "segments.csv",
            "s1,inflow-main,100,80",
            "s1,inflow-main,-100,-180",
            "segments.csv:2:16  s1/inflow-main/value  -100 is negative; at least 0"
        },
        {
            "segments.csv",
            "s2,inflow-side",
            "s2,inflow-sied",
            "segments.csv:3:4  s2/inflow-sied/variable  there is no variable 'inflow-sied'; did you mean 'inflow-side'?"
        },
        {
            "boundaries.csv",
            "all,phi,0.3,,,1",
            "main,weight-01,0.3,,,1",
            "boundaries.csv:3:16  main/weight-01/value  weight-01 … weight-12 of 'main' sum to 1.2166667; shares that sum to 1"
        },
        {
            "parameters.csv",
            "all,omega-own,0.8",
            "all,irrigation-weight-04,0.8",
            "parameters.csv:3:26  all/irrigation-weight-04/value  irrigation-weight-01 … irrigation-weight-12 of 'region' sum to 1.64; shares that sum to 1"
        },
        {
            "parameters.csv",
            "all,q-urban",
            "upper,q-urban",
            "parameters.csv:2:1  upper/q-urban/entity  there is no entity 'upper'; allowed: region, all"
        },
        {
            "counties.csv",
            "all,irrigation-efficiency,0.55,0.5,0.6",
            "all,irrigation-efficiency,0.55,0.01,0.6",
            "counties.csv:12:32  all/irrigation-efficiency/low  0.01–0.6 leaves the range of the variable; from 0.05 to 1"
        },
        {
            "sources.csv",
            "F1,Plan,plan.txt",
            "F1,Plan,plan.txt\nF1,Plan,plan.txt",
            "sources.csv:3:1  F1/id  duplicate id 'F1'; each source once"
        },
        {
            "projects.csv",
            "habitat,toilet,household",
            "habitat,toilets,household",
            "projects.csv:3:24  p07/effect  'toilets' is not known here; did you mean 'toilet'?"
        },
        {
            "projects.csv",
            "habitat,toilet,household",
            "habitat,toilet,households",
            "projects.csv:3:31  p07/unit  unit 'households' is wrong for toilet; 'household'; costs are in yuan per that unit"
        },
        {
            "projects.csv",
            "Toilets,habitat",
            "Toilets,habitats",
            "projects.csv:3:16  p07/programme  there is no programme 'habitats'; did you mean 'habitat'? allowed: habitat, industry"
        },
        {
            "projects.csv",
            "toilet,household,stock",
            "toilet,household,flow",
            "projects.csv:3:41  p07/kind  'flow' is not known here; allowed: stock, annual"
        },
        {
            "projects.csv",
            "1500,3000,6000",
            "1500,0,6000",
            "projects.csv:3:63  p07/unit_cost  0 is outside 1E-09–∞; at least 1E-09"
        },
        {
            "projects.csv",
            "1500,3000,6000",
            "1500,7000,6000",
            "projects.csv:3:63  p07/unit_cost  7000 is outside its own range 1500–6000; low ≤ value ≤ high"
        },
        {
            "projects.csv",
            "\np07,",
            "\np01,",
            "projects.csv:3:1  p01/project  duplicate id 'p01'; each project once"
        },
        {
            "projects.csv",
            "\np07,",
            "\nP07,",
            "projects.csv:3:1  P07/project  'P07' is not an id; lower-case letters, digits and single hyphens"
        },
        {
            "projects.csv",
            ",all-year,1500",
            ",winter,1500",
            "projects.csv:3:49  p07/season  'winter' is not known here; allowed: all-year, outdoor"
        },
        {
            "project-limits.csv",
            "p21,upper,2000",
            "p21,lower,2000",
            "project-limits.csv:6:5  p21/lower/entity  'lower' has no park for a project of industry; a park, or a county with exactly one park"
        },
        {
            "project-limits.csv",
            "p21,upper,2000",
            "p21,nowhere,2000",
            "project-limits.csv:6:5  p21/nowhere/entity  there is no county or park 'nowhere'; allowed: upper, lower, park-upper"
        },
        {
            "project-limits.csv",
            "p21,upper,2000",
            "p22,upper,2000",
            "project-limits.csv:6:1  p22/upper/project  there is no project 'p22'; did you mean 'p21'? allowed: p01, p07, p21"
        },
        {
            "project-limits.csv",
            "p07,upper,100",
            "p07,upper,-100",
            "project-limits.csv:4:11  p07/upper/limit  -100 is negative; at least 0"
        },
        {
            "project-limits.csv",
            "p07,lower,300",
            "p07,upper,300",
            "project-limits.csv:5:5  p07/upper/entity  the limit of 'p07' in 'upper' stands twice; each pair once"
        },
        {
            "project-limits.csv",
            "p07,lower,300,,,household",
            "p07,lower,300,,,m3/d",
            "project-limits.csv:5:17  p07/lower/unit  unit 'm3/d' is wrong; 'household': convert the number, units are never guessed"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenPack_TellsPlaceAndReason(string file, string from, string to, string fault) =>
        Assert.Contains(fault, PackContents.Read(SmallPack.Broken(file, from, to)).Faults.Select(f => f.ToString()));
}
