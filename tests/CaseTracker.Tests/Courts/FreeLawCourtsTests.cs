using System.Text.Json;
using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

/// <summary>Holds our table against the Free Law Project's list of courts, where a copy lies beside the checkout.</summary>
public sealed class FreeLawCourtsTests
{
    // Ours, theirs, and why they differ. A row that no longer differs fails the test, so that the list stays true.
    private static readonly Dictionary<string, (string Ours, string Theirs, string Reason)> CitationDeviations = new()
    {
        ["scotus"] = ("U.S.", "SCOTUS", "a citation names the reporter; SCOTUS is an acronym"),
        ["ca3"] = ("3d Cir.", "3rd Cir.", "ordinals are 2d and 3d, as they have it for ca2"),
        ["cit"] = ("Ct. Int'l Trade", "Ct. Intl. Trade", "the abbreviation is Int'l"),
        ["calsuperct"] = ("Cal. Super. Ct.", "", "they have none"),
        ["delsuperct"] = ("Del. Super. Ct.", "Del. Super. Ct. ", "they have a blank at the end"),
    };

    [Fact]
    public void All_FreeLawIdsAndCitations_AgreeWithTheFreeLawList()
    {
        var theirs = ReadTheirCitations();
        var differences = new List<string>();

        foreach (var court in CourtRegistry.All)
        {
            if (court.FreeLawId is not { } id)
            {
                if (theirs.ContainsKey(court.Id))
                    differences.Add($"{court.Id}: an id of our own that they have too");
            }
            else if (!theirs.TryGetValue(id, out var citation))
            {
                differences.Add($"{id}: they have no such court");
            }
            else if (
                CitationDeviations.TryGetValue(id, out var known)
                    ? (known.Ours, known.Theirs) != (court.Citation, citation)
                    : court.Citation != citation
            )
            {
                differences.Add($"{id}: ours \"{court.Citation}\", theirs \"{citation}\"");
            }
        }

        Assert.Empty(differences);
        Assert.All(CitationDeviations, row => Assert.NotEqual(row.Value.Ours, row.Value.Theirs));
        Assert.All(CitationDeviations.Keys, id => Assert.NotNull(CourtRegistry.Find(id)));
    }

    private static Dictionary<string, string> ReadTheirCitations()
    {
        var path = FindTheirList();
        Assert.SkipWhen(
            path is null,
            "There is no copy of the Free Law Project's courts.json in ../shared/data/courts-db beside the checkout."
        );

        using var document = JsonDocument.Parse(File.ReadAllBytes(path!));
        return document
            .RootElement.EnumerateArray()
            .ToDictionary(
                court => court.GetProperty("id").GetString()!,
                court => court.GetProperty("citation_string").GetString() ?? "",
                StringComparer.Ordinal
            );
    }

    private static string? FindTheirList()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaseTracker.sln")))
            folder = folder.Parent;

        if (folder?.Parent is not { } beside)
            return null;
        var path = Path.Combine(beside.FullName, "shared", "data", "courts-db", "courts.json");
        return File.Exists(path) ? path : null;
    }
}
