using System.Globalization;

namespace EcoSim.Regions;

/// <summary>Reads the inflow of a boundary by member: <c>member,month,factor</c>, a row a month.</summary>
/// <remarks>Row by row, without cells: such tables have a million rows. A factor of 1 is a twelfth of the mean year.</remarks>
internal sealed class InflowTableReader(PackDraft draft, string file)
{
    private const string Header = "member,month,factor";
    private const int MostMembers = 1_000_000;
    private const int MostMonths = 12 * 201;

    private readonly List<double[]> members = [];
    private int line;
    private int months;

    public static void Read(PackDraft draft)
    {
        string[] boundaries = [.. draft.Sheet.Boundaries.Select(b => b.Id)];
        foreach ((string boundary, string path) in draft.Sheet.Tables.InflowTables)
        {
            if (!boundaries.Contains(boundary))
                draft.Source.Unknown("tables.inflowTables." + boundary, "boundary", boundary, boundaries);
            else if (draft.TryOpen("inflowTables." + boundary, path, out string text) && new InflowTableReader(draft, path).Read(text) is { } table)
                draft.InflowTables[boundary] = table;
        }
    }

    private double[][]? Read(string text)
    {
        int before = draft.Faults.Count;
        foreach (ReadOnlySpan<char> row in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            line++;
            if (line == 1)
            {
                if (!row.Trim().SequenceEqual(Header))
                {
                    Fault("", $"the header is '{row}'", Header);
                    return null;
                }
            }
            else if (!row.IsWhiteSpace())
                Take(row);
            if (draft.Faults.Count > before + 20)
                return null;
        }

        CheckWhole();
        return draft.Faults.Count == before ? [.. members.Select(m => m[..months])] : null;
    }

    private void Take(ReadOnlySpan<char> row)
    {
        Span<Range> cells = stackalloc Range[4];
        if (row.Split(cells, ',') != 3)
        {
            Fault("", "a row has three cells", Header);
            return;
        }

        int member = Whole(row[cells[0]], "member", MostMembers);
        int month = Month(row[cells[1]]);
        if (!double.TryParse(row[cells[2]], NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) || !double.IsFinite(factor) || factor < 0)
            Fault("factor", $"'{row[cells[2]]}' is no factor", "0 or more, of a twelfth of the mean year");
        else if (member >= 0 && month >= 0)
            Keep(member, month, factor);
    }

    private void Keep(int member, int month, double factor)
    {
        // Members may come in any order of rows, but not with gaps of thousands: a stray number must not take the memory.
        if (member > members.Count + 1000)
        {
            Fault("member", $"member {member} comes after {members.Count}", "members from 0 on");
            return;
        }

        while (members.Count <= member)
            members.Add([]);
        double[] row = members[member];
        if (row.Length <= month)
        {
            int known = row.Length;
            Array.Resize(ref row, Math.Max(month + 1, Math.Max(months, 2 * known)));
            row.AsSpan(known).Fill(double.NaN);
            members[member] = row;
        }

        if (!double.IsNaN(row[month]))
            Fault("month", $"month {month} of member {member} stands twice", "each once");
        row[month] = factor;
        months = Math.Max(months, month + 1);
    }

    private void CheckWhole()
    {
        if (months < 12)
            Fault("", $"{months} months are too few", "at least a year for every member");
        for (int m = 0; m < members.Count; m++)
        {
            int missing = Enumerable.Range(0, months).FirstOrDefault(t => t >= members[m].Length || double.IsNaN(members[m][t]), -1);
            if (missing < 0)
                continue;
            Fault("member", $"member {m} has no month {missing}", $"{months} months of every member from 0 on");
            return;
        }
    }

    // 2021-01, or 0 for the first January.
    private int Month(ReadOnlySpan<char> cell)
    {
        int dash = cell.IndexOf('-');
        if (dash <= 0)
            return Whole(cell, "month", MostMonths);
        if (int.TryParse(cell[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(cell[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && month is >= 1 and <= 12 && year >= draft.Sheet.StartYear && year - draft.Sheet.StartYear < MostMonths / 12)
            return 12 * (year - draft.Sheet.StartYear) + month - 1;
        Fault("month", $"'{cell}' is no month of a run", $"{draft.Sheet.StartYear}-01 or later, or a number from 0");
        return -1;
    }

    private int Whole(ReadOnlySpan<char> cell, string column, int end)
    {
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value < end)
            return value;
        Fault(column, $"'{cell}' is no {column}", $"a whole number from 0 to {end - 1}");
        return -1;
    }

    private void Fault(string path, string message, string allowed) => draft.Faults.Add(file, new(Math.Max(line, 1), 1), path, message, allowed);
}
