using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using Xunit;

namespace CaseTracker.Tests.Courts;

/// <summary>The court of a docket: one of the registry, or a tribunal with a name of its own.</summary>
public sealed class TribunalTests
{
    private const string Own = "Arbitral tribunal ad hoc (Geneva)";

    /// <summary>The highest court, an appellate court and a court of first instance of each state.</summary>
    public static TheoryData<string> StateCourts =>
        [
            .. (
                "ala alaska ariz ark cal colo conn del dc fla ga haw idaho ill ind iowa kan ky la me md mass mich minn miss mo "
                + "mont neb nev nh nj nm ny nc nd ohio okla or pa ri sc sd tenn tex utah vt va wash wva wis wyo prsupreme guam "
                + "virginislands nmi amsamoa"
            ).Split(' '),
            .. (
                "alacivapp alaskactapp arizctapp arkctapp calctapp coloctapp connappct fladistctapp gactapp hawapp idahoctapp "
                + "illappct indctapp iowactapp kanctapp kyctapp lactapp mdctspecapp massappct michctapp minnctapp missctapp "
                + "moctapp nebctapp nevapp njsuperctappdiv nmctapp nyappdiv ncctapp ndctapp ohioctapp oklacivapp orctapp "
                + "pasuperct scctapp tennctapp texapp utahctapp vactapp washctapp wvactapp wisctapp prapp"
            ).Split(' '),
            .. (
                "alacirct aksuperct azsuperct arkcirct calsuperct coldistct connsuperct delsuperct supctdc flacirct gasuperct "
                + "hawcirct iddistct illcirct indsuperct iadistct us-ks-district kycirct us-la-district mesuperct mdcirct "
                + "masssuperct micirct minndistct us-ms-circuit us-mo-circuit mtjdct us-ne-district nevdistct nhsuperct njsuper "
                + "us-nm-district nysupct ncsuperct us-nd-district ohioctcompl us-ok-district orcc pactcompl risuperct us-sc-circuit "
                + "us-sd-circuit us-tn-circuit us-tx-district us-ut-district vtsuperct vacc washsuperct us-wv-circuit "
                + "wisccirct us-wy-district us-pr-first-instance"
            ).Split(' '),
        ];

    [Theory]
    [MemberData(nameof(StateCourts))]
    public void Read_DocketOfAStateCourt_IsAccepted(string id)
    {
        var docket = Assert.Single(Read($"\"court\": \"{id}\"").Case!.Dockets);

        Assert.Equal((id, CourtRegistry.Get(id)), (docket.Court, docket.Tribunal.Known));
        Assert.Equal(CourtSystem.State, docket.Tribunal.Known!.System);
        Assert.Equal($"{CourtRegistry.NameOf(id)} 1", docket.InSentence());
    }

    [Fact]
    public void Read_DocketWithATribunalsOwnName_IsShownByItAlone()
    {
        var read = Read($"\"courtName\": \"{Own}\"");

        var docket = Assert.Single(read.Case!.Dockets);
        Assert.Null(docket.Court);
        Assert.Equal(new Tribunal(Own, null), docket.Tribunal);
        Assert.Equal((Own, Own, Own), (docket.Tribunal.Name, docket.Tribunal.ShortName, docket.Tribunal.Citation));
        Assert.Equal($"{Own} 1", docket.InSentence());
        Assert.Equal(Own, CaseFile.Read(CaseFile.Write(read.Case)).Case!.Dockets[0].CourtName);
    }

    [Theory]
    [InlineData("", CaseFileErrorCode.Missing, "missing; expected court or, in its place, courtName")]
    [InlineData(
        "\"court\": \"cand\", \"courtName\": \"Elsewhere\"",
        CaseFileErrorCode.Both,
        "court and courtName both stand here; expected one of them"
    )]
    [InlineData("\"court\": \"nowhere\"", CaseFileErrorCode.Unexpected, "no such court")]
    [InlineData("\"courtName\": \" \"", CaseFileErrorCode.Empty, "it is empty")]
    public void Read_DocketWithoutExactlyOneCourt_IsRefused(string court, CaseFileErrorCode code, string message)
    {
        var error = Assert.Single(Read(court).Errors);

        Assert.StartsWith("dockets[0] (trial).court", error.Path);
        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void Schema_OfADocket_WantsExactlyOneOfCourtAndCourtName()
    {
        var docket = JsonNode.Parse(CaseFile.Schema())!["$defs"]!["docket"]!;

        Assert.Equal("""[{"required":["court"]},{"required":["courtName"]}]""", docket["oneOf"]!.ToJsonString());
        Assert.DoesNotContain("court", docket["required"]!.AsArray().Select(key => (string)key!));
    }

    private static CaseFileResult Read(string court) =>
        CaseFile.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                { "caseFile": "1.0", "slug": "a-v-b", "name": "A v. B", "about": "A says so.",
                  "coding": { "state": "in process", "lastChecked": "2026-01-02" },
                  "dockets": [ { "id": "trial", {{court}}{{(court.Length == 0 ? "" : ", ")}}"number": "1", "filed": "2020" } ] }
                """
            )
        );
}
