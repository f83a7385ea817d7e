using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

public sealed class CourtRegistryTests
{
    private static IEnumerable<Court> Districts =>
        CourtRegistry.All.Where(c =>
            c is { System: CourtSystem.Federal, Level: CourtLevel.Trial, Sits: true }
            && c.Name.Contains("District")
            && c.AppealsTo is not null
        );

    [Fact]
    public void All_FederalCourtsThatSit_AreOneSupremeThirteenCircuitsAndNinetyFourDistricts()
    {
        var federal = CourtRegistry.All.Where(c => c is { System: CourtSystem.Federal, Sits: true }).ToLookup(c => c.Level);

        Assert.Equal("scotus", Assert.Single(federal[CourtLevel.Supreme]).Id);
        Assert.Equal(13, federal[CourtLevel.Appellate].Count());
        Assert.Equal(94, Districts.Count());
    }

    [Fact]
    public void All_Ids_AreUniqueAndFitForAddresses()
    {
        Assert.Equal(CourtRegistry.All.Count, CourtRegistry.All.Select(c => c.Id).Distinct().Count());
        // One id of the Free Law Project has a capital; ids are kept as they are.
        Assert.All(CourtRegistry.All, c => Assert.Matches("^[a-z][a-zA-Z0-9]*(-[a-z]+)*$", c.Id));
        Assert.Equal(["mtjdctFergus"], CourtRegistry.All.Select(c => c.Id).Where(id => id.Any(char.IsAsciiLetterUpper)));
    }

    [Fact]
    public void All_AppealsTo_LeadsUpwardsWithoutACircle()
    {
        foreach (var court in CourtRegistry.All)
        {
            var seen = new HashSet<string>();
            for (var at = court; at.AppealsTo is { } above; at = CourtRegistry.Get(above))
            {
                Assert.True(seen.Add(at.Id), $"{court.Id} appeals in a circle");
                // Levels are declared from the top down; special courts stand outside the ladder.
                if (at.Level != CourtLevel.Special && above != "scotus")
                    Assert.True(CourtRegistry.Get(above).Level <= at.Level, at.Id);
            }
        }
    }

    [Fact]
    public void All_OfOurOwn_HaveNoFreeLawId_AndOthersHaveTheirs()
    {
        Assert.All(CourtRegistry.All, court => Assert.Equal(court.Id.Contains('-'), court.FreeLawId is null));
        Assert.All(
            CourtRegistry.All.Where(court => court.System is CourtSystem.State or CourtSystem.Foreign && court.FreeLawId is null),
            court => Assert.NotNull(court.Place)
        );
    }

    [Fact]
    public void All_DatesOfACourt_AreInOrder() =>
        Assert.All(
            CourtRegistry.All,
            court => Assert.True((court.From?.Earliest ?? DateOnly.MinValue) <= (court.Until?.Latest ?? DateOnly.MaxValue), court.Id)
        );

    // 28 U.S.C. § 41; the number is how many districts the place has, where not one (28 U.S.C. §§ 81–131 and the territories).
    [Theory]
    [InlineData("ca1", "Maine, Massachusetts, New Hampshire, Puerto Rico, Rhode Island")]
    [InlineData("ca2", "Connecticut, New York 4, Vermont")]
    [InlineData("ca3", "Delaware, New Jersey, Pennsylvania 3, Virgin Islands")]
    [InlineData("ca4", "Maryland, North Carolina 3, South Carolina, Virginia 2, West Virginia 2")]
    [InlineData("ca5", "Louisiana 3, Mississippi 2, Texas 4")]
    [InlineData("ca6", "Kentucky 2, Michigan 2, Ohio 2, Tennessee 3")]
    [InlineData("ca7", "Illinois 3, Indiana 2, Wisconsin 2")]
    [InlineData("ca8", "Arkansas 2, Iowa 2, Minnesota, Missouri 2, Nebraska, North Dakota, South Dakota")]
    [InlineData(
        "ca9",
        "Alaska, Arizona, California 4, Guam, Hawaii, Idaho, Montana, Nevada, Northern Mariana Islands, Oregon, Washington 2"
    )]
    [InlineData("ca10", "Colorado, Kansas, New Mexico, Oklahoma 3, Utah, Wyoming")]
    [InlineData("ca11", "Alabama 3, Florida 3, Georgia 3")]
    [InlineData("cadc", "District of Columbia")]
    [InlineData("cafc", "")]
    public void All_DistrictsOfACircuit_AreThoseOfTheStatute(string circuit, string places)
    {
        var counted = Districts
            .Where(c => c.AppealsTo == circuit)
            .GroupBy(c => c.Place, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} {g.Count()}");

        Assert.Equal(places, string.Join(", ", counted));
    }

