using EcoSim.Model.Definitions;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

/// <summary>Living conditions of a county: waste, green space, transport, housing, farm residues, drinking water (science 10).</summary>
public sealed class Living<V> : IProcess where V : struct, ILane<V>
{
    private readonly CountyContext context;
    private readonly MonthlyLanes villageWaste;
    private readonly MonthlyLanes sorting;
    private readonly MonthlyLanes sorted;
    private readonly MonthlyLanes greenBuilding;
    private readonly MonthlyLanes transit;
    private readonly MonthlyLanes greenPerHead;
    private readonly MonthlyLanes manureOfLimit;
    private readonly MonthlyLanes straw;
    private readonly MonthlyLanes film;
    private readonly MonthlyLanes sources;
    private readonly MonthlyLanes villageWater;
    private readonly double manureLimit;
    private readonly double sourceLimit;
    private readonly bool sortingSite;

    public Living(CountyContext context)
    {
        this.context = context;
        villageWaste = new(context.Lanes);
        sorting = new(context.Lanes);
        sorted = new(context.Lanes);
        greenBuilding = new(context.Lanes);
        transit = new(context.Lanes);
        greenPerHead = new(context.Lanes);
        manureOfLimit = new(context.Lanes);
        straw = new(context.Lanes);
        film = new(context.Lanes);
        sources = new(context.Lanes);
        villageWater = new(context.Lanes);
        manureLimit = context.LimitOf(EffectKind.ManureUtilisation);
        sourceLimit = context.LimitOf(EffectKind.WaterSource);
        sortingSite = context.LimitOf(EffectKind.WasteSorting) > 0;
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
            Start(lane);
        Trace =
        [
            new("village-waste-share", "1", villageWaste), new("sorting-coverage", "1", sorting), new("waste-sorted", "t", sorted),
            new("green-building-share", "1", greenBuilding), new("transit-share", "1", transit),
            new("park-green-per-head", "m2/person", greenPerHead), new("straw-used-share", "1", straw),
            new("film-recovered-share", "1", film), new("sources-protected-share", "1", sources), new("village-water-share", "1", villageWater),
        ];
    }

    public Ledger? Ledger => null;

    public IReadOnlyList<TraceSeries> Trace { get; }

    /// <summary>Share of trips by public transport: vehicles emit by what is left.</summary>
    public MonthlyLanes TransitShare => transit;

