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
        ["ny"] = ("N.Y.", "NY", "the abbreviation has its stops"),
        ["nyd"] = ("D.N.Y.", "D. N.Y.", "single capitals close up"),
        ["indsuperct"] = ("Ind. Super. Ct.", "Ind. Super Ct.", "a stop is missing"),
        ["cob"] = ("Bankr. D. Colo.", "Bankr.D. Colo.", "a blank is missing"),
        ["oknb"] = ("Bankr. N.D. Okla.", "Bankr. N.D. Okla", "a stop is missing"),
        ["flsb"] = ("Bankr. S.D. Fla.", "Bankr. S.D. Florida", "the state is abbreviated"),
        ["pamb"] = ("Bankr. M.D. Pa.", "Bankr. M.D. Penn.", "the abbreviation is Pa."),
        ["ianb"] = ("Bankr. N.D. Iowa", "Bankr. D. Iowa", "it is the court of the northern district"),
        ["delsuperct"] = ("Del. Super. Ct.", "Del. Super. Ct. ", "they have a blank at the end"),
        ["ohctcomplfrankl"] = (
            "Oh. Ct. Com. Pl., Franklin Civil Division",
            "Oh. Ct. Com. Pl., Franklin  Civil Division",
            "they have two blanks"
        ),
        ["pactcomplallegh"] = ("Allegheny Cty. Ct. Cmn. Pleas", "Alleghany Cty. Ct. Cmn. Pleas", "the county is Allegheny"),
        ["ncsuperct"] = ("N.C. Super. Ct.", "Sup. Ct. N.C.", "Sup. Ct. is a supreme court"),
        ["risuperct"] = ("R.I. Super. Ct.", "Sup. Ct. R.I.", "Sup. Ct. is a supreme court"),
        ["supctdc"] = ("D.C. Super. Ct.", "Sup. Ct. D.C.", "Sup. Ct. is a supreme court"),
        ["nysupctnewyork"] = ("N.Y. Sup. Ct., N.Y. Cty.", "N.Y. Sup. Ct., NYC Cty.", "the county is New York"),
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
                    // Where they have none, ours is made in the same manner.
                    : citation.Length > 0 && court.Citation != citation
            )
            {
                differences.Add($"{id}: ours \"{court.Citation}\", theirs \"{citation}\"");
            }
        }

        Assert.Empty(differences);
        Assert.All(CitationDeviations, row => Assert.NotEqual(row.Value.Ours, row.Value.Theirs));
        Assert.All(CitationDeviations.Keys, id => Assert.NotNull(CourtRegistry.Find(id)));
    }

    [Fact]
    public void All_OfTheFreeLawList_AreInTheRegistry() =>
        Assert.All(ReadTheirCitations().Keys, id => Assert.Equal(id, CourtRegistry.Find(id)?.FreeLawId));

    private static Dictionary<string, string> ReadTheirCitations()
    {
        using var document = SharedData.Json("courts-db/courts.json");
        return document
            .RootElement.EnumerateArray()
            .ToDictionary(
                court => court.GetProperty("id").GetString()!,
                court => court.GetProperty("citation_string").GetString() ?? "",
                StringComparer.Ordinal
            );
    }
}
