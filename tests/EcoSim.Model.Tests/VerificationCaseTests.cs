namespace EcoSim.Model.Tests;

public class VerificationCaseTests
{
    [Fact]
    public void All_ReadFromTheTable_HasEveryRowWithItsParts()
    {
        Assert.Equal(39, VerificationCase.All.Count);
        VerificationCase mixing = VerificationCase.Get("V02");
        Assert.Equal("mix", mixing.Model);
        Assert.Equal("C_mix", mixing.Output);
        Assert.Equal(900.0, mixing["Q1"]);
        Assert.Equal(1e-9, mixing.Tolerance);
        Assert.Equal([3.0, 13.0, 7.0, 0.0], VerificationCase.Get("V35").Vector("counter"));
    }

    [Fact]
    public void Check_ValueBeyondTheToleranceOnEitherSide_Fails()
    {
        VerificationCase mixing = VerificationCase.Get("V02");
        mixing.Check(mixing.Expected + 0.9e-9);
        Assert.ThrowsAny<Exception>(() => mixing.Check(mixing.Expected + 1.1e-9));
        Assert.ThrowsAny<Exception>(() => mixing.Check(mixing.Expected - 1.1e-9));
        Assert.ThrowsAny<Exception>(() => mixing.Check(double.NaN));
    }

    [Fact]
    public void Of_UnknownModel_Throws() => Assert.Throws<ArgumentException>(() => VerificationCase.Of("no-such-model"));
}
