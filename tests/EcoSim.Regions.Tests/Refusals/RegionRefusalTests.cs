namespace EcoSim.Regions.Tests;

/// <summary>Faults of region.yaml: file, a text in it, what it becomes, and what is told.</summary>
public class RegionRefusalTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "region.yaml",
            "startYear: 2021",
            "startYear: 2021\nendYaer: 2025",
            "region.yaml:5:1  endYaer  unknown key 'endYaer'; did you mean 'endYear'?"
        },
        {
            "region.yaml",
            "startYear: 2021\n",
            "",
            "region.yaml:1:1  startYear  'startYear' is missing; it is required"
        },
        {
            "region.yaml",
            "schemaVersion: 1",
            "schemaVersion: 2",
            "region.yaml:1:16  schemaVersion  2 is outside 1–1; only 1"
        },
        {
            "region.yaml",
            "startYear: 2021",
            "startYear: 2021.5",
            "region.yaml:4:12  startYear  '2021.5' is not a whole number; a whole number is needed"
        },
        {
            "region.yaml",
            "startYear: 2021",
            "startYear: soon",
            "region.yaml:4:12  startYear  'soon' is not a number; a number is needed"
        },
        {
            "region.yaml",
            "startYear: 2021",
            "startYear: .nan",
            "region.yaml:4:12  startYear  '.nan' is not a number; a number is needed"
        },
        {
            "region.yaml",
            "endYear: 2025",
            "endYear: 2020",
            "region.yaml:5:10  endYear  2020 is before the start year 2021; 2021 or later"
        },
        {
            "region.yaml",
            "endYear: 2025",
            "endYear: 2025\nendYear: 2026",
            "region.yaml:6:1  endYear  key 'endYear' stands twice; each key once"
        },
        {
            "region.yaml",
            "id: small",
            "id: &a small",
            "region.yaml:2:5  id  anchor &a is refused; anchors and aliases are not read"
        },
        {
            "region.yaml",
            "id: small",
            "id: *a",
            "region.yaml:2:5  id  alias *a is refused; write the value out; anchors and aliases are not read"
        },
        {
            "region.yaml",
            "id: small",
            "id: !!binary small",
            "region.yaml:2:5  id  tag tag:yaml.org,2002:binary is refused; plain values without tags"
        },
        {
            "region.yaml",
            "id: small",
            "id: Small Region",
            "region.yaml:2:5  id  'Small Region' is not an id; lower-case letters, digits and single hyphens"
        },
        {
            "region.yaml",
            "name: { zh: 小区域, en: Small region }",
            "name: Small region",
            "region.yaml:3:7  name  'Small region' is not a map of keys; a map of keys is needed"
        },
        {
            "region.yaml",
            "name: { zh: 小区域, en: Small region }",
            "name: { zh: 小区域 }",
            "region.yaml:3:7  name.en  'en' is missing; it is required"
        },
        {
            "region.yaml",
            "dustCounties: [upper]",
            "dustCounties: upper",
            "region.yaml:41:15  dustCounties  'upper' is not a list; a list is needed"
        },
        {
            "region.yaml",
            "boundaryDriven: true",
            "boundaryDriven: perhaps",
            "region.yaml:15:61  sections[0].boundaryDriven  'perhaps' is not true or false; true or false is needed"
        },
        {
            "region.yaml",
            "dustCounties: [upper]",
            "dustCounties: [upper\n",
            "region.yaml:41:15    not readable as YAML from here on; brackets and quotes that close"
        },
        {
            "region.yaml",
            "{ id: lower, name: { zh: 下县",
            "{ id: upper, name: { zh: 下县",
            "region.yaml:11:11  counties[1].id  duplicate id 'upper'; each id once; it stands at counties[0].id too"
        },
        {
            "region.yaml",
            "{ id: marsh",
            "{ id: s1",
            "region.yaml:23:11  protectedAreas[0].id  duplicate id 's1'; each id once; it stands at segments[0].id too"
        },
        {
            "region.yaml",
            "{ id: marsh",
            "{ id: parameters",
            "region.yaml:23:11  protectedAreas[0].id  id 'parameters' is reserved; another id; reserved: region, all, default, parameters, dust, background, economy"
        },
        {
            "region.yaml",
            "downstream: s2",
            "downstream: s4",
            "region.yaml:17:67  segments[0].downstream  there is no segment 's4'; did you mean 's1'? allowed: s1, s2, s3"
        },
        {
            "region.yaml",
            "river: main, downstream: s2",
            "river: mian, downstream: s2",
            "region.yaml:17:49  segments[0].river  there is no river 'mian'; allowed: main"
        },
        {
            "region.yaml",
            "bankCounty: lower",
            "bankCounty: lowr",
            "region.yaml:19:69  segments[2].bankCounty  there is no county 'lowr'; did you mean 'lower'? allowed: upper, lower"
        },
        {
            "region.yaml",
            "nationalSection: gate",
            "nationalSection: gates",
            "region.yaml:19:93  segments[2].nationalSection  there is no section 'gates'; did you mean 'gate'? allowed: gate"
        },
        {
            "region.yaml",
            "en: Park }, county: upper",
            "en: Park }, county: middle",
            "region.yaml:21:59  parks[0].county  there is no county 'middle'; allowed: upper, lower"
        },
        {
            "region.yaml",
            "dustCounties: [upper]",
            "dustCounties: [upper, uper]",
            "region.yaml:41:23  dustCounties[1]  there is no county 'uper'; did you mean 'upper'? allowed: upper, lower"
        },
        {
            "region.yaml",
            "moverTarget: lower",
            "moverTarget: town",
            "region.yaml:42:14  moverTarget  there is no county 'town'; allowed: upper, lower"
        },
        {
            "region.yaml",
            "river: main, bankCounty: lower",
            "river: main, downstream: s1, bankCounty: lower",
            "region.yaml:17:67  segments[0].downstream  the river has a cycle: s1 → s2 → s3 → s1; water that ends at an outlet"
        },
        {
            "region.yaml",
            "downstream: s2",
            "downstream: s1",
            "region.yaml:17:67  segments[0].downstream  segment 's1' flows into itself; another segment, or none at the outlet"
        },
        {
            "region.yaml",
            "downstream: s2",
            "downstream: [s2, s3]",
            "region.yaml:17:67  segments[0].downstream  two outlets; a segment flows into one other, or leaves the key out at the river's outlet"
        },
        {
            "region.yaml",
            ", seat: [104.68, 36.56]",
            "",
            "region.yaml:11:5  counties[1].seat  'seat' is missing; [longitude, latitude], needed for distances where there are several counties"
        },
        {
            "region.yaml",
            "seat: [104.68, 36.56]",
            "seat: [204.68, 36.56]",
            "region.yaml:11:53  counties[1].seat  [204.68, 36.56] is no place on earth; [longitude −180–180, latitude −90–90]"
        },
        {
            "region.yaml",
            "seat: [104.68, 36.56]",
            "seat: [104.68]",
            "region.yaml:11:53  counties[1].seat  1 are too few; at least 2"
        },
        {
            "region.yaml",
            "unit: 1e8 yuan",
            "unit: 亿元",
            "region.yaml:7:83  programmes[0].envelope.unit  unit '亿元' is wrong; one of yuan, 1e4 yuan, 1e8 yuan"
        },
        {
            "region.yaml",
            "value: 10.65",
            "value: -10.65",
            "region.yaml:7:70  programmes[0].envelope.value  -10.65 is negative money; 0 or more"
        },
        {
            "region.yaml",
            "year: 2021, status: plan, source: F1",
            "year: 2021, status: guess, source: F1",
            "region.yaml:7:113  programmes[0].envelope.status  'guess' is not known here; allowed: plan, published, derived, estimate"
        },
        {
            "region.yaml",
            "year: 2021, status: plan, source: F1",
            "year: 21, status: plan, source: F1",
            "region.yaml:7:99  programmes[0].envelope.year  21 is outside 1900–2200; from 1900 to 2200"
        },
        {
            "region.yaml",
            "segment: s2, share: 0.4",
            "segment: s2, share: 0.5",
            "region.yaml:34:42  withdrawals[1].share  the shares of 'lower' sum to 1.1; the shares of a county sum to 1"
        },
        {
            "region.yaml",
            "segment: s2, share: 0.4",
            "segment: s2, share: 1.4",
            "region.yaml:34:42  withdrawals[1].share  1.4 is outside 0–1; from 0 to 1"
        },
        {
            "region.yaml",
            "county: lower, segment: s2",
            "county: lower, segment: s9",
            "region.yaml:34:31  withdrawals[1].segment  there is no segment 's9'; did you mean 's1'? allowed: s1, s2, s3"
        },
        {
            "region.yaml",
            "county: lower, segment: s2",
            "county: lower, segment: s3",
            "region.yaml:35:5  withdrawals[2]  'lower' at 's3' stands twice; each pair once"
        },
        {
            "region.yaml",
            "uses: [agriculture]",
            "uses: [farming]",
            "region.yaml:31:34  priorities[3].uses[0]  there is no use of water 'farming'; allowed: urban, rural, industry, ecological, agriculture"
        },
        {
            "region.yaml",
            "uses: [industry, ecological]",
            "uses: [industry, urban, ecological]",
            "region.yaml:30:41  priorities[2].uses[1]  use 'urban' stands in two classes; each use in one class"
        },
        {
            "region.yaml",
            "  - minimum-flow\n",
            "  - minimum-flow\n  - minimum-flow\n",
            "region.yaml:30:5  priorities[2]  'minimum-flow' stands twice; each class once, minimum-flow at most once"
        },
        {
            "region.yaml",
            "  - minimum-flow\n",
            "  - minimal-flow\n",
            "region.yaml:29:5  priorities[1]  not a class of water use; 'minimum-flow' or { class: …, uses: […] }"
        },
        {
            "region.yaml",
            "class: industry, monthly",
            "class: mining, monthly",
            "region.yaml:40:37  licences[0].class  there is no class 'mining'; allowed: domestic, industry, agriculture"
        },
        {
            "region.yaml",
            "monthly: [1, 1,",
            "monthly: [-1, 1,",
            "region.yaml:40:57  licences[0].monthly[0]  -1 is a negative flow; 0 or more"
        },
        {
            "region.yaml",
            "monthly: [1, 1,",
            "monthly: [1,",
            "region.yaml:40:56  licences[0].monthly  11 are too few; at least 12"
        },
        {
            "region.yaml",
            "unit: Mm3/month",
            "unit: m3/s",
            "region.yaml:40:100  licences[0].unit  unit 'm3/s' is wrong; 'Mm3/month'"
        },
        {
            "region.yaml",
            "counties: counties.csv",
            "counties: ../counties.csv",
            "region.yaml:44:13  tables.counties  '../counties.csv' leads out of the pack; a file inside the folder of region.yaml"
        },
        {
            "region.yaml",
            "counties: counties.csv",
            "counties: /etc/counties.csv",
            "region.yaml:44:13  tables.counties  '/etc/counties.csv' leads out of the pack; a file inside the folder of region.yaml"
        },
        {
            "region.yaml",
            "parks: parks.csv",
            "parks: park.csv",
            "region.yaml:45:10  tables.parks  file 'park.csv' is missing; did you mean 'parks.csv'?"
        },
        {
            "region.yaml",
            "parks: parks.csv",
            "parks: parks.exe",
            "region.yaml:45:10  tables.parks  'parks.exe' is no kind of file that a pack has; .yaml, .csv or .geojson"
        },
        {
            "region.yaml",
            "parks: parks.csv",
            "park: parks.csv",
            "region.yaml:45:3  tables.park  unknown key 'park'; did you mean 'parks'?"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BrokenPack_TellsPlaceAndReason(string file, string from, string to, string fault) =>
        Assert.Contains(fault, PackContents.Read(SmallPack.Broken(file, from, to)).Faults.Select(f => f.ToString()));
}
