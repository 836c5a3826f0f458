using CsCheck;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Tests.RiverSegments;

public class AllocationTests
{
    private static readonly string[] Classes = ["dom", "ind", "agr"];

    [Theory]
    [MemberData(nameof(VerificationCase.Of), "alloc_tree", MemberType = typeof(VerificationCase))]
    public void Solve_KnownTree_GrantsTheKnownVolume(string id)
    {
        VerificationCase v = VerificationCase.Get(id);
        string[] names = [.. v.Inputs.Keys];
        AllocationNode[] nodes = [.. names.Select(n => Parse(v.Inputs[n], names))];
        double[][] grants = Allocation.Solve(nodes, 1);
        string[] output = v.Output.Split('.');
        int node = Array.IndexOf(names, output[0]);
        v.Check(output[1] == "outflow" ? Allocation.Outflows(nodes, grants)[node] : grants[node][Array.IndexOf(Classes, output[1])]);
    }

    [Fact]
    public void Solve_RandomTrees_TotalsAreThoseOfServingOneDemandAtATime() =>
        RandomTrees.Any.Sample(tree =>
        {
            double[][] grants = Allocation.Solve(tree.Nodes, tree.Senior);
            double[] greedy = RandomTrees.GreedyTotals(tree, grants);
            for (int p = 0; p < greedy.Length; p++)
                Assert.Equal(greedy[p], grants.Sum(g => g[p]), 1e-9);
        });

    [Fact]
    public void Solve_RandomTrees_OutflowIsNeverBelowTheMinimumByJuniorUse() =>
        RandomTrees.Any.Sample(tree =>
        {
            double[][] grants = Allocation.Solve(tree.Nodes, tree.Senior);
            double[] outflow = Allocation.Outflows(tree.Nodes, grants);
            for (int i = 0; i < outflow.Length; i++)
            {
                Assert.True(outflow[i] >= -1e-9);
                double junior = RandomTrees.Subtree(tree.Nodes, i).Sum(n => grants[n].Skip(tree.Senior).Sum());
                Assert.True(junior <= 1e-12 || outflow[i] >= tree.Nodes[i].MinimumFlow - 1e-9);
            }
        });

    // I10: a junior class gets water at a node only where the class before it, in the same tier, is met there.
    [Fact]
    public void Solve_RandomTrees_JuniorClassWaitsForTheOneBefore() =>
        RandomTrees.Any.Sample(tree =>
        {
            double[][] grants = Allocation.Solve(tree.Nodes, tree.Senior);
            for (int i = 0; i < grants.Length; i++)
            {
                for (int p = 0; p < grants[i].Length; p++)
                {
                    double demand = tree.Nodes[i].Demands[p];
                    Assert.InRange(grants[i][p], 0, demand * (1 + 1e-12));
                    bool nextInTier = p + 1 < grants[i].Length && p + 1 != tree.Senior;
                    if (nextInTier && grants[i][p] < demand * (1 - 1e-9))
                        Assert.InRange(grants[i][p + 1], 0, 1e-9);
                }
            }
        });

    [Fact]
    public void Solve_NoInflow_GrantsNothing()
    {
        double[][] grants = Allocation.Solve([new(0, 1, [2, 3], 1), new(0, 0, [1, 0], -1)], 1);
        Assert.All(grants, g => Assert.All(g, x => Assert.Equal(0.0, x)));
    }

    [Fact]
    public void Solve_Cycle_Throws() =>
        Assert.Throws<ArgumentException>(() => Allocation.Solve([new(1, 0, [1], 1), new(1, 0, [1], 0)], 1));

    private static AllocationNode Parse(string text, string[] names)
    {
        Dictionary<string, string> parts = text.Split(',').Select(p => p.Split(':')).ToDictionary(p => p[0], p => p[1]);
        return new(double.Parse(parts["q"]), double.Parse(parts["e"]), [.. Classes.Select(c => double.Parse(parts[c]))],
            Array.IndexOf(names, parts["down"]));
    }
}
