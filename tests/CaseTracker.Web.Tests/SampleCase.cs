using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;

namespace CaseTracker.Web.Tests;

/// <summary>A small case with one of everything that pages treat in their own way, read as a file like any other.</summary>
internal static class SampleCase
{
    public const string Slug = "doe-v-roe";

    public static DateOnly Today { get; } = new(2026, 1, 1);

    public static CaseView On(string day) => View(Json, DateOnly.ParseExact(day, "yyyy-MM-dd"));

    public static CaseView Now() => View(Json, Today);

    public static CaseView View(string json, DateOnly asOf)
    {
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(json));
        if (read.Case is null)
            throw new InvalidOperationException(string.Join('\n', read.Errors.Take(10)));
        var published = new PublishedCase(
            read.Case.Slug,
            3,
            DateTimeOffset.UnixEpoch,
            "0",
            CaseFile.Write(read.Case),
            new CaseHistory(read.Case)
        );
        return new CaseView(published, asOf, Today);
    }

    public const string Json = """
        {
          "caseFile": "1.0",
          "slug": "doe-v-roe",
          "name": "Doe v. Roe & Co.",
          "about": "Doe alleges that Roe copied a map.",
          "aboutSources": [ { "source": "gazette" } ],
          "coding": { "state": "coding complete", "lastChecked": "2025-12-01" },
          "dockets": [
            { "id": "trial", "court": "cand", "number": "4:20-cv-00001", "filed": "2020-01-10",
              "judges": [ { "judge": "hale", "role": "presiding" } ] },
            { "id": "appeal", "court": "ca9", "number": "22-1", "filed": "2022-03-01", "links": [ { "to": "trial", "by": "appeal" } ] }
          ],
          "parties": [
            { "id": "doe", "kind": "person", "names": [ { "name": "Jane Doe" } ] },
            { "id": "roe", "kind": "organisation", "names": [ { "name": "Roe & Co." }, { "name": "Roe Holdings", "from": "2023-06-01" } ] }
          ],
          "judges": [ { "id": "hale", "names": [ { "name": "Ann Hale" } ] } ],
          "participations": [
            { "id": "doe-trial", "party": "doe", "docket": "trial", "role": "plaintiff", "from": "2020-01-10" },
            { "id": "roe-trial", "party": "roe", "docket": "trial", "role": "defendant", "from": "2020-01-10" }
          ],
          "claims": [ { "id": "copying", "title": "Copying", "law": "17 U.S.C. § 501", "by": [ "doe" ], "against": [ "roe" ] } ],
          "motions": [ { "id": "dismiss", "title": "motion to dismiss", "docket": "trial", "by": [ "roe" ] } ],
          "awards": [ { "id": "damages", "title": "Damages", "payors": [ "roe" ], "liability": "not found", "payees": [ "doe" ],
            "currency": "USD", "claims": [ "copying" ] } ],
          "events": [
            { "id": "attack", "date": "2019-05", "kind": "background", "title": "A map is copied",
              "standing": { "is": "alleged", "by": [ "doe" ], "in": "complaint" }, "sources": [ { "source": "gazette" } ] },
            { "id": "complaint", "date": "2020-01-10", "kind": "complaint", "docket": "trial", "title": "Doe sues Roe",
              "significance": "key", "effects": [ { "id": "open", "docketOpened": "trial" },
              { "id": "claim", "claimAsserted": "copying" } ], "sources": [ { "source": "gazette" } ] },
            { "id": "motion", "date": "2020-03-01", "kind": "motion", "docket": "trial", "title": "Roe moves to dismiss",
              "effects": [ { "id": "filed", "motionFiled": "dismiss" } ], "sources": [ { "source": "order" } ] },
            { "id": "opposition", "date": "2020-03-15", "kind": "opposition", "docket": "trial", "title": "Doe opposes",
              "links": [ { "to": "motion", "by": "responds to" } ], "sources": [ { "source": "order" } ] },
            { "id": "talks", "date": "2020-04~", "kind": "other", "docket": "trial", "title": "Talks about a settlement",
              "significance": "minor", "sources": [ { "source": "gazette" } ] },
            { "id": "denied", "date": "2020-06-01", "kind": "order", "docket": "trial", "title": "Dismissal refused", "entries": [ "22" ],
              "ruling": { "judges": [ "hale" ], "decides": [ { "motion": "dismiss", "disposition": "denied", "prejudice": "without" } ] },
              "sources": [ { "source": "order", "pinpoint": "p. 4", "quote": "The motion is denied." } ] },
            { "id": "letter", "date": "2021-05", "kind": "letter", "docket": "trial", "title": "Roe writes to the court",
              "sources": [ { "source": "order" } ] },
            { "id": "verdict", "date": "2021-05-06", "kind": "verdict", "docket": "trial", "title": "Jury awards $1,000",
              "text": "The jury awards a <thousand> dollars.", "significance": "key",
              "standing": { "is": "found", "by": [ "jury" ], "in": "verdict" },
              "effects": [ { "id": "made", "awardMade": "damages", "components": { "compensatory": "1000" } } ],
              "disagreements": [ { "text": "One paper prints a million.", "sources": [ { "source": "gazette" } ] } ],
              "notes": [ { "date": "2022-03-01", "text": "Roe appealed.", "sources": [ { "source": "order" } ] } ],
              "sources": [ { "source": "gazette", "for": [ "award/damages/compensatory@verdict" ],
                "reported": [ { "printed": "$1,000", "for": [ "award/damages/compensatory@verdict" ], "called": "fine",
                "note": "It was damages." } ] } ] },
            { "id": "appeal-notice", "date": "2022-03-01", "kind": "notice of appeal", "docket": "trial", "title": "Roe appeals",
              "significance": "key", "effects": [ { "id": "open", "docketOpened": "appeal" },
              { "id": "taken", "appealTaken": "appeal", "by": [ "roe" ] } ], "sources": [ { "source": "order" } ] }
          ],
          "quotations": [ { "id": "fair", "words": "It was fair.", "speaker": "Jane Doe", "speakerId": "doe", "capacity": "Plaintiff",
            "occasion": "After the verdict", "event": "verdict", "form": "paraphrase", "sources": [ { "source": "gazette" } ] } ],
          "notFound": [ { "id": "judgment", "about": "award/damages/judgment", "what": "A judgment", "where": "The docket sheet.",
            "until": "2025-12-01" } ],
          "related": [ { "id": "poe", "name": "Doe v. Poe", "by": "related", "note": "On another map." } ],
          "sources": [
            { "id": "gazette", "title": "The map case", "publisher": "The Gazette", "class": "press", "date": "2019-06-01" },
            { "id": "order", "title": "Order on the motion", "publisher": "N.D. Cal.", "class": "court record", "date": "2020-06-01" }
          ]
        }
        """;
}