    [Theory]
    [InlineData("scotus", "Supreme Court of the United States", "U.S.", "Supreme Court", CourtLevel.Supreme, null)]
    [InlineData("ca9", "United States Court of Appeals for the Ninth Circuit", "9th Cir.", "Ninth Circuit", CourtLevel.Appellate, "scotus")]
    [InlineData(
        "cand",
        "United States District Court for the Northern District of California",
        "N.D. Cal.",
        "N.D. Cal.",
        CourtLevel.Trial,
        "ca9"
    )]
    [InlineData(
        "nysd",
        "United States District Court for the Southern District of New York",
        "S.D.N.Y.",
        "S.D.N.Y.",
        CourtLevel.Trial,
        "ca2"
    )]
    [InlineData(
        "vaed",
        "United States District Court for the Eastern District of Virginia",
        "E.D. Va.",
        "E.D. Va.",
        CourtLevel.Trial,
        "ca4"
    )]
    [InlineData("dcd", "United States District Court for the District of Columbia", "D.D.C.", "D.D.C.", CourtLevel.Trial, "cadc")]
    [InlineData("vid", "District Court of the Virgin Islands", "D.V.I.", "D.V.I.", CourtLevel.Trial, "ca3")]
    [InlineData("jpml", "United States Judicial Panel on Multidistrict Litigation", "J.P.M.L.", "MDL Panel", CourtLevel.Special, null)]
    public void Get_FederalCourt_HasItsRow(string id, string name, string citation, string shortName, CourtLevel level, string? appealsTo)
    {
        var court = CourtRegistry.Get(id);

        Assert.Equal(
            (id, name, citation, shortName, level, CourtSystem.Federal, appealsTo, id),
            (court.Id, court.Name, court.Citation, court.ShortName, court.Level, court.System, court.AppealsTo, court.FreeLawId)
        );
    }

    [Theory]
    [InlineData("calsuperct", CourtSystem.State, CourtLevel.Trial, "California", "calctapp")]
    [InlineData("calctapp", CourtSystem.State, CourtLevel.Appellate, "California", "cal")]
    [InlineData("cal", CourtSystem.State, CourtLevel.Supreme, "California", "scotus")]
    [InlineData("delsuperct", CourtSystem.State, CourtLevel.Trial, "Delaware", "del")]
    [InlineData("del", CourtSystem.State, CourtLevel.Supreme, "Delaware", "scotus")]
    [InlineData("il-supreme", CourtSystem.Foreign, CourtLevel.Supreme, "Israel", null)]
    [InlineData("il-tel-aviv-district", CourtSystem.Foreign, CourtLevel.Trial, "Israel", "il-supreme")]
    [InlineData("il-central-district", CourtSystem.Foreign, CourtLevel.Trial, "Israel", "il-supreme")]
    public void Get_StateOrForeignCourt_StandsInItsLadder(string id, CourtSystem system, CourtLevel level, string place, string? appealsTo)
    {
        var court = CourtRegistry.Get(id);

        Assert.Equal((system, level, place, appealsTo), (court.System, court.Level, court.Place, court.AppealsTo));
    }

    [Theory]
    [InlineData("xyzd")]
    [InlineData("CAND")]
    [InlineData("")]
    public void Find_UnknownId_IsNull(string id)
    {
        Assert.Null(CourtRegistry.Find(id));
        Assert.Throws<KeyNotFoundException>(() => CourtRegistry.Get(id));
        Assert.Equal(id, CourtRegistry.NameOf(id));
    }

    [Fact]
    public void Find_EveryId_IsThatCourt()
    {
        Assert.All(
            CourtRegistry.All,
            court =>
            {
                Assert.Same(court, CourtRegistry.Find(court.Id));
                Assert.Equal(court.Citation, CourtRegistry.NameOf(court.Id));
            }
        );
    }
}
