namespace EcoSim.Regions;

/// <summary>ω of science 5.1: how much of each county's air comes from each county's emissions.</summary>
internal static class AirTransfer
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Two seats in one place would draw everything: nearer than this counts as this far.</summary>
    private const double NearestKm = 1;

    /// <param name="seats">Longitude and latitude in degrees.</param>
    /// <param name="own">Share that stays in the county; the rest comes by 1 ÷ distance.</param>
    public static double[][] Of(IReadOnlyList<IReadOnlyList<double>?> seats, double own)
    {
        double[][] omega = new double[seats.Count][];
        for (int i = 0; i < seats.Count; i++)
            omega[i] = Row(seats, i, own);
        return omega;
    }

    private static double[] Row(IReadOnlyList<IReadOnlyList<double>?> seats, int receptor, double own)
    {
        double[] row = new double[seats.Count];
        if (seats.Count == 1)
            return [1];
        double sum = 0;
        for (int j = 0; j < seats.Count; j++)
            sum += row[j] = j == receptor ? 0 : 1 / Math.Max(NearestKm, Distance(seats[receptor], seats[j]));
        for (int j = 0; j < seats.Count; j++)
            row[j] = j == receptor ? own : (1 - own) * row[j] / sum;
        return row;
    }

    /// <summary>Great-circle distance in km, by the haversine formula.</summary>
    private static double Distance(IReadOnlyList<double>? a, IReadOnlyList<double>? b)
    {
        if (a is null || b is null)
            return NearestKm;
        double lat1 = double.DegreesToRadians(a[1]), lat2 = double.DegreesToRadians(b[1]);
        double dLat = Math.Sin((lat2 - lat1) / 2), dLon = Math.Sin(double.DegreesToRadians(b[0] - a[0]) / 2);
        double h = dLat * dLat + Math.Cos(lat1) * Math.Cos(lat2) * dLon * dLon;
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
