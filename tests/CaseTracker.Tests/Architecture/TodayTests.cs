using System.Text.RegularExpressions;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Architecture;

/// <summary>Which day it is, the site's calendar says, in the site's time zone: on every page, in every file and in every log.</summary>
public sealed partial class TodayTests
{
    private static readonly string[] Allowed =
    [
        "src/CaseTracker.Data/SiteCalendar.cs", // the calendar itself
        "src/CaseTracker.Web/Cases/CaseRequestHandler.cs", // what was known on a day is asked by the day in UTC
    ];

    [Fact]
    public void Sources_TakeTodayFromTheSiteCalendar() =>
        Assert.DoesNotContain(
            Directory
                .EnumerateFiles(ProjectRoot.File("src"), "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".cs" or ".razor" && !path.Contains("/obj/", StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(ProjectRoot.File("."), path).Replace('\\', '/'))
                .Except(Allowed),
            path => AnotherToday().IsMatch(File.ReadAllText(ProjectRoot.File(path)))
        );

    [Theory]
    [InlineData("$\"{time.GetUtcNow():yyyy-MM-dd}\"", true)]
    [InlineData("calendar.UtcToday", true)]
    [InlineData("DateTime.Today", true)]
    [InlineData("time.GetUtcNow().ToString(\"yyyy-MM-ddTHH:mm\")", false)]
    [InlineData("calendar.Today", false)]
    public void AnotherToday_IsFound(string line, bool expected) => Assert.Equal(expected, AnotherToday().IsMatch(line));

    [GeneratedRegex(@"DateTime(?:Offset)?\.(?:Now|UtcNow|Today)\b|UtcToday|GetUtcNow\(\)[^;\n]*yyyy-MM-dd(?!['T])")]
    private static partial Regex AnotherToday();
}
