using CaseTracker.Data;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Data;

public sealed class DataDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, "site", false, "site/data")]
    [InlineData("", "site", false, "site/data")]
    [InlineData(null, "src/CaseTracker.Web", true, "data")]
    [InlineData(null, ".", true, "data")]
    [InlineData("keep", "src/CaseTracker.Web", true, "src/CaseTracker.Web/keep")]
    [InlineData("../keep", "site", false, "keep")]
    public void Prepare_WithoutOrWithASetting_FindsMakesAndNamesTheDatabase(string? configured, string root, bool solution, string expected)
    {
        var contentRoot = Directory.CreateDirectory(_folder.File(root)).FullName;
        if (solution)
            File.WriteAllText(_folder.File("CaseTracker.sln"), "");

        var directory = DataDirectory.Prepare(configured, contentRoot);

        Assert.Equal(_folder.File(expected), directory.FullName);
        Assert.Equal(Path.Combine(_folder.File(expected), "casetracker.db"), directory.DatabaseFile);
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.FullName));
    }

    [Fact]
    public void Prepare_AnAbsolutePath_IsTakenAsItIs() =>
        Assert.Equal(_folder.File("elsewhere"), DataDirectory.Prepare(_folder.File("elsewhere"), _folder.File("site")).FullName);

    [Fact]
    public void Prepare_WhereAFileIsInTheWay_SaysWhichAndWhatToDo()
    {
        File.WriteAllText(_folder.File("taken"), "");

        var error = Assert.Throws<IOException>(() => DataDirectory.Prepare("taken/data", _folder.FullName));

        Assert.Contains(_folder.File("taken/data"), error.Message, StringComparison.Ordinal);
        Assert.Contains("CaseTracker:DataDirectory", error.Message, StringComparison.Ordinal);
    }
}