    public void Advance(int year)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                Waste(month, lane);
                Towns(month, lane);
                if (year > 0 || month > 0)
                    Residues(month, lane);
                manureOfLimit.Write(month, lane, OfLimit(EffectKind.ManureUtilisation, manureLimit, month, lane));
                sources.Write(month, lane, LivingShares.Protected(Parameter(ProcessParameters.SourcesStart, lane),
                    OfLimit(EffectKind.WaterSource, sourceLimit, month, lane)));
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V village = villageWaste.December<V>(lane);
            rows.Write((int)CountyRow.VillageWasteShare, lane, village);
            rows.Write((int)CountyRow.VillageWasteShareRemote, lane, LivingShares.Remote(village, Parameter(ProcessParameters.RemoteExponent, lane)));
            rows.Write((int)CountyRow.SortingCoverage, lane, sorting.December<V>(lane));
            rows.Write((int)CountyRow.UrbanWasteTreatedShare, lane, Parameter(ProcessParameters.UrbanWasteTreated, lane));
            rows.Write((int)CountyRow.UrbanGreenAdded, lane, context.Year.Usable[(int)EffectKind.UrbanGreen].December<V>(lane));
            rows.Write((int)CountyRow.ParkGreenPerHead, lane, greenPerHead.December<V>(lane));
            rows.Write((int)CountyRow.TransitShare, lane, transit.December<V>(lane));
            rows.Write((int)CountyRow.GreenBuildingShare, lane, greenBuilding.December<V>(lane));
            rows.Write((int)CountyRow.StrawUsedShare, lane, straw.December<V>(lane));
            rows.Write((int)CountyRow.FilmRecoveredShare, lane, film.December<V>(lane));
            rows.Write((int)CountyRow.SourcesProtectedShare, lane, sources.December<V>(lane));
            rows.Write((int)CountyRow.VillageWaterShare, lane, villageWater.December<V>(lane));
        }

        WriteWeights(rows);
    }

    // Starting values stand in every month, so that a first report and the first step find them.
    private void Start(int lane)
    {
        villageWaste.WriteAll(lane, Input(CountyVariables.VillageWasteShare, lane));
        sorting.WriteAll(lane, SortingStart(lane));
        greenBuilding.WriteAll(lane, Input(CountyVariables.GreenBuildingShare, lane));
        transit.WriteAll(lane, Input(CountyVariables.TransitShare, lane));
        greenPerHead.WriteAll(lane, Input(CountyVariables.UrbanGreenPerHead, lane));
        straw.WriteAll(lane, Parameter(ProcessParameters.StrawStart, lane));
        film.WriteAll(lane, Parameter(ProcessParameters.FilmStart, lane));
        sources.WriteAll(lane, Parameter(ProcessParameters.SourcesStart, lane));
        villageWater.WriteAll(lane, Parameter(ProcessParameters.VillageWaterStart, lane));
    }

    private void Waste(int month, int lane)
    {
        V ruralTonnes = context.Year.PopulationRural.Read<V>(month, lane) * Parameter(ProcessParameters.RuralWastePerHead, lane) / 1000.0;
        V urbanTonnes = context.Year.PopulationUrban.Read<V>(month, lane) * Parameter(ProcessParameters.UrbanWastePerHead, lane) / 1000.0;
        villageWaste.Write(month, lane, LivingShares.Served(Input(CountyVariables.VillageWasteShare, lane),
            Usable(EffectKind.VillageWaste, month, lane), ruralTonnes));
        V coverage = LivingShares.Served(SortingStart(lane), Usable(EffectKind.WasteSorting, month, lane), urbanTonnes);
        sorting.Write(month, lane, coverage);

        // Where bins stand, half is sorted well; culture brings it to nine tenths (science 10).
        V sortedWell = 0.5 + 0.4 * context.Year.Culture.Read<V>(lane);
        sorted.Write(month, lane, coverage * sortedWell * urbanTonnes * Calendar.Days(month));
    }

    private void Towns(int month, int lane)
    {
        V urban = context.Year.PopulationUrban.Read<V>(month, lane);
        greenBuilding.Write(month, lane, LivingShares.GreenBuilding(Input(CountyVariables.GreenBuildingShare, lane),
            Usable(EffectKind.GreenBuilding, month, lane), Input(CountyVariables.NewFloorArea, lane), Parameter(ProcessParameters.GreenBuildingCurve, lane)));
        transit.Write(month, lane, LivingShares.Transit(Input(CountyVariables.TransitShare, lane),
            Parameter(ProcessParameters.TransitMaximum, lane), Usable(EffectKind.PublicTransport, month, lane), urban));

        V perHead = Input(CountyVariables.UrbanGreenPerHead, lane);
        V green = perHead * Input(CountyVariables.PopulationUrban, lane) + Usable(EffectKind.UrbanGreen, month, lane) * Calendar.SquareMetresPerMu;
        greenPerHead.Write(month, lane, LaneMath.Ratio(green, urban, perHead));
    }

    private void Residues(int month, int lane)
    {
        int before = (month + MonthlyLanes.Months - 1) % MonthlyLanes.Months;
        V rise = Parameter(ProcessParameters.ResidueRise, lane) / 12.0 * manureOfLimit.Read<V>(before, lane);
        straw.Write(month, lane, V.Min(straw.Read<V>(before, lane) + rise, 1.0));
        film.Write(month, lane, V.Min(film.Read<V>(before, lane) + rise, 1.0));
        V waterRise = Parameter(ProcessParameters.VillageWaterRise, lane) / 12.0 * sources.Read<V>(before, lane);
        villageWater.Write(month, lane, V.Min(villageWater.Read<V>(before, lane) + waterRise, 1.0));
    }

    private void WriteWeights(ReportRows rows)
    {
        InputTable inputs = context.Inputs.Defaults;
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            rows.Write<V>((int)CountyRow.Area, lane, inputs[CountyVariables.Area]);
            rows.Write<V>((int)CountyRow.HouseholdsRegistered, lane, inputs[CountyVariables.HouseholdsRegistered]);
            rows.Write<V>((int)CountyRow.NewFloorArea, lane, inputs[CountyVariables.NewFloorArea]);
        }
    }

    private V SortingStart(int lane) =>
        sortingSite ? Parameter(ProcessParameters.SortingStart, lane) : Input(CountyVariables.SortedWasteShare, lane);

    private V Usable(EffectKind kind, int month, int lane) => context.Year.Usable[(int)kind].Read<V>(month, lane);

    private V OfLimit(EffectKind kind, double limit, int month, int lane) =>
        V.Min(LaneMath.Ratio<V>(Usable(kind, month, lane), limit, 0.0), 1.0);

    private V Input(VariableSpec spec, int lane) => context.Inputs.Read<V>(spec, lane);

    private V Parameter(VariableSpec spec, int lane) => context.Parameters.Read<V>(spec, lane);
}
