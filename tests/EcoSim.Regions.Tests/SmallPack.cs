using System.Text;
using EcoSim.Model.Definitions;

namespace EcoSim.Regions.Tests;

/// <summary>A small pack in memory, without a fault: two counties, three segments, a park and a protected area. Tests break it.</summary>
internal static class SmallPack
{
    public const string Region = """
        schemaVersion: 1
        id: small
        name: { zh: 小区域, en: Small region }
        startYear: 2021
        endYear: 2025
        programmes:
          - { id: habitat, name: { zh: 人居, en: Habitat }, envelope: { value: 10.65, unit: 1e8 yuan, year: 2021, status: plan, source: F1 } }
          - { id: industry, name: { zh: 产业, en: Industry }, envelope: { value: 5000, unit: 1e4 yuan, year: 2021, status: plan } }
        counties:
          - { id: upper, name: { zh: 上县, en: Upper }, seat: [104.17, 36.54] }
          - { id: lower, name: { zh: 下县, en: Lower }, seat: [104.68, 36.56] }
        rivers:
          - { id: main, name: { zh: 干流, en: Main } }
        sections:
          - { id: gate, name: { zh: 闸口, en: Gate }, boundaryDriven: true }
        segments:
          - { id: s1, name: { zh: 一段, en: One }, river: main, downstream: s2, bankCounty: upper }
          - { id: s2, name: { zh: 二段, en: Two }, river: main, downstream: s3 }
          - { id: s3, name: { zh: 三段, en: Three }, river: main, bankCounty: lower, nationalSection: gate }
        parks:
          - { id: park-upper, name: { zh: 园区, en: Park }, county: upper }
        protectedAreas:
          - { id: marsh, name: { zh: 湿地, en: Marsh }, county: lower }
        boundaries:
          - { id: main, name: { zh: 干流, en: Main }, quality: boundary }
          - { id: side, name: { zh: 支流, en: Side }, quality: background }
        priorities:
          - { class: domestic, uses: [urban, rural] }
          - minimum-flow
          - { class: industry, uses: [industry, ecological] }
          - { class: agriculture, uses: [agriculture] }
        withdrawals:
          - { county: upper, segment: s1, share: 1, status: estimate, source: E1 }
          - { county: lower, segment: s2, share: 0.4, status: estimate, source: E1 }
          - { county: lower, segment: s3, share: 0.6, status: estimate, source: E1 }
        discharges:
          - { county: upper, segment: s2, share: 1, status: estimate, source: E1 }
          - { county: lower, segment: s3, share: 1, status: estimate, source: E1 }
        licences:
          - { id: mill, segment: s3, class: industry, monthly: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], unit: Mm3/month, returnShare: 0.5, status: estimate, source: E1 }
        dustCounties: [upper]
        moverTarget: lower
        tables:
          counties: counties.csv
          parks: parks.csv
          segments: segments.csv
          protectedAreas: protected-areas.csv
          boundaries: boundaries.csv
          parameters: parameters.csv
          projects: projects.csv
          projectLimits: project-limits.csv
          uncertainties: uncertainties.csv
          correlations: correlations.csv
          indicators: indicators.yaml
          observed: observed.csv
          sources: sources.csv
          geometry: geometry.geojson
        """;

    public const string Counties = """
        entity,variable,value,low,high,unit,year,status,source
        upper,area,100.05,,,ha,2020,published,F2
        lower,area,200,,,ha,2020,published,F2
        upper,population,1000,900,1100,persons,2020,estimate,E1
        lower,population,2000,,,persons,2020,estimate,E1
        upper,population-urban,400,,,persons,2020,estimate,E1
        lower,population-urban,900,,,persons,2020,estimate,E1
        upper,land-built,20,,,ha,2020,derived,F2
        upper,land-desert-other,80,,,ha,2020,derived,F2
        lower,land-desert-other,200,,,ha,2020,derived,F2
        upper,wwtp-capacity,100,,,m3/d,2020,estimate,E1
        all,irrigation-efficiency,0.55,0.5,0.6,1,2020,estimate,E1
        lower,irrigation-efficiency,0.6,0.5,0.65,1,2020,published,F2
        """;

    public const string Parks = """
        entity,variable,value,low,high,unit,year,status,source
        park-upper,value-added-industry,1000000,,,yuan/yr,2020,estimate,E1
        """;

    public const string Segments = """
        entity,variable,value,low,high,unit,year,status,source
        s1,inflow-main,100,80,120,Mm3/yr,2020,estimate,E1
        s2,inflow-side,10,5,15,Mm3/yr,2020,estimate,E1
        s1,length,40,,,km,2020,published,F2
        s1,k20-cod,0.2,0.1,0.3,1/d,2020,estimate,E1
        s2,k20-cod,0.15,0.05,0.3,1/d,2020,estimate,E1
        """;

    public const string Areas = """
        entity,variable,value,low,high,unit,year,status,source
        marsh,area,50,,,ha,2020,published,F2
        """;

    public const string Boundaries = """
        entity,variable,value,low,high,unit,year,status,source
        main,sigma,0.2,0.15,0.28,1,2020,estimate,E1
        all,phi,0.3,,,1,2020,estimate,E1
        """;

    public const string Parameters = """
        entity,variable,value,low,high,unit,year,status,source
        all,q-urban,125,100,150,L/p/d,2020,estimate,E1
        all,omega-own,0.8,,,1,2020,estimate,E1
        """;

