using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Data.Bundle;
using Xunit;

namespace CaseTracker.Tests.Editing;

public sealed class RecordWriterTests
{
    private static readonly CourtCase WhatsApp = Bundled("whatsapp-v-nso-group");

    public static TheoryData<string> Bundle =>
        [.. BundledCases.Embedded().Select(bundledCase => CaseFile.Read(bundledCase.Bytes).Case!.Slug)];

    [Theory]
    [MemberData(nameof(Bundle))]
    public void Put_EachRecordOfACaseAsTheFormShowsIt_ChangesNothing(string slug)
    {
        var courtCase = Bundled(slug);
        var before = CaseFile.Write(courtCase);
        var records = new RecordChoices(courtCase)
            .All.SelectMany(group => group.Records.Select(record => (group.Kind, Id: (string?)record.Id)))
            .ToList();

        foreach (var (kind, id) in records.Append((RecordKind.Case, null)).Append((RecordKind.Coding, null)))
        {
            var outcome = RecordWriter.Put(new CaseDocument(courtCase), RecordWriter.Open(new CaseDocument(courtCase), kind, id)!);

            Assert.True(outcome.Errors.Count == 0, $"{kind} {id}: {string.Join("; ", outcome.Errors)}");
            Assert.True(before.AsSpan().SequenceEqual(CaseFile.Write(outcome.Case!)), $"{kind} {id} came back otherwise");
        }

        Assert.True(records.Count > 10);
    }

