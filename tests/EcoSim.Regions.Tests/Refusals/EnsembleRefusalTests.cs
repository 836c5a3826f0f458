namespace EcoSim.Regions.Tests;

/// <summary>Faults of uncertainties and correlations: file, a text in it, what it becomes, and what is told.</summary>
public class EnsembleRefusalTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "uncertainties.csv",
            "e08,8,",
            "e01,8,",
            "uncertainties.csv:3:1  e01/id  duplicate id 'e01'; each uncertainty once"
        },
        {
            "uncertainties.csv",
            "e08,8,",
            "e08,1,",
            "uncertainties.csv:3:5  e08/draw  draw 1 stands twice; a number of its own for each uncertainty: two with one number would not be independent"
        },
        {
            "uncertainties.csv",
            "e08,8,",
            "e08,-1,",
            "uncertainties.csv:3:5  e08/draw  -1 is negative; from 0 to 1000000"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "value,T,130,125,150",
            "uncertainties.csv:3:30  e08/default  130, 125, 150 are not in order; low ≤ default ≤ high"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "value,T,100,120,150",
            "uncertainties.csv:3:30  e08/default  default 120 is not the 125 of parameters/region/q-urban; the value of the row: the central member has it"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "value,N,100,125,150",
            "uncertainties.csv:3:24  e08/distribution  'N' is not known here; did you mean 'T'? allowed: T, LT, U"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "values,T,100,125,150",
            "uncertainties.csv:3:18  e08/mode  'values' is not known here; did you mean 'value'? allowed: value, factor, total, quantile"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "value,LT,0,125,150",
            "uncertainties.csv:3:27  e08/low  0 has no logarithm; above 0 for LT"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150",
            "value,T,-5,125,150",
            "uncertainties.csv:3:26  e08/low  -5–150 leaves the range of parameters/region/q-urban; at least 0"
        },
        {
            "uncertainties.csv",
            "value,T,100,125,150,L/p/d",
            "value,T,100,125,150,m3/d",
            "uncertainties.csv:3:38  e08/unit  unit 'm3/d' is wrong for parameters/region/q-urban; 'L/p/d'"
        },
        {
            "uncertainties.csv",
            "parameters/q-urban",
            "parameters/q-urbam",
            "uncertainties.csv:3:44  e08/targets  target 'parameters/q-urbam' matches nothing; did you mean 'q-urban'?"
        },
        {
            "uncertainties.csv",
            "parameters/q-urban",
            "parameter/q-urban",
            "uncertainties.csv:3:44  e08/targets  there is no table 'parameter' in target 'parameter/q-urban'; did you mean 'parameters'? allowed: counties, parks, segments, protected-areas, boundaries, parameters, projects"
        },
        {
            "uncertainties.csv",
            "segments/s1/inflow-main",
            "segments/s2/inflow-main",
            "uncertainties.csv:2:62  e01/targets  target 'segments/s2/inflow-main' matches nothing; did you mean 'inflow-main'?"
        },
        {
            "uncertainties.csv",
            "segments/s1/inflow-main",
            "segments/inflow-main",
            "uncertainties.csv:2:62  e01/targets  'segments/inflow-main' is not a target; table/entity/variable, or parameters/variable"
        },
        {
            "uncertainties.csv",
            "LT,80,100,130",
            "LT,80,90,130",
            "uncertainties.csv:2:47  e01/default  default 90 is not the sum of the rows, 100; the sum of the rows: the central member has it"
        },
        {
            "uncertainties.csv",
            "segments/*/k20-*",
            "segments/*/length",
            "uncertainties.csv:4:35  e23/targets  segments/s1/length has no low and high; a quantile goes through each row's own low, value and high"
        },
        {
            "uncertainties.csv",
            "segments/*/k20-*",
            "segments/s3/k20-*",
            "uncertainties.csv:4:35  e23/targets  target 'segments/s3/k20-*' names no row with low and high; rows with low, value and high for a quantile"
        },
        {
            "uncertainties.csv",
            "quantile,T,,,,1/d",
            "quantile,T,1,2,3,1/d",
            "uncertainties.csv:4:28  e23/low  a quantile has no range of its own; an empty cell: each row has its own low, value and high"
        },
        {
            "uncertainties.csv",
            "LT,0.8,1,1.35,1,",
            "LT,0.8,1,1.35,yuan,",
            "uncertainties.csv:5:42  e44/unit  unit 'yuan' is wrong for a factor; '1'"
        },
        {
            "uncertainties.csv",
            "projects/p01/unit-cost",
            "projects/p01/unit-cost;projects/p01/unit-*",
            "uncertainties.csv:6:63  e45/targets  projects/p01/unit-cost is drawn twice: by 'e45' too; one value or quantile a row; others are factors"
        },
        {
            "correlations.csv",
            "e01,e08,-0.3",
            "e01,e08,-1.3",
            "correlations.csv:2:9  e01/e08/rho  -1.3 is outside -1–1; from -1 to 1"
        },
        {
            "correlations.csv",
            "e01,e08,-0.3",
            "e01,e09,-0.3",
            "correlations.csv:2:5  e01/e09/second  there is no uncertainty 'e09'; did you mean 'e01'? allowed: e01, e08, e23, e44, e45"
        },
        {
            "correlations.csv",
            "e01,e08,-0.3",
            "e01,e01,-0.3",
            "correlations.csv:2:5  e01/e01/second  'e01' is correlated with itself; two uncertainties"
        },
        {
            "correlations.csv",
            "e01,e08,-0.3,E1",
            "e01,e08,-0.3,E1\ne08,e01,-0.3,E1",
            "correlations.csv:3:5  e08/e01/second  'e08' and 'e01' stand twice; each pair once"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenPack_TellsPlaceAndReason(string file, string from, string to, string fault) =>
        Assert.Contains(fault, PackContents.Read(SmallPack.Broken(file, from, to)).Faults.Select(f => f.ToString()));
}