    public const string Projects = """
        project,name_zh,name_en,programme,effect,unit,kind,availability,season,unit_cost_low,unit_cost,unit_cost_high,om_percent,lag_months,service_life_years,year,status,source
        p01,污水处理厂,Sewage works,habitat,wwtp-capacity,m3/d,stock,1,outdoor,3500,5500,9000,6,18,25,2021,estimate,E1
        p07,厕所,Toilets,habitat,toilet,household,stock,0,all-year,1500,3000,6000,2,3,12,2021,published,F2
        p21,光伏,Solar power,industry,renewable-power,kW,stock,1,all-year,3500,4300,7000,1.5,12,25,2021,estimate,E1
        """;

    public const string Limits = """
        project,entity,limit,low,high,unit,status,source
        p01,upper,0,,,m3/d,estimate,E1
        p01,lower,300,200,400,m3/d,estimate,E1
        p07,upper,100,,,household,estimate,E1
        p07,lower,300,,,household,estimate,E1
        p21,upper,2000,,,kW,estimate,E1
        """;

    public const string Uncertainties = """
        id,draw,name_zh,name_en,mode,distribution,low,default,high,unit,targets,status,source
        e01,1,来水,inflow of the main river,total,LT,80,100,130,Mm3/yr,segments/s1/inflow-main,estimate,E1
        e08,8,用水,q-urban,value,T,100,125,150,L/p/d,parameters/q-urban,estimate,E1
        e23,23,降解,decay,quantile,T,,,,1/d,segments/*/k20-*,estimate,E1
        e44,44,造价,unit cost,factor,LT,0.8,1,1.35,1,projects/*/unit-cost,estimate,E1
        e45,45,单价,cost of works,value,LT,3500,5500,9000,yuan per m3/d,projects/p01/unit-cost,estimate,E1
        """;

    public const string Correlations = """
        first,second,rho,source
        e01,e08,-0.3,E1
        """;

    public const string Indicators = """
        indicators:
          - id: q01
            source: plan
            number: Q01
            name: { zh: 污水处理率, en: Sewage treated }
            domain: habitat
            state: sewage-treated-share
            entities: [upper, lower]
            comparator: atLeast
            target: { value: 0.95, unit: "1", year: 2025, status: plan, source: F3 }
            wholePercent: true
          - id: q12
            source: plan
            name: { zh: 示范村, en: Model villages }
            domain: habitat
            notModelled: { zh: 名单, en: chosen by list }
          - id: q26
            source: standard
            name: { zh: 优良天数, en: Good days }
            domain: safety
            state: good-day-share
            over: [upper]
            comparator: rises
        """;

    public const string Observed = """
        state,entity,year,month,value,unit,status,source
        good-day-share,region,2020,,0.94,1,published,F4
        """;

    public const string Sources = """
        id,title,address
        F1,Plan,plan.txt
        """;

    public const string Geometry = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"upper","properties":{"kind":"county","name":"上县","nameEn":"Upper"},"geometry":{"type":"Polygon","coordinates":[[[104,36],[105,36],[105,37],[104,36]]]}},
        {"type":"Feature","id":"main-river","properties":{"kind":"river","name":"干流","nameEn":"Main"},"geometry":{"type":"LineString","coordinates":[[104,36],[105,36.5]]}}]}
        """;

    public const string Plan = """
        schemaVersion: 1
        id: plan
        name: { zh: 规划方案, en: The plan's own split }
        story: { zh: 按规划, en: As planned }
        drivers: none
        ensemble: { members: 1000, seed: 42 }
        unallocated: { industry: 0.1 }
        years: { 2021: .15, 2022: .25, 2023: .25, 2024: .20, 2025: .15 }
        programmes:
          habitat:
            p01: 0.285714
            p07: 0.714286
          industry:
            p21: 0.9
        splits:
          default: limits
          p07: { upper: 0.333333, lower: 0.666667 }
        projectYears: { p21: { 2021: 1.0 } }
        """;

    public const string Dry = """
        schemaVersion: 1
        id: dry
        name: { zh: 偏枯, en: Dry }
        changes:
          - { target: segments/*/inflow-*, factor: 0.8, source: E1 }
          - { target: parameters/precipitation-factor, value: 0.85, unit: "1", source: E1 }
        """;

    public static Dictionary<string, string> Texts() => new(StringComparer.Ordinal)
    {
        ["region.yaml"] = Region,
        ["counties.csv"] = Counties,
        ["parks.csv"] = Parks,
        ["segments.csv"] = Segments,
        ["protected-areas.csv"] = Areas,
        ["boundaries.csv"] = Boundaries,
        ["parameters.csv"] = Parameters,
        ["projects.csv"] = Projects,
        ["project-limits.csv"] = Limits,
        ["uncertainties.csv"] = Uncertainties,
        ["correlations.csv"] = Correlations,
        ["indicators.yaml"] = Indicators,
        ["observed.csv"] = Observed,
        ["sources.csv"] = Sources,
        ["geometry.geojson"] = Geometry,
        ["mixes/plan.yaml"] = Plan,
        ["drivers/dry.yaml"] = Dry,
    };

    public static PackFiles Files() => PackFiles.FromTexts(Texts());

    public static RegionPack Read() => PackReader.Read(Files()).Pack ?? throw new InvalidOperationException("the small pack has faults");

    /// <summary>The pack with one text replaced by another in one file.</summary>
    public static PackFiles Broken(string file, string from, string to)
    {
        Dictionary<string, string> texts = Texts();
        if (!texts[file].Contains(from, StringComparison.Ordinal))
            throw new ArgumentException($"'{from}' does not stand in {file}");
        texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        return PackFiles.FromTexts(texts);
    }
}
