using EcoSim.Model.Definitions;
using EcoSim.Model.Exchange;
using EcoSim.Model.Numerics;
using EcoSim.Model.Simulation;

namespace EcoSim.Model.Counties;

public sealed partial class AirQuality<V>
{
    /// <summary>Dust days of each month (science 5.2). The same in every county: all read the same draws and the same covers.</summary>
    private void CountDust(int year, int lane, IReadOnlyList<Chunk> airEmissions)
    {
        V factor = context.Climate.DustYear<V>(year, lane) * DustFrequency.CoverFactor(
            CoverGain(airEmissions, lane),
            Parameter(ProcessParameters.DustCoverSlope, lane),
            Parameter(ProcessParameters.DustCoverFloor, lane));
        V dispersion = Parameter(ProcessParameters.DustDispersion, lane);
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            int days = Calendar.Days(month);
            V mean = Parameter(ProcessParameters.DustDays[month], lane) * factor;
            V number = context.Climate.Central
                ? DustFrequency.Mean<V>(mean, days)
                : Distributions.NegativeBinomialQuantile(V.Load(context.Climate.DustUniforms(12 * year + month), lane), mean, dispersion, days);
            dust.Write(month, lane, number);
        }
    }

    /// <summary>Change of cover since the start, area-weighted over the region's dust counties; last December's cover acts from January on.</summary>
    private V CoverGain(IReadOnlyList<Chunk> airEmissions, int lane)
    {
        IReadOnlyList<int> counties = context.Block.Region.DustCounties;
        V gain = 0.0;
        V area = 0.0;
        for (int i = 0; i < counties.Count; i++)
        {
            Chunk county = airEmissions[counties[i]];
            V weight = context.Block.Inputs.Of(EntityKind.County, counties[i]).Read<V>(CountyVariables.Area, lane);
            gain += weight * (county.Read<V>(AirEmissionRow.CoverLastDecember, 0, lane) - county.Read<V>(AirEmissionRow.CoverStart, 0, lane));
            area += weight;
        }

        return LaneMath.Ratio<V>(gain, area, 0.0);
    }

    /// <summary>Good days and means of the year. Means leave dust days out, good days do not (official practice, science 5.2).</summary>
    private void CountGoodDays(int lane)
    {
        V goodDays = 0.0;
        V dustDays = 0.0;
        V fine = 0.0;
        V coarse = 0.0;
        for (int month = 0; month < MonthlyLanes.Months; month++)
        {
            V days = Calendar.Days(month);
            V dusty = dust.Read<V>(month, lane);
            V goodInMonth = GoodDays.Days(days, dusty, GoodShare(month, lane), Parameter(ProcessParameters.DustBadDay, lane));
            good.Write(month, lane, goodInMonth);
            WriteWithDust(month, lane, days, dusty);
            goodDays += goodInMonth;
            dustDays += dusty;
            fine += pm25.Read<V>(month, lane);
            coarse += pm10.Read<V>(month, lane);
        }

        goodDayShare.Write(lane, goodDays / Calendar.DaysPerYear);
        DustDays.Write(lane, dustDays);
        pm25Mean.Write(lane, fine / MonthlyLanes.Months);
        pm10Mean.Write(lane, coarse / MonthlyLanes.Months);
    }

    private V GoodShare(int month, int lane) => GoodDays.Joint(
        GoodDays.Share(pm10.Read<V>(month, lane), Parameter(ProcessParameters.LimitPm10, lane), Parameter(ProcessParameters.SigmaPm10, lane)),
        GoodDays.Share(pm25.Read<V>(month, lane), Parameter(ProcessParameters.LimitPm25, lane), Parameter(ProcessParameters.SigmaPm25, lane)),
        GoodDays.Share(ozone.Read<V>(month, lane), Parameter(ProcessParameters.LimitO3, lane), Parameter(ProcessParameters.SigmaO3, lane)));

    private void WriteWithDust(int month, int lane, V days, V dusty)
    {
        pm25WithDust.Write(month, lane, GoodDays.MeanWithDust(days, dusty, pm25.Read<V>(month, lane), Parameter(ProcessParameters.DustPm25, lane)));
        pm10WithDust.Write(month, lane, GoodDays.MeanWithDust(days, dusty, pm10.Read<V>(month, lane), Parameter(ProcessParameters.DustPm10, lane)));
    }
}
