using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using Xunit;

namespace CaseTracker.Tests.Data;

/// <summary>Small cases, written as a user would write them.</summary>
internal static class SampleCases
{
    /// <summary>A case with something for every table: a verdict remitted, an injunction stayed for 45 days from 1 December 2025.</summary>
    public static byte[] Full(string slug = "roe-v-doe", string title = "Jury awards damages") =>
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "caseFile": "1.0",
              "slug": "{{slug}}",
              "name": "Roe Inc. v. Doe Ltd.",
              "shortName": "Roe v. Doe",
              "about": "Roe said that Doe had copied its programs.",
              "topics": [ "spyware" ],
              "coding": { "state": "in process", "lastChecked": "2025-12-02" },
              "dockets": [
                { "id": "trial", "court": "cand", "number": "3:24-cv-00001", "filed": "2024-01" },
                { "id": "appeal", "court": "ca9", "number": "25-0001", "filed": "2025-11-20",
                  "links": [ { "to": "trial", "by": "appeal" } ] }
              ],
              "parties": [
                { "id": "roe", "kind": "organisation", "names": [ { "name": "Roe Inc." },
                  { "name": "Roe Platforms, Inc.", "from": "2025-06-01" } ] },
                { "id": "doe", "kind": "organisation", "names": [ { "name": "Doe Ltd." } ] }
              ],
              "judges": [ { "id": "jones", "names": [ { "name": "Ann Jones" } ] } ],
              "participations": [
                { "id": "roe-trial", "party": "roe", "docket": "trial", "role": "plaintiff" },
                { "id": "doe-trial", "party": "doe", "docket": "trial", "role": "defendant" }
              ],
              "counsel": [ { "id": "firm", "firm": "Smith LLP", "lawyers": [ "Bo Smith", "Cy Smith" ], "for": [ "roe" ],
                "dockets": [ "trial", "appeal" ] } ],
              "claims": [ { "id": "copying", "number": 1, "title": "Copyright infringement", "law": "17 U.S.C. § 501", "by": [ "roe" ],
                "against": [ "doe" ] } ],
              "motions": [ { "id": "injunction-motion", "title": "motion for a permanent injunction", "docket": "trial",
                "by": [ "roe" ] } ],
              "awards": [ { "id": "damages", "title": "Damages", "payors": [ "doe" ], "liability": "not found", "payees": [ "roe" ],
                "currency": "USD" } ],
              "injunctions": [
                { "id": "permanent", "title": "Permanent injunction", "kind": "permanent", "binds": [ "doe" ],
                  "clauses": [ { "id": "copying", "does": "prohibits", "text": "Copying Roe's programs.", "wording": "order" } ] }
              ],
              "events": [
                { "id": "complaint", "date": "2024-01-15", "kind": "complaint", "docket": "trial", "title": "Roe sues",
                  "effects": [ { "id": "asserted", "claimAsserted": "copying" } ] },
                { "id": "verdict", "date": "2025-05-06", "kind": "verdict", "docket": "trial", "title": "{{title}}",
                  "effects": [ { "id": "made", "awardMade": "damages", "components": { "compensatory": "100.50", "punitive": "900" } } ],
                  "sources": [ { "source": "paper", "for": [ "award/damages/punitive@verdict" ],
                    "reported": [ { "printed": "$1,000", "for": [ "award/damages/total@verdict" ] } ] } ] },
                { "id": "order", "date": "2025-10-17", "kind": "order", "docket": "trial", "title": "Damages cut, injunction issued",
                  "ruling": { "judges": [ "jones" ], "author": "jones",
                    "decides": [ { "motion": "injunction-motion", "disposition": "granted" } ] },
                  "effects": [
                    { "id": "cut", "remittiturOffered": "damages", "component": "punitive", "to": "300" },
                    { "id": "issued", "injunctionIssued": "permanent" } ] },
                { "id": "appeal-taken", "date": "2025-11-20", "kind": "notice of appeal", "docket": "appeal", "title": "Doe appeals",
                  "effects": [ { "id": "taken", "appealTaken": "appeal", "by": [ "doe" ] } ] },
                { "id": "stay", "date": "2025-12-01", "kind": "order", "docket": "appeal", "title": "Injunction stayed",
                  "effects": [ { "id": "stayed", "injunctionStayed": "permanent", "kind": "administrative",
                    "until": [ { "period": "45 days" } ] } ] }
              ],
              "notFound": [ { "id": "judgment", "about": "award/damages/judgment", "what": "A judgment", "where": "the docket",
                "until": "2025-12-02" } ],
              "sources": [ { "id": "paper", "title": "Doe must pay", "publisher": "The Paper", "class": "press", "date": "2025-05-07",
                "url": "https://example.org/1" } ]
            }
            """
        );

    /// <summary>The smallest case, with what lists are sorted by.</summary>
    public static byte[] Small(
        string slug,
        string? name = null,
        string filed = "2024-01-15",
        string? award = null,
        string currency = "USD"
    ) =>
        Encoding.UTF8.GetBytes(
            $$"""
        {
          "caseFile": "1.0", "slug": "{{slug}}", "name": "{{name ?? slug}}", "about": "A dispute.",
          "coding": { "state": "in process", "lastChecked": "2025-12-02" },
          "dockets": [ { "id": "trial", "court": "cand", "number": "1", "filed": "{{filed}}" } ],
          "parties": [ { "id": "a", "kind": "person", "names": [ { "name": "A" } ] },
            { "id": "b", "kind": "person", "names": [ { "name": "B" } ] } ],
          "awards": [ { "id": "damages", "title": "Damages", "payors": [ "a" ], "liability": "several", "payees": [ "b" ],
            "currency": "{{currency}}" } ],
          "events": [ {{(award is null ? "" : $$"""
            { "id": "verdict", "date": "2025-05-06", "kind": "verdict", "docket": "trial", "title": "Verdict",
              "effects": [ { "id": "made", "awardMade": "damages", "components": { "compensatory": "{{award}}" } } ] }
            """)}} ]
        }
        """
        );

    public static CourtCase Read(byte[] file)
    {
        var read = CaseFile.Read(file);
        Assert.Empty(read.Errors);
        return read.Case!;
    }
}
