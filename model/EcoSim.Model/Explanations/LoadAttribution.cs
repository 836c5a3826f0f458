using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;

namespace EcoSim.Model.Explanations;

/// <summary>Loads by source down a river: every source's mass goes on in the proportions of the whole (docs/model/explanations.md).</summary>
/// <remarks>
/// Upstream and natural water mix; withdrawals and decay take the same share of every source in the mixture, and the
/// floor of decay counts on the mixture alike. Loads entering on the way decay over half the reach. What a dry segment
/// stores keeps its sources, and so does a reservoir, where all water mixes. The sources of a month sum to the mass that leaves, to rounding.
/// </remarks>
public sealed class LoadAttribution
{
    /// <summary>Largest deviation of the sources' sum from the mass that leaves, as a share of it.</summary>
    public const double Tolerance = 1e-9;

    private readonly MemberRun run;
    private readonly Dictionary<(int Segment, int Pollutant), Dictionary<LoadSource, double[]>> outflow = [];
    private readonly LoadEntries entries;
    private readonly ILookup<int, int> upstream;

    private LoadAttribution(MemberRun run)
    {
        this.run = run;
        entries = new(run);
        upstream = run.Region.Segments.Select((s, i) => (s.Downstream, i)).ToLookup(s => s.Downstream, s => s.i);
    }

    /// <summary>Largest relative deviation met.</summary>
    public double LargestResidual { get; private set; }

    /// <param name="run">A traced member.</param>
    /// <param name="segments">Segments to attribute: all segments upstream of them must be among them.</param>
    /// <param name="pollutants">Which of the emitted pollutants.</param>
    /// <exception cref="InvalidOperationException">The sources of a month do not sum to the mass that leaves.</exception>
    public static LoadAttribution Of(MemberRun run, IReadOnlyCollection<int> segments, IReadOnlyCollection<Pollutant> pollutants)
    {
        LoadAttribution attribution = new(run);
        if (!run.Context.Rivers.CarriesMass)
            return attribution;
        foreach (int segment in Ordered(run, segments))
        {
            foreach (Pollutant pollutant in pollutants)
                attribution.Attribute(segment, (int)pollutant);
        }

        return attribution;
    }

    public bool Has(int segment, Pollutant pollutant) => outflow.ContainsKey((segment, (int)pollutant));

    /// <summary>Mass of a source leaving a segment in a month, t.</summary>
    public double Outflow(int segment, Pollutant pollutant, LoadSource source, int month) =>
        outflow[(segment, (int)pollutant)].GetValueOrDefault(source)?[month] ?? 0;

    /// <summary>All sources of what left a segment in a period, the largest first; shares are NaN where nothing left.</summary>
    public IReadOnlyList<LoadShare> Shares(int segment, Pollutant pollutant, LoadPeriod period)
    {
        int[] months = [.. period.Months];
        List<(LoadSource Source, double Mass)> masses =
            [.. outflow[(segment, (int)pollutant)].Select(s => (s.Key, months.Sum(m => s.Value[m])))];
        double total = masses.Sum(m => m.Mass);
        return [.. masses.Where(m => m.Mass != 0)
            .OrderByDescending(m => m.Mass).ThenBy(m => m.Source.Kind).ThenBy(m => m.Source.Entity.Index)
            .Select(m => new LoadShare(m.Source, m.Mass, m.Mass / total))];
    }

    /// <summary>Mass that leaves a segment in a month by the model itself, t; 0 where it is dry.</summary>
    public double OutflowMass(int segment, Pollutant pollutant, int month)
    {
        double concentration = At(segment, "concentration-" + Pollutants.Ids[(int)pollutant], month);
        return double.IsNaN(concentration) ? 0 : concentration * At(segment, "outflow", month);
    }

    // The plan's order has every segment after those above it.
    private static IEnumerable<int> Ordered(MemberRun run, IReadOnlyCollection<int> segments)
    {
        HashSet<int> wanted = [.. segments];
        return from at in run.Context.Plan.Order
               let node = run.Context.Plan.Nodes[at.Entity][at.Node]
               where node.Step == Step.Route && wanted.Contains(node.Entity.Index)
               select node.Entity.Index;
    }

    private void Attribute(int segment, int pollutant)
    {
        Dictionary<LoadSource, double[]> mixed = Mixed(segment, pollutant);
        Dictionary<LoadSource, double[]> entering = entries.Loads(segment, pollutant);
        Dictionary<LoadSource, double[]> leaving = [];
        Reach[] months = [.. Enumerable.Range(0, run.Trace.Months).Select(m => new Reach(this, segment, pollutant, m))];
        foreach (LoadSource source in mixed.Keys.Union(entering.Keys))
        {
            double[] mass = new double[months.Length];
            double store = 0;
            for (int month = 0; month < mass.Length; month++)
            {
                double above = mixed.GetValueOrDefault(source)?[month] ?? 0;
                double local = entering.GetValueOrDefault(source)?[month] ?? 0;
                mass[month] = months[month].Pass(above, local, ref store);
            }

            leaving.Add(source, mass);
        }

        outflow.Add((segment, pollutant), leaving);
        Check(segment, (Pollutant)pollutant, leaving);
    }

    // What comes from above, and the natural water of the segment itself.
    private Dictionary<LoadSource, double[]> Mixed(int segment, int pollutant)
    {
        Dictionary<LoadSource, double[]> mixed = entries.Natural(segment, pollutant);
        foreach (int s in upstream[segment])
        {
            foreach ((LoadSource source, double[] mass) in outflow[(s, pollutant)])
                LoadEntries.Add(mixed, source, mass);
        }

        return mixed;
    }

    private void Check(int segment, Pollutant pollutant, Dictionary<LoadSource, double[]> leaving)
    {
        for (int month = 0; month < run.Trace.Months; month++)
        {
            double expected = OutflowMass(segment, pollutant, month);
            double residual = Math.Abs(leaving.Values.Sum(m => m[month]) - expected) / Math.Max(Math.Abs(expected), 1e-6);
            LargestResidual = Math.Max(LargestResidual, residual);
            if (!(residual <= Tolerance))
                throw new InvalidOperationException($"{run.Region.Segments[segment].Id}, month {month}: sources miss the mass that leaves by {residual:E2}");
        }
    }

    private double At(int segment, string series, int month) =>
        run.Trace.At(new(EntityKind.RiverSegment, segment), series, month, missing: double.NaN);

    /// <summary>Shares by which mass goes through a segment in a month.</summary>
    private readonly struct Reach(LoadAttribution of, int segment, int pollutant, int month)
    {
        private readonly bool wet = !double.IsNaN(of.At(segment, "concentration-" + Pollutants.Ids[pollutant], month));
        private readonly bool stores = of.run.Region.Segments[segment].Reservoir is not null;
        private readonly double released = of.At(segment, "released-share", month);
        private readonly double stored = of.At(segment, "stored-share", month);
        private readonly double start = of.At(segment, "start-store-share", month);
        private readonly double kept = of.At(segment, "kept-share", month);
        private readonly double taken = of.At(segment, "load-taken-share", month);
        private readonly double passed = of.At(segment, "passed-share-" + Pollutants.Ids[pollutant], month);
        private readonly double half = of.At(segment, "half-reach-" + Pollutants.Ids[pollutant], month);

        public double Pass(double above, double local, ref double store)
        {
            if (stores)
            {
                double mixed = (above + local) * (1 + start) + store;
                store = mixed * stored;
                return mixed * released;
            }

            double entering = local * (1 - taken) + store;
            store = wet ? 0 : above * kept + entering;
            return wet ? above * kept * passed + entering * half : 0;
        }
    }
}
