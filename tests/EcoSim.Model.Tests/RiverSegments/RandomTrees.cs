using CsCheck;
using EcoSim.Model.RiverSegments;

namespace EcoSim.Model.Tests.RiverSegments;

/// <summary>Random trees of 2 to 8 nodes with one to five classes, and what is known of their allocation.</summary>
internal static class RandomTrees
{
    public sealed record Tree(AllocationNode[] Nodes, int Senior);

    // Often short of water, sometimes without any; whole numbers give ties.
    private static readonly Gen<double> Volume = Gen.Frequency(
        (1, Gen.Const(0.0)), (2, Gen.Int[0, 10].Select(i => (double)i)), (4, Gen.Double[0.0, 10.0]));

    public static readonly Gen<Tree> Any =
        from count in Gen.Int[2, 8]
        from classes in Gen.Int[1, 5]
        from senior in Gen.Int[0, classes]
        from nodes in Node(classes).Array[count]
        from below in Gen.Int[0, 1000].Array[count]
        select new Tree([.. nodes.Select((n, i) => n with { Downstream = i == 0 ? -1 : below[i] % i })], senior);

    public static IEnumerable<int> Subtree(AllocationNode[] nodes, int root) =>
        Enumerable.Range(0, nodes.Length).Where(i => Path(nodes, i).Contains(root));

    /// <summary>Totals by class when demands are served one after another, each as far as every outlet below it allows.</summary>
    /// <remarks>Given the split of the senior classes, which decides what is left where they are short.</remarks>
    public static double[] GreedyTotals(Tree tree, double[][] grants)
    {
        AllocationNode[] nodes = tree.Nodes;
        int classes = nodes[0].Demands.Count;
        double[] totals = new double[classes];
        double[] left = [.. Enumerable.Range(0, nodes.Length).Select(i => Subtree(nodes, i).Sum(n => nodes[n].Inflow))];
        double[] junior = [.. Enumerable.Range(0, nodes.Length).Select(i => Math.Max(0, left[i] - nodes[i].MinimumFlow
            - Subtree(nodes, i).Sum(n => grants[n].Take(tree.Senior).Sum())))];
        for (int p = 0; p < classes; p++)
        {
            double[] room = p < tree.Senior ? left : junior;
            for (int i = 0; i < nodes.Length; i++)
            {
                double take = Math.Min(nodes[i].Demands[p], Path(nodes, i).Min(n => room[n]));
                totals[p] += take;
                foreach (int n in Path(nodes, i))
                    room[n] -= take;
            }
        }

        return totals;
    }

    private static Gen<AllocationNode> Node(int classes) =>
        from inflow in Volume
        from minimum in Volume
        from demands in Volume.Array[classes]
        select new AllocationNode(inflow, 0.3 * minimum, demands, -1);

    private static List<int> Path(AllocationNode[] nodes, int from)
    {
        List<int> path = [];
        for (int i = from; i >= 0; i = nodes[i].Downstream)
            path.Add(i);
        return path;
    }
}
