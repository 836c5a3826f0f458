namespace EcoSim.Regions.Tests;

/// <summary>Faults of indicators, observations and shapes: file, a text in it, what it becomes, and what is told.</summary>
public class IndicatorRefusalTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "indicators.yaml",
            "state: sewage-treated-share",
            "state: sewage-treated",
            "indicators.yaml:7:12  indicators[0].state  there is no state 'sewage-treated'; did you mean 'sewage-treated-share'?"
        },
        {
            "indicators.yaml",
            "comparator: atLeast",
            "comparator: atleast",
            "indicators.yaml:9:17  indicators[0].comparator  'atleast' is not known here; did you mean 'atLeast'? allowed: atLeast, above, atMost, below, rises, falls, notBelowStart, fallsEveryYear, fallsEveryYearBy, fallsBy, atLeastEveryYear, isTrue"
        },
        {
            "indicators.yaml",
            "    comparator: atLeast\n",
            "",
            "indicators.yaml:2:5  indicators[0].comparator  'comparator' is missing; it is required with a state"
        },
        {
            "indicators.yaml",
            "unit: \"1\"",
            "unit: \"%\"",
            "indicators.yaml:10:34  indicators[0].target.unit  unit '%' is wrong; '1'"
        },
        {
            "indicators.yaml",
            "unit: \"1\", year: 2025",
            "unit: \"1\"",
            "indicators.yaml:10:13  indicators[0].target.year  'year' is missing; the year that the target is set for"
        },
        {
            "indicators.yaml",
            "unit: \"1\", year: 2025",
            "unit: \"1\", year: 2019",
            "indicators.yaml:10:45  indicators[0].target.year  2019 is before the start year 2021; 2021 or later"
        },
        {
            "indicators.yaml",
            "entities: [upper, lower]",
            "entities: [upper, s1]",
            "indicators.yaml:8:23  indicators[0].entities[1]  's1' has no state 'sewage-treated-share'; allowed: upper, lower"
        },
        {
            "indicators.yaml",
            "entities: [upper, lower]",
            "entities: [upper, upper]",
            "indicators.yaml:8:23  indicators[0].entities[1]  'upper' stands twice; each entity once"
        },
        {
            "indicators.yaml",
            "id: q26",
            "id: q01",
            "indicators.yaml:17:9  indicators[2].id  duplicate id 'q01'; each indicator once"
        },
        {
            "indicators.yaml",
            "    notModelled: { zh: 名单, en: chosen by list }\n",
            "",
            "indicators.yaml:12:5  indicators[1]  neither 'state' nor 'notModelled' is given; a state, or the reason why the model has none"
        },
        {
            "indicators.yaml",
            "comparator: rises",
            "comparator: below",
            "indicators.yaml:17:5  indicators[2].target  'target' is missing; this comparator needs one"
        },
        {
            "indicators.yaml",
            "over: [upper]",
            "over: [park-upper]",
            "indicators.yaml:22:12  indicators[2].over[0]  'park-upper' has no state 'good-day-share'; allowed: upper, lower"
        },
        {
            "observed.csv",
            "good-day-share",
            "good-days",
            "observed.csv:2:1  good-days/region/state  there is no state 'good-days'"
        },
        {
            "observed.csv",
            "0.94,1,",
            "0.94,%,",
            "observed.csv:2:34  good-day-share/region/unit  unit '%' is wrong; '1': convert the number, units are never guessed"
        },
        {
            "observed.csv",
            "2020,,0.94",
            "2020,13,0.94",
            "observed.csv:2:28  good-day-share/region/month  13 is outside 1–12; from 1 to 12"
        },
        {
            "geometry.geojson",
            "\"id\":\"upper\"",
            "\"id\":\"uper\"",
            "geometry.geojson:2:24  features[0].id  there is no county 'uper'; did you mean 'upper'? allowed: upper, lower"
        },
        {
            "geometry.geojson",
            "\"kind\":\"river\"",
            "\"kind\":\"lake\"",
            "geometry.geojson:3:24  features[1].kind  kind 'lake' is not known here; allowed: county, riverSegment, protectedArea, industrialPark, river, seat, region"
        },
        {
            "geometry.geojson",
            "[104,36],[105,36],[105,37],[104,36]",
            "[104,36],[105,37],[105,36],[104,37],[104,36]",
            "geometry.geojson:2:24  features[0].geometry  the shape of 'upper' crosses itself or is not closed; a simple shape"
        },
        {
            "geometry.geojson",
            "{\"type\":\"FeatureCollection\"",
            "{\"type\":\"FeatureCollection\"]",
            "geometry.geojson:1:28  $  not readable as GeoJSON; a FeatureCollection"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenPack_TellsPlaceAndReason(string file, string from, string to, string fault) =>
        Assert.Contains(fault, PackContents.Read(SmallPack.Broken(file, from, to)).Faults.Select(f => f.ToString()));
}
