using EcoSim.Model.Definitions;
using EcoSim.Model.Economy;
using EcoSim.Model.Exchange;
using EcoSim.Model.IndustrialParks;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Value added, energy and carbon of a county (science 6, 9).</summary>
/// <remarks>Industry is the parks': its potential stays with them, what they realised is added here.</remarks>
public sealed class CountyEconomy<V> : IProcess where V : struct, ILane<V>
{
    private static readonly Sector[] OwnSectors = [Sector.Primary, Sector.Construction, Sector.Tertiary];

    private readonly CountyContext context;
    private readonly SectorGrowth[] growth;
    private readonly CompoundPath fall;
    private readonly MonthlyLanes gdp;
    private readonly MonthlyLanes energy;
    private readonly MonthlyLanes carbon;
    private readonly double gdpStart;

    public CountyEconomy(CountyContext context)
    {
        this.context = context;
        growth = [.. OwnSectors.Select(s => new SectorGrowth(s, context.Block))];
        fall = new(context.Lanes);
        gdp = new(context.Lanes);
        energy = new(context.Lanes);
        carbon = new(context.Lanes);
        gdpStart = DefaultGdpAtStart(context);
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            Start(lane);
        Ledger = new([new("I8", "county energy by fuel, tce", 1e-9, 1e-6)], context.Lanes);
        CountyYear year = context.Year;
        Trace =
        [
            new("gdp", "yuan/yr", gdp), new("energy", "tce", energy), new("co2", "t", carbon),
            new("value-added-green", "yuan/yr", year.GreenValueAdded),
            .. Sectors.Ids.Select((id, k) => new TraceSeries("value-added-" + id, "yuan/yr", year.ValueAdded[k])),
        ];
    }

    public Ledger Ledger { get; }

