namespace EcoSim.Regions;

/// <summary>Money of the programmes under a mix.</summary>
internal static class Envelopes
{
    /// <summary>Yuan of a programme after the mix's transfers.</summary>
    public static double Of(Programme programme, Mix mix)
    {
        decimal yuan = (decimal)Money.Yuan(programme.Envelope);
        foreach (Transfer transfer in mix.Transfers.Where(t => Money.IsUnit(t.Amount.Unit)))
        {
            decimal amount = (decimal)Money.Yuan(transfer.Amount.Value, transfer.Amount.Unit);
            yuan += (transfer.To == programme.Id ? amount : 0) - (transfer.From == programme.Id ? amount : 0);
        }
        return (double)yuan;
    }
}
