using EcoSim.Model.Definitions;
using EcoSim.Model.Explanations;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Tests.Explanations;

public class TraceRecorderTests
{
    private static readonly EntityRef County = new(EntityKind.County, 0);

    [Fact]
    public void Add_ReusedArrays_KeepsTheMonthsOfChosenLanes()
    {
        TraceRecorder recorder = new(2, [1, 3]);
        MonthlyLanes reused = new(4);
        for (int year = 0; year < 2; year++)
        {
            for (int i = 0; i < reused.Values.Length; i++)
                reused.Values[i] = 1000 * year + i;
            recorder.Add(County, year, [], [new("x", "t", reused)]);
        }

        // [month][lane] of four lanes: lane 3 of month 5 stands at 23.
        Assert.Equal(24, recorder.Table.Lane(County, "x", 1).Length);
        Assert.Equal(23, recorder.Table.At(County, "x", 5, 1));
        Assert.Equal(1001, recorder.Table.At(County, "x", 12));
        Assert.Equal("t", recorder.Table.UnitOf(County, "x"));
    }

    [Fact]
    public void At_UnknownSeries_IsMissing()
    {
        TraceTable table = new TraceRecorder(1, [0]).Table;
        Assert.Equal(-1, table.At(County, "y", 0, missing: -1));
        Assert.True(table.Lane(County, "y").IsEmpty);
    }
}