    Ledger? IProcess.Ledger => Ledger;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Potential value added of the sectors but industry, before the water of the year is known.</summary>
    public void Potential(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int i = 0; i < OwnSectors.Length; i++)
            {
                growth[i].Advance<V>(year, lane);
                for (int month = 0; month < MonthlyLanes.Months; month++)
                    context.Year.ValueAddedPotential[(int)OwnSectors[i]].Write(month, lane, growth[i].Values.Read<V>(month, lane));
            }
        }
    }

    /// <summary>Realised value added, GDP, energy and carbon, once shortages and the parks are known.</summary>
    /// <param name="year">Index of the year.</param>
    /// <param name="parkReports">In the order of the county definition's parks.</param>
    public void Realise(int year, IReadOnlyList<Chunk> parkReports)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            fall.Advance(lane, -Parameter(ProcessParameters.EnergyFall, lane));
            FuelMix<V> fuels = new(context.Parameters, lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                RealiseSectors(month, lane);
                V use = OwnEnergy(month, lane);
                gdp.Write(month, lane, OwnValueAdded(month, lane));
                energy.Write(month, lane, use);
                carbon.Write(month, lane, fuels.Carbon(use));
                AddParks(parkReports, month, lane);
                Ledger.Check(0, year * MonthlyLanes.Months + month, lane, fuels.SumOfFuels(use) - use, use);
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write((int)CountyRow.Gdp, lane, gdp.YearSum<V>(lane) / MonthlyLanes.Months);
            rows.Write((int)CountyRow.Energy, lane, energy.YearSum<V>(lane));
            rows.Write((int)CountyRow.Carbon, lane, carbon.YearSum<V>(lane));
            rows.Write<V>((int)CountyRow.GdpStart, lane, gdpStart);
        }
    }

    // Until a year is computed every month holds the level of t = 0: what the first years are compared with.
    private void Start(int lane)
    {
        fall.Start<V>(lane, 1.0);
        V level = 0.0;
        for (int i = 0; i < OwnSectors.Length; i++)
        {
            V sector = growth[i].Start(lane, context.Inputs.Read<V>(Baseline(OwnSectors[i]), lane));
            context.Year.ValueAdded[(int)OwnSectors[i]].WriteAll(lane, sector);
            level += sector;
        }

        fall.Values.WriteAll<V>(lane, 1.0);
        V use = EnergyOfSectors(0, lane) + EnergyOfHouseholds(context.Inputs.Read<V>(CountyVariables.Population, lane), lane);
        V emitted = new FuelMix<V>(context.Parameters, lane).Carbon(use);
        foreach (int park in context.Definition.Parks)
        {
            ParkStart<V> start = new(context.Block, park, lane);
            level += start.ValueAdded;
            use += start.Energy;
            emitted += start.Carbon;
        }

        gdp.WriteAll(lane, level);
        energy.WriteAll(lane, use);
        carbon.WriteAll(lane, emitted);
    }

    private void RealiseSectors(int month, int lane)
    {
        V lost = Parameter(ProcessParameters.ShortageLossAgriculture, lane) * context.Year.Shortage[(int)WaterUse.Agriculture].Read<V>(month, lane);
        foreach (Sector sector in OwnSectors)
        {
            V potential = context.Year.ValueAddedPotential[(int)sector].Read<V>(month, lane);
            context.Year.ValueAdded[(int)sector].Write(month, lane, sector == Sector.Primary ? potential * (1.0 - lost) : potential);
        }
    }

    private void AddParks(IReadOnlyList<Chunk> reports, int month, int lane)
    {
        V old = 0.0;
        V green = 0.0;
        V use = energy.Read<V>(month, lane);
        V emitted = carbon.Read<V>(month, lane);
        for (int i = 0; i < reports.Count; i++)
        {
            old += reports[i].Read<V>(ParkReportRow.ValueAddedOld, month, lane);
            green += reports[i].Read<V>(ParkReportRow.ValueAddedGreen, month, lane);
            use += reports[i].Read<V>(ParkReportRow.Energy, month, lane);
            emitted += reports[i].Read<V>(ParkReportRow.Carbon, month, lane);
        }

        context.Year.ValueAdded[(int)Sector.Industry].Write(month, lane, old);
        context.Year.GreenValueAdded.Write(month, lane, green);
        gdp.Write(month, lane, gdp.Read<V>(month, lane) + old + green);
        energy.Write(month, lane, use);
        carbon.Write(month, lane, emitted);
    }

    private V OwnValueAdded(int month, int lane)
    {
        V sum = 0.0;
        foreach (Sector sector in OwnSectors)
            sum += context.Year.ValueAdded[(int)sector].Read<V>(month, lane);
        return sum;
    }

    private V OwnEnergy(int month, int lane) => EnergyOfSectors(month, lane)
        + EnergyOfHouseholds(context.Year.PopulationUrban.Read<V>(month, lane) + context.Year.PopulationRural.Read<V>(month, lane), lane);

    private V EnergyOfSectors(int month, int lane)
    {
        V factor = Parameter(ProcessParameters.EnergyFactor, lane) * fall.Values.Read<V>(month, lane);
        V sum = 0.0;
        foreach (Sector sector in OwnSectors)
        {
            sum += Intensity.Monthly(context.Year.ValueAdded[(int)sector].Read<V>(month, lane),
                Parameter(ProcessParameters.EnergyIntensity[(int)sector], lane) * factor);
        }

        return sum;
    }

    private V EnergyOfHouseholds(V people, int lane) => people * Parameter(ProcessParameters.EnergyHousehold, lane) / 12.0;

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);

    private static VariableSpec Baseline(Sector sector) => sector switch
    {
        Sector.Primary => CountyVariables.ValueAddedPrimary,
        Sector.Construction => CountyVariables.ValueAddedConstruction,
        Sector.Tertiary => CountyVariables.ValueAddedTertiary,
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "belongs to the parks"),
    };

    // A weight of regional means: the same for every member.
    private static double DefaultGdpAtStart(CountyContext context)
    {
        InputTable parameters = context.Parameters.Defaults;
        double sum = 0;
        foreach (Sector sector in OwnSectors)
            sum += SectorGrowth.DefaultAtStart(sector, context.Inputs.Defaults[Baseline(sector)], parameters);
        foreach (int park in context.Definition.Parks)
            sum += SectorGrowth.DefaultAtStart(Sector.Industry, context.Block.Region.Parks[park].Inputs[ParkVariables.ValueAdded], parameters);
        return sum;
    }
}
