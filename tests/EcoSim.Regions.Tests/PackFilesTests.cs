using System.Text;

namespace EcoSim.Regions.Tests;

public sealed class PackFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecosim-pack-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void FromFolder_SameTexts_HasHashOfMemory()
    {
        WriteSmallPack();
        Assert.Equal(SmallPack.Files().Hash, PackFiles.FromFolder(folder.FullName).Hash);
    }

    [Fact]
    public void Hash_AnyByteChanged_Differs() =>
        Assert.NotEqual(SmallPack.Files().Hash, SmallPack.Broken("sources.csv", "F1,Plan", "F1,plan").Hash);

    // With lengths hashed too, moving a letter from a name to the text makes another hash.
    [Fact]
    public void Hash_LetterMovedFromPathToText_Differs() =>
        Assert.NotEqual(PackFiles.FromTexts([new("a.csv", "bc")]).Hash, PackFiles.FromTexts([new("a.csvb.csv", "c")]).Hash);

    [Fact]
    public void FromFolder_OtherFiles_AreNoPartOfIt()
    {
        WriteSmallPack();
        Write("README.md", "# read me");
        Write(".hidden.csv", "x");
        Assert.Equal(SmallPack.Files().Hash, PackFiles.FromFolder(folder.FullName).Hash);
    }

    [Fact]
    public void FromFolder_LinkToFileOutside_IsRefused()
    {
        WriteSmallPack();
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "secret.csv"), "/etc/hostname");
        Assert.Equal("secret.csv:1:1    a link to a file outside the pack is not followed; put the file itself into the pack",
            Assert.Single(PackReader.Read(PackFiles.FromFolder(folder.FullName)).Faults).ToString());
    }

    [Fact]
    public void FromFolder_LinkToFolder_IsRefused()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "loop"), folder.FullName);
        Assert.Contains(PackFiles.FromFolder(folder.FullName).Faults, f => f.Message.Contains("link to another folder"));
    }

    [Fact]
    public void FromFolder_NoFolder_IsAFault() =>
        Assert.Contains("there is no folder", PackFiles.FromFolder(Path.Combine(folder.FullName, "none")).Faults[0].Message);

    [Fact]
    public void FromFolder_NotUtf8_IsAFault()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "gbk.csv"), [0xB0, 0xD7, 0xD2, 0xF8]);
        Assert.Contains(PackFiles.FromFolder(folder.FullName).Faults, f => f.File == "gbk.csv" && f.Message == "the file is not UTF-8");
    }

    [Fact]
    public void FromTexts_FileOverQuota_IsRefused()
    {
        PackFiles files = PackFiles.FromTexts([new("a.csv", "0123456789")], new PackQuota { FileBytes = 9 });
        Assert.Equal("a.csv:1:1    10 bytes are too many for one file; at most 9 bytes", Assert.Single(files.Faults).ToString());
    }

    [Fact]
    public void FromTexts_TotalOverQuota_IsRefused()
    {
        PackFiles files = PackFiles.FromTexts([new("a.csv", "01234"), new("b.csv", "01234")], new PackQuota { TotalBytes = 9 });
        Assert.Equal("b.csv", Assert.Single(files.Faults).File);
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("/a.csv")]
    [InlineData("mixes/../../a.yaml")]
    [InlineData("c:a.csv")]
    [InlineData("mixes\\a.yaml")]
    [InlineData("mixes//a.yaml")]
    public void FromTexts_PathOutside_IsRefused(string path) =>
        Assert.Equal("the path leads out of the pack", Assert.Single(PackFiles.FromTexts([new(path, "x")]).Faults).Message);

    [Fact]
    public void Read_ByteOrderMarksAndCarriageReturns_AreNoFault()
    {
        foreach ((string path, string text) in SmallPack.Texts())
            Write(path, "\uFEFF" + text.Replace("\n", "\r\n"));
        Assert.Empty(PackContents.Read(PackFiles.FromFolder(folder.FullName)).Faults);
    }

    [Fact]
    public void With_FileReplaced_LeavesTheOriginal()
    {
        PackFiles files = SmallPack.Files();
        Assert.NotEqual(files.Hash, files.With("mixes/mine.yaml", "id: mine").Hash);
        Assert.False(files.Contains("mixes/mine.yaml"));
    }

    private void WriteSmallPack()
    {
        foreach ((string path, string text) in SmallPack.Texts())
            Write(path, text);
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }
}
