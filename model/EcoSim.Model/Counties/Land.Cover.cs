using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Indicators;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

public sealed partial class Land<V>
{
    // Classes whose area changes and whose cover is that of the class.
    private static readonly LandClass[] Changing =
    [
        LandClass.CroplandIrrigated, LandClass.CroplandDry, LandClass.UrbanGreen, LandClass.Built, LandClass.MineBare, LandClass.DesertOther,
    ];

    /// <summary>Rows of <see cref="GreeningRow"/> for the county's protected areas; after <see cref="Advance"/>.</summary>
    public void WriteGreening(Chunk message)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V start = CoverStart.Read<V>(lane);
            for (int month = 0; month < MonthlyLanes.Months; month++)
            {
                message.Write(GreeningRow.CoverRatio, month, lane, LaneMath.Ratio<V>(cover.Read<V>(month, lane), start, 1.0));
                message.Write(GreeningRow.EcologicalSupply, month, lane,
                    1.0 - context.Year.Shortage[(int)WaterUse.Ecological].Read<V>(month, lane));
                message.Write(GreeningRow.GrazingBan, month, lane, ShareOfLimit(EffectKind.GrazingBan, month, lane));
                message.Write(GreeningRow.Monitoring, month, lane, ShareOfLimit(EffectKind.Monitoring, month, lane));
                message.Write(GreeningRow.Demarcation, month, lane, ShareOfLimit(EffectKind.Demarcation, month, lane));
            }
        }
    }

    public void Report(ReportRows rows)
    {
        for (int lane = 0; lane < context.Lanes; lane += V.Count)
        {
            V area = TotalArea(lane);
            V forest = Read(LandClass.ForestTrees, lane) + Read(LandClass.ForestShrub, lane);
            V grass = Read(LandClass.GrassHigh, lane) + Read(LandClass.GrassMid, lane) + Read(LandClass.GrassLow, lane)
                + Read(LandClass.GrassSeeded, lane);
            V green = forest + Read(LandClass.PlantationOpen, lane) + grass;
            Write(rows, CountyRow.ForestGrassShare, lane, LaneMath.Ratio<V>(green, area, 0.0));
            Write(rows, CountyRow.ForestCoverClosed, lane, ForestCover.Share(forest, area));
            Write(rows, CountyRow.ForestCoverPlanted, lane, ForestCover.Share(forest + OpenSinceStart(lane), area));
            Write(rows, CountyRow.VegetationCover, lane, CoverLastDecember.Read<V>(lane));
            Write(rows, CountyRow.NaturalArea, lane, green + Read(LandClass.WaterWetland, lane));
            Write(rows, CountyRow.ForestPlantedSurviving, lane, planted.Read<V>(lane) * Calendar.MuPerHectare);
            Write(rows, CountyRow.GreenedArea, lane, GreenedArea(lane));
            Write(rows, CountyRow.MineRestored, lane, Read(LandClass.MineRestored, lane));
            Write(rows, CountyRow.Sink, lane, sinkOfYear.Read<V>(lane));
            Write(rows, CountyRow.BuiltLand, lane, Read(LandClass.Built, lane));
            Write(rows, CountyRow.BiologicalIndex, lane, Biological(lane));
        }
    }

    private void Start(int lane)
    {
        LandStart.Fill<V>(context, classes, lane);
        V plantation = Read(LandClass.PlantationOpen, lane);
        plantations.Start(lane, plantation);
        standing.Write(lane, new(0.0, 0.0, plantations.HasEarlier ? plantation : 0.0));
        monthlyBuilt.Write(lane, LaneMath.Pow<V>(1.0 + Parameter(ProcessParameters.BuiltGrowth, lane), 1.0 / 12));
        oldForest.Write(lane, Read(LandClass.ForestTrees, lane) + Read(LandClass.ForestShrub, lane));
        constantCovered.Write(lane, ConstantCovered(lane));
        GrowCovers(lane);

        Cohorts<V> cohorts = plantations.At(0, lane);
        V start = VegetationCover(0, lane, cohorts.Covered);
        CoverStart.Write(lane, start);
        CoverLastDecember.Write(lane, start);
        sinkOfYear.Write(lane, SinkRate(lane, cohorts.Mature));
        greening.LandLeft.Write(lane, Read(LandClass.DesertOther, lane));
    }

    private void GrowCovers(int lane)
    {
        seeded.GrowCover(lane, Parameter(ProcessParameters.SeededCoverStart, lane),
            Parameter(ProcessParameters.SeededCoverRatio, lane) * siteCapacity.Read<V>(lane), Parameter(ProcessParameters.SeededCoverRate, lane));
        restored.GrowCover(lane, Parameter(ProcessParameters.MineCoverStart, lane),
            Parameter(ProcessParameters.MineCoverMaximum, lane), Parameter(ProcessParameters.MineCoverRate, lane));
        fenced.RampCover(lane, Parameter(ProcessParameters.FencedCoverGain, lane), Parameter(ProcessParameters.FencedCoverYears, lane));
    }

    private V SiteCapacity(int lane)
    {
        V rain = context.Inputs.Read<V>(CountyVariables.PrecipitationAnnual, lane) * Parameter(ProcessParameters.PrecipitationFactor, lane);
        V capacity = CoverGrowth.Capacity(
            rain,
            Parameter(ProcessParameters.CoverBase, lane),
            Parameter(ProcessParameters.CoverPerRain, lane),
            Parameter(ProcessParameters.CoverAspect, lane),
            Parameter(ProcessParameters.CoverMinimum, lane),
            Parameter(ProcessParameters.CoverMaximum, lane));
        return capacity * Parameter(ProcessParameters.CoverFactor, lane);
    }

    /// <summary>Σ area·cover of the land that stays as it is: what stood in the other classes at the start, ha.</summary>
    private V ConstantCovered(int lane)
    {
        V sum = 0.0;
        for (int c = 0; c < LandClasses.Count; c++)
        {
            LandClass land = (LandClass)c;
            if (Array.IndexOf(Changing, land) < 0 && (land != LandClass.PlantationOpen || !plantations.HasEarlier))
                sum += Read(land, lane) * ClassCover(land, lane);
        }

        return sum;
    }

    /// <summary>FVC = Σ area·cover ÷ area (science 8.5).</summary>
    /// <param name="plantedCover">Σ area·cover of the cohorts, ha.</param>
    private V VegetationCover(int monthIndex, int lane, V plantedCover)
    {
        V sum = constantCovered.Read<V>(lane);
        foreach (LandClass land in Changing)
            sum += Read(land, lane) * ClassCover(land, lane);
        sum = sum + plantedCover + seeded.Covered(monthIndex, lane) + restored.Covered(monthIndex, lane) + fenced.Covered(monthIndex, lane);
        return LaneMath.Ratio<V>(sum, TotalArea(lane), 0.0);
    }

    /// <summary>Uptake at a month's state, t CO2 per year (science 8.4).</summary>
    /// <param name="mature">Σ area·maturity of the cohorts, ha.</param>
    private V SinkRate(int lane, V mature)
    {
        V trees = Parameter(ProcessParameters.TreeShare, lane);
        V perHectare = trees * Parameter(ProcessParameters.SinkTree, lane) + (1.0 - trees) * Parameter(ProcessParameters.SinkShrub, lane);
        return oldForest.Read<V>(lane) * Parameter(ProcessParameters.SinkOldForest, lane)
            + mature * perHectare
            + Read(LandClass.GrassSeeded, lane) * Parameter(ProcessParameters.SinkGrass, lane);
    }

    private V OpenSinceStart(int lane) =>
        lastYear < 0 ? 0.0 : plantations.At(12 * lastYear + 11, lane, plantedOnly: true).Area.Open;

    private V GreenedArea(int lane) => lastYear < 0
        ? 0.0
        : December(EffectKind.Afforestation, lane) + December(EffectKind.GrassSeeding, lane) + December(EffectKind.GrazingBan, lane);

    private V December(EffectKind kind, int lane) => context.Year.Usable[(int)kind].Read<V>(MonthlyLanes.Months - 1, lane);

    private V ShareOfLimit(EffectKind kind, int month, int lane) =>
        LaneMath.Ratio<V>(context.Year.Usable[(int)kind].Read<V>(month, lane), limits[(int)kind], 0.0);

    private V ClassCover(LandClass land, int lane) => context.Inputs.Read<V>(CountyVariables.Cover[(int)land], lane);

    private static void Write(ReportRows rows, CountyRow row, int lane, V value) => rows.Write((int)row, lane, value);
}
