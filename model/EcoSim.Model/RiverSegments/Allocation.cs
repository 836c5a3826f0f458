using EcoSim.Model.Numerics;

namespace EcoSim.Model.RiverSegments;

/// <summary>A segment of a tree to allocate on. Volumes in any one unit.</summary>
/// <param name="Inflow">q, local.</param>
/// <param name="MinimumFlow">e at the outlet.</param>
/// <param name="Demands">By class, senior first.</param>
/// <param name="Downstream">Index of the node below; -1 at an outlet.</param>
public sealed record AllocationNode(double Inflow, double MinimumFlow, IReadOnlyList<double> Demands, int Downstream);

/// <summary>Exact priority allocation on a whole tree for one member and month (science 3.4, V23, V24): the reference for the messages of segments.</summary>
/// <remarks>No evaporation, no returns. Runs on the same <see cref="AllocationKernel"/> as <see cref="RiverSegmentModel{V}"/>.</remarks>
public static class Allocation
{
    /// <param name="nodes">In any order; no cycle.</param>
    /// <param name="seniorToMinimumFlow">How many classes come before the minimum flow.</param>
    /// <returns>Grants, [node][class].</returns>
    public static double[][] Solve(IReadOnlyList<AllocationNode> nodes, int seniorToMinimumFlow)
    {
        int classes = nodes.Count > 0 ? nodes[0].Demands.Count : 0;
        double[][] grants = [.. nodes.Select(_ => new double[classes])];
        int[] order = DownstreamOrder(nodes);
        double[] cumulative = Accumulate(nodes, order, i => nodes[i].Inflow);
        Sweep(nodes, order, grants, 0, seniorToMinimumFlow,
            i => AllocationKernel.Capacity<ScalarLane>(cumulative[i], 0.0, 0.0));
        double[] seniorUse = Accumulate(nodes, order, i => grants[i].Sum());
        Sweep(nodes, order, grants, seniorToMinimumFlow, classes,
            i => AllocationKernel.Capacity<ScalarLane>(cumulative[i], seniorUse[i], nodes[i].MinimumFlow));
        return grants;
    }

    /// <summary>What flows out of each node: inflow of its subtree less its grants.</summary>
    public static double[] Outflows(IReadOnlyList<AllocationNode> nodes, double[][] grants) =>
        Accumulate(nodes, DownstreamOrder(nodes), i => nodes[i].Inflow - grants[i].Sum());

    private static void Sweep(IReadOnlyList<AllocationNode> nodes, int[] order, double[][] grants, int first, int end, Func<int, double> capacity)
    {
        double[][] claims = [.. nodes.Select(n => n.Demands.ToArray())];
        double[][] truncated = [.. nodes.Select(n => new double[n.Demands.Count])];
        foreach (int i in order)
        {
            ScalarLane rest = capacity(i);
            for (int p = first; p < end; p++)
            {
                truncated[i][p] = AllocationKernel.Truncate(claims[i][p], ref rest);
                if (nodes[i].Downstream >= 0)
                    claims[nodes[i].Downstream][p] += truncated[i][p];
            }
        }

        // Outlets grant what they could claim; above, each node gets the share of the one below.
        double[][] fraction = [.. nodes.Select(n => new double[n.Demands.Count])];
        foreach (int i in order.Reverse())
        {
            int below = nodes[i].Downstream;
            for (int p = first; p < end; p++)
            {
                double grant = below < 0 ? truncated[i][p] : fraction[below][p] * truncated[i][p];
                fraction[i][p] = AllocationKernel.Fraction<ScalarLane>(grant, claims[i][p]);
                grants[i][p] = fraction[i][p] * nodes[i].Demands[p];
            }
        }
    }

    private static double[] Accumulate(IReadOnlyList<AllocationNode> nodes, int[] order, Func<int, double> own)
    {
        double[] sum = [.. Enumerable.Range(0, nodes.Count).Select(own)];
        foreach (int i in order.Where(i => nodes[i].Downstream >= 0))
            sum[nodes[i].Downstream] += sum[i];
        return sum;
    }

    private static int[] DownstreamOrder(IReadOnlyList<AllocationNode> nodes)
    {
        int[] above = new int[nodes.Count];
        foreach (AllocationNode node in nodes.Where(n => n.Downstream >= 0))
            above[node.Downstream]++;
        List<int> order = [.. Enumerable.Range(0, nodes.Count).Where(i => above[i] == 0)];
        for (int next = 0; next < order.Count; next++)
        {
            int below = nodes[order[next]].Downstream;
            if (below >= 0 && --above[below] == 0)
                order.Add(below);
        }

        return order.Count == nodes.Count ? [.. order] : throw new ArgumentException("The nodes have a cycle.", nameof(nodes));
    }
}
