namespace EcoSim.Regions.Tests;

/// <summary>Faults of mixes and drivers: file, a text in it, what it becomes, and what is told.</summary>
public class MixRefusalTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "mixes/plan.yaml",
            "p01: 0.285714",
            "p01: 0.385714",
            "mixes/plan.yaml:11:5  programmes.habitat  over the envelope: shares and unallocated sum to 1.1, 11.715 of 10.65 1e8 yuan; shares of projects and unallocated sum to 1"
        },
        {
            "mixes/plan.yaml",
            "p01: 0.285714",
            "p01: 0.185714",
            "mixes/plan.yaml:11:5  programmes.habitat  money is left over: shares and unallocated sum to 0.9, 9.585 of 10.65 1e8 yuan; shares of projects and unallocated sum to 1"
        },
        {
            "mixes/plan.yaml",
            "p01: 0.285714",
            "p01: 1.285714",
            "mixes/plan.yaml:11:10  programmes.habitat.p01  1.285714 is outside 0–1; from 0 to 1"
        },
        {
            "mixes/plan.yaml",
            "p01: 0.285714",
            "p02: 0.285714",
            "mixes/plan.yaml:11:10  programmes.habitat.p02  there is no project 'p02'; did you mean 'p01'? allowed: p01, p07, p21"
        },
        {
            "mixes/plan.yaml",
            "p01: 0.285714",
            "p21: 0.285714",
            "mixes/plan.yaml:11:10  programmes.habitat.p21  project 'p21' belongs to programme 'industry'; projects of 'habitat'"
        },
        {
            "mixes/plan.yaml",
            "unallocated: { industry: 0.1 }",
            "unallocated: { industri: 0.1 }",
            "mixes/plan.yaml:7:26  unallocated.industri  there is no programme 'industri'; did you mean 'industry'? allowed: habitat, industry"
        },
        {
            "mixes/plan.yaml",
            "  industry:\n    p21",
            "  industries:\n    p21",
            "mixes/plan.yaml:14:5  programmes.industries  there is no programme 'industries'; did you mean 'industry'? allowed: habitat, industry"
        },
        {
            "mixes/plan.yaml",
            "2025: .15",
            "2025: .25",
            "mixes/plan.yaml:8:8  years  the years sum to 1.1; shares that sum to 1"
        },
        {
            "mixes/plan.yaml",
            "2023: .25, 2024: .20",
            "2024: .45",
            "mixes/plan.yaml:8:8  years  missing year 2023; every year between the first and the last; 0 where nothing is spent"
        },
        {
            "mixes/plan.yaml",
            "2025: .15",
            "2019: .15",
            "mixes/plan.yaml:8:60  years.2019  2019 is outside the plan; from 2021 on"
        },
        {
            "mixes/plan.yaml",
            "2025: .15",
            "later: .15",
            "mixes/plan.yaml:8:54  years.later  'later' is not a year; a year such as 2021"
        },
        {
            "mixes/plan.yaml",
            "{ upper: 0.333333, lower: 0.666667 }",
            "{ upper: 0.333333, lower: 0.6 }",
            "mixes/plan.yaml:17:8  splits.p07  the shares sum to 0.933333; shares over counties that sum to 1"
        },
        {
            "mixes/plan.yaml",
            "{ upper: 0.333333, lower: 0.666667 }",
            "{ upper: 0.333333, lowr: 0.666667 }",
            "mixes/plan.yaml:17:33  splits.p07.lowr  there is no county 'lowr'; did you mean 'lower'? allowed: upper, lower"
        },
        {
            "mixes/plan.yaml",
            "default: limits",
            "default: fair",
            "mixes/plan.yaml:16:12  splits.default  not a split; 'limits', 'even' or shares by county"
        },
        {
            "mixes/plan.yaml",
            "projectYears: { p21: { 2021: 1.0 } }",
            "projectYears: { p22: { 2021: 1.0 } }",
            "mixes/plan.yaml:18:22  projectYears.p22  there is no project 'p22'; did you mean 'p21'? allowed: p01, p07, p21"
        },
        {
            "mixes/plan.yaml",
            "projectYears: { p21: { 2021: 1.0 } }",
            "projectYears: { p21: { 2021: 0.9 } }",
            "mixes/plan.yaml:18:22  projectYears.p21  the years sum to 0.9; shares that sum to 1"
        },
        {
            "mixes/plan.yaml",
            "members: 1000",
            "members: 1000000000",
            "mixes/plan.yaml:6:22  ensemble.members  1000000000 is outside 1–1000000; from 1 to 1000000"
        },
        {
            "mixes/plan.yaml",
            "members: 1000",
            "members: 0",
            "mixes/plan.yaml:6:22  ensemble.members  0 is outside 1–1000000; from 1 to 1000000"
        },
        {
            "mixes/plan.yaml",
            "seed: 42",
            "seed: 4294967296",
            "mixes/plan.yaml:6:34  ensemble.seed  4294967296 is outside 0–4294967295; from 0 to 4294967295"
        },
        {
            "mixes/plan.yaml",
            "drivers: none",
            "drivers: wet",
            "mixes/plan.yaml:5:10  drivers  there is no set of drivers 'wet'; allowed: dry, none"
        },
        {
            "mixes/plan.yaml",
            "drivers: none",
            "inherits: plan",
            "mixes/plan.yaml:5:11  inherits  mixes inherit in a circle: plan → plan; a mix that ends the line"
        },
        {
            "mixes/plan.yaml",
            "drivers: none",
            "inherits: plam",
            "mixes/plan.yaml:5:11  inherits  there is no mix 'plam'; did you mean 'plan'? allowed: plan"
        },
        {
            "mixes/plan.yaml",
            "drivers: none",
            "transfers: [ { from: habitat, to: industry, amount: { value: 20, unit: 1e8 yuan } } ]",
            "mixes/plan.yaml:5:12  transfers  more is moved out of 'habitat' than its envelope of 10.65 1e8 yuan; at most the envelope"
        },
        {
            "mixes/plan.yaml",
            "drivers: none",
            "transfers: [ { from: habitat, to: industri, amount: { value: 1, unit: dollar } } ]",
            "mixes/plan.yaml:5:35  transfers[0].to  there is no programme 'industri'; did you mean 'industry'? allowed: habitat, industry"
        },
        {
            "project-limits.csv",
            "p01,lower,300,200,400",
            "p01,lower,0,0,400",
            "mixes/plan.yaml:11:10  programmes.habitat.p01  project 'p01' has no limit above 0 anywhere; limits to split by, or a split of its own"
        },
        {
            "drivers/dry.yaml",
            "segments/*/inflow-*",
            "segments/*/outflow-*",
            "drivers/dry.yaml:5:15  changes[0].target  target 'segments/*/outflow-*' matches nothing; variables of `ecosim list variables`"
        },
        {
            "drivers/dry.yaml",
            "factor: 0.8",
            "factor: 0.8, value: 1",
            "drivers/dry.yaml:5:5  changes[0]  both 'factor' and 'value' are given; one of the two"
        },
        {
            "drivers/dry.yaml",
            "factor: 0.8, ",
            "",
            "drivers/dry.yaml:5:5  changes[0]  neither 'factor' nor 'value' is given; one of the two"
        },
        {
            "drivers/dry.yaml",
            "value: 0.85, unit: \"1\"",
            "value: 0.85",
            "drivers/dry.yaml:6:5  changes[1].unit  'unit' is missing; a value has a unit"
        },
        {
            "drivers/dry.yaml",
            "value: 0.85, unit: \"1\"",
            "value: 0.85, unit: mm",
            "drivers/dry.yaml:6:67  changes[1].unit  unit 'mm' is wrong for parameters/region/precipitation-factor; '1'"
        },
        {
            "drivers/dry.yaml",
            "value: 0.85, unit: \"1\"",
            "value: -0.85, unit: \"1\"",
            "drivers/dry.yaml:6:55  changes[1].value  parameters/region/precipitation-factor becomes -0.85; at least 0"
        },
        {
            "drivers/dry.yaml",
            "factor: 0.8",
            "factor: -0.8",
            "drivers/dry.yaml:5:44  changes[0].factor  -0.8 is outside 0–1000; from 0 to 1000"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenPack_TellsPlaceAndReason(string file, string from, string to, string fault) =>
        Assert.Contains(fault, PackContents.Read(SmallPack.Broken(file, from, to)).Faults.Select(f => f.ToString()));
}
