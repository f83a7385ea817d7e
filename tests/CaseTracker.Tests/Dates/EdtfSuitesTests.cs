using System.Text.Json;
using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

/// <summary>Our verdicts and bounds beside those that public EDTF test suites assert.</summary>
public sealed class EdtfSuitesTests
{
    [Fact]
    public void Parse_CasesOfPublicSuites_AgreesOrIsAKnownDeviation()
    {
        using var json = SharedData.Json("edtf-cases.json");
        var surprises = new List<string>();
        var met = new HashSet<string>();
        foreach (var test in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            var text = test.GetProperty("edtf").GetString()!;
            var ours = PartialDate.Parse(text);
            var deviates = EdtfDeviations.Verdicts.ContainsKey(text);
            if (deviates)
                met.Add(text);
            if (Majority(test) is { } theirs && ours.IsSuccess == theirs == deviates)
                surprises.Add($"{text}: the suites say {theirs}, ours {ours.IsSuccess} {ours.Failure}{(deviates ? ", yet listed" : "")}");
        }

        Assert.True(surprises.Count == 0, string.Join(Environment.NewLine, surprises));
        Assert.Empty(EdtfDeviations.Verdicts.Keys.Except(met));
    }

    [Fact]
    public void Parse_CasesWithBounds_AgreesOrIsAKnownDeviation()
    {
        using var json = SharedData.Json("edtf-cases.json");
        var surprises = new List<string>();
        var checkedBounds = 0;
        foreach (var test in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            var text = test.GetProperty("edtf").GetString()!;
            if (EdtfDeviations.Bounds.ContainsKey(text) || !PartialDate.Parse(text).TryGet(out var ours))
                continue;
            foreach (var bounds in test.GetProperty("bounds").EnumerateArray())
            {
                foreach (
                    var (name, day, isOpen) in new[]
                    {
                        ("lower", ours.Earliest, ours.StartIsOpen),
                        ("lower_strict", ours.Earliest, ours.StartIsOpen),
                        ("upper", ours.Latest, ours.EndIsOpen),
                        ("upper_strict", ours.Latest, ours.EndIsOpen),
                    }
                )
                {
                    if (!bounds.TryGetProperty(name, out var value))
                        continue;
                    checkedBounds++;
                    var theirs = value.GetString()!;
                    var agrees =
                        theirs is "inf" or "-inf" ? isOpen
                        : DateOnly.TryParseExact(theirs, "yyyy-MM-dd", out var d) ? day == d
                        : day is null;
                    if (!agrees)
                        surprises.Add($"{text} {name}: the suite says {theirs}, ours {day:yyyy-MM-dd}");
                }
            }
        }

        Assert.True(surprises.Count == 0, string.Join(Environment.NewLine, surprises));
        Assert.True(checkedBounds > 100, $"Only {checkedBounds} bounds were compared.");
    }

    // Null where the suites are split evenly; then the standard decides, and the table of deviations says how.
    private static bool? Majority(JsonElement test)
    {
        var verdicts = test.GetProperty("verdicts").EnumerateArray().ToLookup(v => v.GetProperty("valid").GetBoolean());
        return verdicts[true].Count() == verdicts[false].Count() ? null : verdicts[true].Count() > verdicts[false].Count();
    }
}