    [Fact]
    public void Forms_AreThereForEveryKindOfRecord()
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
            Assert.NotEmpty(RecordForms.For(kind).Fields);
        Assert.Equal(Enum.GetValues<RecordKind>().Length - 2, RecordForms.Several.Count);
    }

    [Theory]
    [InlineData(
        RecordKind.Party,
        """{ "kind": "organisation", "names": [{ "name": "Acme Spyware Ltd.", "from": "March 2024" }] }""",
        "acme-spyware-ltd"
    )]
    [InlineData(
        RecordKind.Participation,
        """{ "party": "nso", "docket": "trial", "role": "defendant", "from": "29 October 2019" }""",
        "nso-trial-2"
    )]
    [InlineData(
        RecordKind.Docket,
        """{ "court": "cand", "number": "4:26-cv-00001", "filed": "on or before 10 March 2025" }""",
        "cand-4-26-cv-00001"
    )]
    [InlineData(RecordKind.Docket, """{ "court": "nd cal", "number": "4:26-cv-00002", "filed": "May 2025" }""", "nd-cal-4-26-cv-00002")]
    [InlineData(
        RecordKind.Docket,
        """{ "courtName": "Arbitral tribunal at Geneva", "number": "24-7", "filed": "2024" }""",
        "arbitral-tribunal-at-geneva-24-7"
    )]
    [InlineData(
        RecordKind.Claim,
        """{ "title": "A new claim", "law": "Some Act", "by": ["whatsapp"], "against": ["nso"], "number": "7" }""",
        "a-new-claim"
    )]
    [InlineData(
        RecordKind.Source,
        """{ "title": "A report", "publisher": "The Gazette", "class": "press", "date": "May 2025", "url": "https://example.org/a" }""",
        "the-gazette-a-report"
    )]
    [InlineData(
        RecordKind.Counsel,
        """{ "firm": "Doe & Roe LLP", "lawyers": "Jane Doe\n\nRichard Roe ", "for": ["nso"], "dockets": ["trial"] }""",
        "doe-roe-llp"
    )]
    [InlineData(
        RecordKind.Injunction,
        """
            { "title": "An injunction", "kind": "preliminary", "binds": ["nso"],
              "clauses": [{ "does": "prohibits", "text": "Keep off.", "wording": "order" },
              { "does": "requires", "text": "Report.", "wording": "order", "unconfirmed": true }] }
            """,
        "an-injunction"
    )]
    [InlineData(
        RecordKind.Event,
        """
            { "title": "A hearing is set", "kind": "notice", "date": "3 June 2026", "docket": "trial",
              "effects": [{ "hearingSet": "argument", "on": "1 December 2026" }] }
            """,
        "a-hearing-is-set"
    )]
    [InlineData(
        RecordKind.Award,
        """{ "title": "Costs", "payors": ["nso"], "payees": ["whatsapp"], "liability": "several", "currency": "USD" }""",
        "costs"
    )]
    public void Put_ANewRecord_HasAnIdOfItsOwn(RecordKind kind, string typed, string id)
    {
        var outcome = RecordWriter.Put(new CaseDocument(WhatsApp), Draft(kind, typed));

        Assert.Empty(outcome.Errors);
        Assert.Equal(id, outcome.Id);
        var change = Assert.Single(CaseDiff.Between(WhatsApp, outcome.Case!).Records);
        Assert.Equal((kind, RecordFate.Added, id), (change.Kind, change.Fate, change.Id));
    }

    [Fact]
    public void Put_ARecordWithASourceThatIsNew_BringsBoth_AndFactsNameTheRecordItself()
    {
        var outcome = RecordWriter.Put(
            new CaseDocument(WhatsApp),
            Draft(
                RecordKind.Event,
                """
                { "title": "Meta says so", "kind": "statement", "date": "2026-06-01",
                  "sources": [{ "source": "", "for": ["event/this-record/date"],
                    "newSource": { "title": "A post", "publisher": "Meta", "class": "party", "date": "June 2026" } }] }
                """
            )
        );

        Assert.Empty(outcome.Errors);
        var cited = Assert.Single(outcome.Case!.Events[^1].Sources);
        Assert.Equal(("meta-a-post", "event/meta-says-so/date"), (cited.Source, Assert.Single(cited.For).Text));
        Assert.Equal("2026-06", outcome.Case.Sources[^1].Date!.Text);
    }

    [Theory]
    [InlineData(RecordKind.Party, "{}", "kind", "Kind: choose one.")]
    [InlineData(RecordKind.Party, """{ "kind": "organisation" }""", "names", "Name: add at least one.")]
    [InlineData(RecordKind.Party, """{ "kind": "organisation", "names": [{}] }""", "names[0].name", "Name: fill this in.")]
    [InlineData(
        RecordKind.Event,
        """{ "title": "A", "kind": "order", "date": "soonish" }""",
        "date",
        "This is not understood as a date. Write it as in “17 October 2025”, “October 2025” or “on or before 10 March 2025”."
    )]
    [InlineData(RecordKind.Event, """{ "title": "A", "kind": "order" }""", "date", "Date: give the day, or as much of it as is known.")]
    [InlineData(
        RecordKind.Event,
        """{ "title": "A", "kind": "order", "date": "2026-06-01", "effects": [{}] }""",
        "effects[0]",
        "Choose what it does."
    )]
    [InlineData(
        RecordKind.Event,
        """
            { "title": "A", "kind": "order", "date": "2026-06-01",
              "effects": [{ "awardMade": "damages", "components": { "punitive": "much" } }] }
            """,
        "effects[0].components.punitive",
        "Write the amount in digits, for example 4002471 or 16999.50."
    )]
    [InlineData(
        RecordKind.Event,
        """
            { "title": "A", "kind": "statement", "date": "2026-06-01",
              "sources": [{ "newSource": { "publisher": "Meta", "class": "party" } }] }
            """,
        "sources[0].newSource.title",
        "Title: fill this in."
    )]
    [InlineData(RecordKind.Participation, """{ "docket": "trial", "role": "defendant" }""", "party", "Party: choose one.")]
    [InlineData(
        RecordKind.Claim,
        """{ "title": "A", "law": "B", "by": ["whatsapp"], "against": [] }""",
        "against",
        "Against: choose at least one."
    )]
    public void Put_WhatIsMissingOrWrong_IsSaidAtItsFieldInWords(RecordKind kind, string typed, string path, string message)
    {
        var outcome = RecordWriter.Put(new CaseDocument(WhatsApp), Draft(kind, typed));

        Assert.Null(outcome.Case);
        Assert.Contains((path, message), outcome.Errors);
    }

    [Fact]
    public void Remove_ARecordThatOthersName_IsRefusedWithTheirNames()
    {
        var outcome = RecordWriter.Remove(new CaseDocument(WhatsApp), RecordKind.Award, "damages");

        Assert.Null(outcome.Case);
        Assert.Contains(
            outcome.Errors,
            error =>
                error.Message.StartsWith("Event “", StringComparison.Ordinal)
                && error.Message.EndsWith("still names it; change that first.", StringComparison.Ordinal)
        );
    }

    /// <summary>Each record of a case of everything is either named by others,
    /// which are told by name, or goes and can be put in again.</summary>
    [Fact]
    public void Remove_EachRecordOfEverything_IsRefusedWithNames_OrDone()
    {
        var whole = Everything.Case();
        var (refused, done) = (0, 0);
        foreach (var (kind, records) in new RecordChoices(whole).All)
        foreach (var (id, _) in records)
        {
            var outcome = RecordWriter.Remove(new CaseDocument(whole), kind, id);
            if (outcome.Case is null)
            {
                refused++;
                Assert.NotEmpty(outcome.Errors);
                Assert.All(outcome.Errors, error => Assert.DoesNotContain("not in this state", error.Message, StringComparison.Ordinal));
                continue;
            }

            done++;
            var again = RecordWriter.Put(
                new CaseDocument(outcome.Case),
                new RecordDraft { Kind = kind, Value = RecordWriter.Open(new CaseDocument(whole), kind, id)!.Value }
            );
            Assert.True(again.Errors.Count == 0, $"{kind} {id}: {string.Join("; ", again.Errors)}");
        }

        Assert.True(refused > 5 && done > 5, $"{refused} refused, {done} done");
    }

    [Fact]
    public void Remove_ARecordThatNobodyNames_TakesItOut_AndRestorePutsItBackInItsPlace()
    {
        var removed = RecordWriter.Remove(new CaseDocument(WhatsApp), RecordKind.RelatedCase, WhatsApp.Related[0].Id).Case!;

        Assert.Equal(WhatsApp.Related.Count - 1, removed.Related.Count);
        Assert.Equal(
            CaseFile.Write(WhatsApp),
            CaseFile.Write(
                RecordWriter
                    .Restore(new CaseDocument(removed), new CaseDocument(WhatsApp), RecordKind.RelatedCase, WhatsApp.Related[0].Id)
                    .Case!
            )
        );
    }

    [Theory]
    [InlineData(RecordKind.Case, null, "name", "Another name")]
    [InlineData(RecordKind.Coding, null, "note", "Another note")]
    [InlineData(RecordKind.Party, "nso", "description", "Somebody else")]
    public void Restore_AChangedRecord_ReadsAsItDid(RecordKind kind, string? id, string key, string typed)
    {
        var draft = RecordWriter.Open(new CaseDocument(WhatsApp), kind, id)!;
        draft.Value[key] = typed;
        var changed = RecordWriter.Put(new CaseDocument(WhatsApp), draft).Case!;

        Assert.False(CaseDiff.Between(WhatsApp, changed).IsEmpty);
        Assert.True(
            CaseDiff.Between(WhatsApp, RecordWriter.Restore(new CaseDocument(changed), new CaseDocument(WhatsApp), kind, id).Case!).IsEmpty
        );
    }

    [Fact]
    public void Put_ARecordThatWasTakenOutMeanwhile_SaysSo()
    {
        var draft = RecordWriter.Open(new CaseDocument(WhatsApp), RecordKind.RelatedCase, WhatsApp.Related[0].Id)!;
        var removed = RecordWriter.Remove(new CaseDocument(WhatsApp), RecordKind.RelatedCase, WhatsApp.Related[0].Id).Case!;

        Assert.Contains(
            "removed this record meanwhile",
            Assert.Single(RecordWriter.Put(new CaseDocument(removed), draft).Errors).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Facts_OfTheFirstCase_HoldItsSumsAfterEachRulingInWords()
    {
        var facts = new RecordChoices(WhatsApp).Facts;

        Assert.Contains(
            facts,
            fact =>
                fact.Fact.StartsWith("award/damages/punitive@", StringComparison.Ordinal)
                && fact.Label.StartsWith("Punitive damages after “", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(facts, fact => fact.Label.Contains("not in this state", StringComparison.Ordinal));
    }

    private static RecordDraft Draft(RecordKind kind, string typed) => new() { Kind = kind, Value = JsonNode.Parse(typed)!.AsObject() };

    private static CourtCase Bundled(string slug) =>
        BundledCases.Embedded().Select(bundledCase => CaseFile.Read(bundledCase.Bytes).Case!).Single(courtCase => courtCase.Slug == slug);
}
