using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Data.Cases;
using CaseTracker.Web.Cases;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>A made-up case that goes all the way: verdict form, judgment with interest, bond and a coercive sanction, an appeal decided
/// part by part, an injunction changed clause by clause, payment, and a settlement.</summary>
internal static class PoeCase
{
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static CaseView View(string? asOf = null, Func<string, string>? edit = null)
    {
        var read = CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(edit is null ? Json : edit(Json)));
        Assert.True(read.Case is not null, string.Join('\n', read.Errors));
        var published = new PublishedCase(
            read.Case.Slug,
            1,
            DateTimeOffset.UnixEpoch,
            "hash",
            CaseFile.Write(read.Case),
            new CaseHistory(read.Case)
        );
        var view = new CaseView(published, asOf is null ? Today : DateOnly.Parse(asOf), Today);
        Assert.Empty(view.State.Findings);
        return view;
    }

    public const string Json = """
        {
          "caseFile": "1.0",
          "slug": "poe-v-low",
          "name": "Poe v. Low Corp.",
          "about": "Poe alleges that Low broke a contract and lied about it.",
          "coding": { "state": "coding complete", "lastChecked": "2026-05-01" },
          "dockets": [
            { "id": "trial", "court": "cand", "number": "3:20-cv-00009", "filed": "2020-01-10" },
            { "id": "appeal", "court": "ca9", "number": "21-9", "filed": "2021-05-01", "links": [ { "to": "trial", "by": "appeal" } ] }
          ],
          "parties": [
            { "id": "poe", "kind": "person", "names": [ { "name": "Pat Poe" } ] },
            { "id": "low", "kind": "organisation", "names": [ { "name": "Low Corp." } ] },
            { "id": "heir", "kind": "organisation", "names": [ { "name": "Heir LLC" } ] }
          ],
          "participations": [
            { "id": "poe-trial", "party": "poe", "docket": "trial", "role": "plaintiff", "from": "2020-01-10" },
            { "id": "low-trial", "party": "low", "docket": "trial", "role": "defendant", "from": "2020-01-10" }
          ],
          "claims": [
            { "id": "contract", "title": "Contract", "law": "Common law", "by": [ "poe" ], "against": [ "low" ] },
            { "id": "fraud", "title": "Fraud", "law": "Common law", "by": [ "poe" ], "against": [ "low" ] }
          ],
          "awards": [
            { "id": "damages", "title": "Damages", "payors": [ "low", "heir" ], "liability": "several", "payees": [ "poe" ],
              "currency": "USD", "claims": [ "contract" ] }
          ],
          "injunctions": [
            { "id": "ban", "title": "Permanent injunction", "kind": "permanent", "binds": [ "low" ], "protects": [ "poe" ],
              "clauses": [
                { "id": "a", "does": "prohibits", "text": "Selling the map.", "wording": "order", "sources": [ { "source": "order" } ] },
                { "id": "b", "does": "prohibits", "text": "Showing the map.", "wording": "order", "sources": [ { "source": "order" } ] },
                { "id": "c", "does": "requires", "text": "Returning the map.", "wording": "order", "sources": [ { "source": "order" } ] }
              ] }
          ],
          "events": [
            { "id": "complaint", "date": "2020-01-10", "kind": "complaint", "docket": "trial", "title": "Poe sues Low",
              "effects": [ { "id": "o", "docketOpened": "trial" }, { "id": "c", "claimAsserted": "contract" },
                { "id": "f", "claimAsserted": "fraud" } ], "sources": [ { "source": "order" } ] },
            { "id": "verdict", "date": "2021-03-01", "kind": "verdict", "docket": "trial", "title": "The jury finds for Poe",
              "verdictForm": [
                { "question": "Did Low break the contract?", "answer": "Yes", "claim": "contract", "party": "low" },
                { "question": "Did Low lie?", "answer": "Yes", "claim": "fraud" } ],
              "effects": [
                { "id": "c", "claimDecided": "contract", "outcome": "liability found damages open", "ground": "merits" },
                { "id": "f", "claimDecided": "fraud", "outcome": "liability found damages open", "ground": "merits" },
                { "id": "m", "awardMade": "damages", "components": { "compensatory": "100000", "punitive": "500000" },
                  "shares": [ { "party": "low", "sum": "550000" }, { "party": "heir", "sum": "50000" } ] } ],
              "sources": [ { "source": "order" } ] },
            { "id": "judgment", "date": "2021-04-01", "kind": "judgment", "docket": "trial", "title": "Judgment for Poe",
              "effects": [
                { "id": "j", "judgmentEntered": "trial", "kind": "final", "awards": [ "damages" ] },
                { "id": "i", "injunctionIssued": "ban" },
                { "id": "n", "interestSet": "damages", "percent": "10", "compounding": "simple", "accruesFrom": "2021-04-01" },
                { "id": "s", "sanctionImposed": "contempt", "on": [ "low" ], "amount": { "amount": "1000", "currency": "USD" },
                  "per": "day", "accruesFrom": "2021-04-11" } ],
              "sources": [ { "source": "order" } ] },
            { "id": "notice", "date": "2021-05-01", "kind": "notice of appeal", "docket": "trial", "title": "Low appeals",
              "effects": [ { "id": "o", "docketOpened": "appeal" },
                { "id": "t", "appealTaken": "appeal", "by": [ "low" ], "fromRulings": [ "judgment" ] },
                { "id": "b", "bondPosted": "trial", "amount": { "amount": "700000", "currency": "USD" }, "surety": "A surety" } ],
              "sources": [ { "source": "order" } ] },
            { "id": "opinion", "date": "2022-06-01", "kind": "opinion", "docket": "appeal", "title": "The appeal is decided",
              "effects": [ { "id": "d", "appealDecided": "appeal",
                "rulings": [ { "ruling": "judgment", "outcome": "affirmed", "inPart": true } ],
                "parts": [ { "claim": "contract", "outcome": "affirmed" }, { "claim": "fraud", "outcome": "reversed" },
                  { "award": "damages", "component": "punitive", "outcome": "vacated" },
                  { "injunction": "ban", "clause": "b", "outcome": "vacated" } ] } ],
              "sources": [ { "source": "order" } ] },
            { "id": "mandate", "date": "2022-07-01", "kind": "mandate", "docket": "appeal", "title": "Mandate",
              "effects": [ { "id": "m", "mandateIssued": "appeal" } ], "sources": [ { "source": "order" } ] },
            { "id": "narrowed", "date": "2022-08-01", "kind": "order", "docket": "trial", "title": "The injunction is narrowed",
              "effects": [ { "id": "n", "injunctionModified": "ban", "clauses": [ "a", "c" ], "narrowed": [ "a" ],
                "binds": [ "heir" ] } ], "sources": [ { "source": "order" } ] },
            { "id": "obeyed", "date": "2022-09-01", "kind": "order", "docket": "trial", "title": "Low has obeyed",
              "effects": [ { "id": "p", "sanctionPurged": "judgment" }, { "id": "r", "bondReleased": "trial" } ],
              "sources": [ { "source": "order" } ] },
            { "id": "paid", "date": "2022-10-01", "kind": "notice", "docket": "trial", "title": "Low pays a part",
              "effects": [ { "id": "p", "paymentMade": "damages", "sum": "40000" } ], "sources": [ { "source": "order" } ] },
            { "id": "closed", "date": "2022-12-01", "kind": "order", "docket": "trial", "title": "The docket is closed",
              "effects": [ { "id": "t", "docketTerminated": "trial" } ], "sources": [ { "source": "order" } ] },
            { "id": "deal", "date": "2023-02-01", "kind": "settlement", "docket": "trial", "title": "Poe and Low settle",
              "effects": [ { "id": "s", "settlementReached": "trial", "notDisclosed": true } ], "sources": [ { "source": "order" } ] }
          ],
          "sources": [
            { "id": "order", "title": "Papers of the court", "publisher": "N.D. Cal.", "class": "court record", "date": "2020-01-10" }
          ]
        }
        """;
}
