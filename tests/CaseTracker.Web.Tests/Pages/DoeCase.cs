using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>A small made-up case: a verdict cut by remittitur, an injunction
/// with a stay that ends by itself, a motion without a ruling.</summary>
internal static class DoeCase
{
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static CaseView View(string? asOf = null, Func<string, string>? edit = null)
    {
        var read = CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(edit is null ? Json : edit(Json)));
        Assert.True(read.Case is not null, string.Join('\n', read.Errors));
        var published = new PublishedCase(
            read.Case.Slug,
            3,
            DateTimeOffset.UnixEpoch,
            "hash",
            CaseFile.Write(read.Case),
            new CaseHistory(read.Case)
        );
        return new CaseView(published, asOf is null ? Today : DateOnly.Parse(asOf), Today);
    }

    public const string Json = """
        {
          "caseFile": "1.0",
          "slug": "doe-v-roe",
          "name": "Doe, Inc. v. Roe Ltd.",
          "about": "Doe alleges that Roe broke into its servers.",
          "coding": { "state": "in process", "lastChecked": "2026-05-01" },
          "dockets": [
            { "id": "trial", "court": "cand", "number": "3:24-cv-00001", "filed": "2024-01-02",
              "judges": [ { "judge": "kim", "role": "presiding" } ] }
          ],
          "parties": [
            { "id": "doe", "kind": "organisation", "names": [ { "name": "Doe, Inc." }, { "name": "Doe Holdings", "from": "2025-03-01" } ],
              "sources": [ { "source": "order" } ] },
            { "id": "roe", "kind": "organisation", "names": [ { "name": "Roe Ltd." } ] },
            { "id": "friend", "kind": "organisation", "names": [ { "name": "Friends of Privacy" } ] },
            { "id": "witness", "kind": "person", "names": [ { "name": "Pat Witness" } ] }
          ],
          "judges": [
            { "id": "kim", "names": [ { "name": "Lee Kim" } ], "offices": [ { "title": "District Judge", "court": "cand" } ] }
          ],
          "participations": [
            { "id": "doe-trial", "party": "doe", "docket": "trial", "role": "plaintiff", "from": "2024-01-02" },
            { "id": "roe-trial", "party": "roe", "docket": "trial", "role": "defendant", "from": "2024-01-02" },
            { "id": "friend-trial", "party": "friend", "docket": "trial", "role": "amicus curiae", "from": "2024-05-01" },
            { "id": "witness-trial", "party": "witness", "docket": "trial", "role": "non party" }
          ],
          "counsel": [
            { "id": "able", "firm": "Able & Baker", "lawyers": [ "Ann Able" ], "for": [ "doe" ], "dockets": [ "trial" ],
              "from": "[..2024-03-01]", "sources": [ { "source": "order" } ] }
          ],
          "claims": [
            { "id": "fraud", "number": 1, "title": "Computer fraud", "law": "18 U.S.C. § 1030", "by": [ "doe" ], "against": [ "roe" ],
              "sources": [ { "source": "order" } ] },
            { "id": "trespass", "number": 2, "title": "Trespass", "law": "Common law", "by": [ "doe" ], "against": [ "roe" ] }
          ],
          "reliefSought": [
            { "id": "damages-sought", "by": [ "doe" ], "kind": "damages", "text": "Damages of a sum to be proved.", "event": "complaint",
              "sources": [ { "source": "press" } ] }
          ],
          "motions": [
            { "id": "sanctions", "title": "motion for sanctions", "docket": "trial", "by": [ "doe" ] },
            { "id": "stay", "title": "motion to stay the injunction", "docket": "trial", "by": [ "roe" ] }
          ],
          "awards": [
            { "id": "damages", "title": "Damages awarded by the jury", "payors": [ "roe" ], "liability": "not found", "payees": [ "doe" ],
              "currency": "USD", "claims": [ "fraud" ] }
          ],
          "injunctions": [
            {
              "id": "permanent", "title": "Permanent injunction of 1 October 2025", "kind": "permanent", "binds": [ "roe" ],
                "bindsUnnamed": [ "affiliates" ], "protects": [ "doe" ],
              "clauses": [
                { "id": "access", "does": "prohibits", "text": "Access to Doe’s servers.", "wording": "order",
                  "sources": [ { "source": "order", "quote": "shall not access" } ] },
                { "id": "tools", "does": "requires", "text": "Removal of the tools.", "wording": "press paraphrase", "unconfirmed": true,
                  "sources": [ { "source": "press" } ] },
                { "id": "world", "does": "refused", "text": "Extension to the whole world.", "wording": "press paraphrase",
                  "sources": [ { "source": "press" } ] }
              ],
              "sources": [ { "source": "press" } ]
            }
          ],
          "events": [
            {
              "id": "complaint", "date": "2024-01-02", "kind": "complaint", "docket": "trial", "title": "Doe sues Roe",
              "effects": [ { "id": "opened", "docketOpened": "trial" }, { "id": "one", "claimAsserted": "fraud" },
                { "id": "two", "claimAsserted": "trespass" } ],
              "sources": [ { "source": "press" } ]
            },
            {
              "id": "sanctions-motion", "date": "2024-06-03", "kind": "motion", "docket": "trial", "title": "Doe asks for sanctions",
              "effects": [ { "id": "filed", "motionFiled": "sanctions" } ], "sources": [ { "source": "copy" } ]
            },
            {
              "id": "liability", "date": "2025-02-03", "kind": "order", "docket": "trial", "title": "Roe found liable",
              "effects": [
                { "id": "fraud-found", "claimDecided": "fraud", "outcome": "liability found damages open", "ground": "merits" },
                { "id": "sanction", "sanctionImposed": "evidentiary", "on": [ "roe" ] }
              ],
              "sources": [ { "source": "order" } ]
            },
            {
              "id": "verdict", "date": "2025-05-06", "kind": "verdict", "docket": "trial", "title": "The jury awards damages",
              "effects": [ { "id": "made", "awardMade": "damages", "components": { "compensatory": "1000", "punitive": "90000" } } ],
              "sources": [
                {
                  "source": "press", "for": [ "award/damages/compensatory@verdict" ],
                  "reported": [
                    { "printed": "about $1.77 million", "for": [ "award/damages/punitive@verdict", "award/damages/total@verdict" ],
                      "called": "fine", "note": "The text does not say which." },
                    { "printed": "90 times", "for": [ "award/damages/ratio@verdict" ], "called": "ratio" }
                  ]
                }
              ]
            },
            {
              "id": "order", "date": "2025-10-01", "kind": "order", "docket": "trial", "title": "Award cut, injunction granted",
              "effects": [ { "id": "cut", "remittiturOffered": "damages", "component": "punitive", "to": "9000" },
                { "id": "issued", "injunctionIssued": "permanent" } ],
              "sources": [ { "source": "order" } ]
            },
            {
              "id": "stay-motion", "date": "2025-10-08", "kind": "motion", "docket": "trial", "title": "Roe asks for a stay",
              "effects": [ { "id": "filed", "motionFiled": "stay" } ], "sources": [ { "source": "press" } ]
            },
            {
              "id": "stay-order", "date": "2025-11-03", "kind": "order", "docket": "trial", "title": "A short stay",
              "ruling": { "decides": [ { "motion": "stay", "disposition": "denied" } ] },
              "effects": [ { "id": "stayed", "injunctionStayed": "permanent", "kind": "administrative",
                "until": [ { "period": "45 days" } ] } ],
              "sources": [ { "source": "press" } ]
            }
          ],
          "figures": [
            { "id": "devices", "counts": "devices attacked", "value": "about 1,400", "standing": { "is": "alleged", "by": [ "doe" ] },
              "event": "complaint",
              "sources": [ { "source": "press", "reported": [ { "printed": "1,400 users", "for": [ "figure/devices" ],
                "called": "users" } ] } ] }
          ],
          "notFound": [
            { "id": "acceptance", "about": "award/damages/acceptance", "what": "Acceptance of the remittitur", "where": "Public pages.",
              "until": "2026-05-01" },
            { "id": "no-ruling", "about": "motion/sanctions/disposition", "what": "A ruling on sanctions", "where": "Public pages.",
              "until": "2026-05-01" },
            { "id": "stay-answer", "about": "injunction/permanent/stay", "what": "The court of appeals’ answer on a stay",
              "where": "Public pages.", "until": "2026-05-01" }
          ],
          "sources": [
            { "id": "order", "title": "Order of the court", "publisher": "The court", "class": "court record", "date": "2025-10-01",
              "url": "https://example.org/order" },
            { "id": "press", "title": "Report on the case", "publisher": "The Paper", "author": "A. Writer", "class": "press",
              "date": "2025-10-02", "url": "https://example.com/report", "archivedUrl": "https://archive.example/report" },
            { "id": "copy", "title": "Copy of the report", "publisher": "Copies", "class": "aggregator", "dateNote": "Undated.",
              "copiedFrom": [ "press" ] }
          ]
        }
        """;
}
