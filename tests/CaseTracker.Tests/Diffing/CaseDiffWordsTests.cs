using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using Xunit;

namespace CaseTracker.Tests.Diffing;

/// <summary>What a reader is told of each kind of change. The case of everything is edited as text, one thing at a time.</summary>
public sealed class CaseDiffWordsTests
{
    private static readonly string File = Encoding.UTF8.GetString(Everything.Bytes);

    [Theory]
    // The case and its coding
    [InlineData(
        "\"name\": \"Alpha Inc. v. Beta Ltd.\"",
        "\"name\": \"Alpha v. Beta\"",
        "Case, Alpha v. Beta",
        "name: Alpha Inc. v. Beta Ltd. → Alpha v. Beta"
    )]
    [InlineData("\"shortName\": \"Alpha\",", "", "Case, Alpha Inc. v. Beta Ltd.", "short name: Alpha (removed)")]
    [InlineData(
        "\"topics\": [\n    \"spyware\"",
        "\"topics\": [\n    \"spyware\",\n    \"fraud\"",
        "Case, Alpha Inc. v. Beta Ltd.",
        "topic: fraud (added)"
    )]
    [InlineData(
        "\"lastChecked\": \"2026-11-01\"",
        "\"lastChecked\": \"2026-11-20\"",
        "Coding, The record of this case",
        "sources last searched: 1 November 2026 → 20 November 2026"
    )]
    [InlineData(
        "\"state\": \"coding complete\"",
        "\"state\": \"approved\"",
        "Coding, The record of this case",
        "coding state: coding complete → approved"
    )]
    // Dockets, parties, judges, counsel
    [InlineData(
        "\"filed\": \"2020-11\"",
        "\"filed\": \"2020-11-03\"",
        "Docket, 9th Cir. 20-16408",
        "filed: November 2020 → 3 November 2020"
    )]
    [InlineData(
        "\"by\": \"interlocutory appeal\"",
        "\"by\": \"appeal\"",
        "Docket, 9th Cir. 20-16408",
        "tie to N.D. Cal. 4:19-cv-07123-PJH: how it is tied: interlocutory appeal → appeal"
    )]
    [InlineData(
        "\"role\": \"presiding\"",
        "\"role\": \"referred\"",
        "Docket, N.D. Cal. 4:19-cv-07123-PJH",
        "judge Phyllis J. Hamilton: role: presiding → referred"
    )]
    [InlineData(
        "\"description\": \"A maker of letters.\"",
        "\"description\": \"A maker of envelopes.\"",
        "Party, Alpha Inc.",
        "description: A maker of letters. → A maker of envelopes."
    )]
    [InlineData("\"name\": \"Gamma\"", "\"name\": \"Gamma Smith\"", "Party, Gamma Smith", "name: Gamma → Gamma Smith")]
    [InlineData(
        "\"title\": \"District Judge\"",
        "\"title\": \"Chief Judge\"",
        "Judge, Phyllis J. Hamilton",
        "office: title: District Judge → Chief Judge"
    )]
    [InlineData(
        "\"role\": \"defendant\"",
        "\"role\": \"respondent\"",
        "Participation, Betania Ltd. in N.D. Cal. 4:19-cv-07123-PJH",
        "role: defendant → respondent"
    )]
    [InlineData("\"A. Lawyer\"", "\"A. Lawyer\", \"B. Lawyer\"", "Counsel, Firm & Co.", "lawyer: B. Lawyer (added)")]
    // Claims, relief, motions
    [InlineData("\"law\": \"common law\"", "\"law\": \"Cal. Penal Code § 484\"", "Claim, Theft", "law: common law → Cal. Penal Code § 484")]
    [InlineData(
        "\"amount\": \"1000000\"",
        "\"amount\": \"2000000\"",
        "ReliefSought, Damages of a million.",
        "amount: €1,000,000 → €2,000,000"
    )]
    [InlineData("\"entry\": \"33\"", "\"entry\": \"34\"", "Motion, Motion to dismiss", "docket entry: 33 → 34")]
    // Awards and injunctions
    [InlineData(
        "\"liability\": \"joint and several\"",
        "\"liability\": \"several\"",
        "Award, Damages",
        "liability: joint and several → several"
    )]
    [InlineData(
        "\"text\": \"Keep off.\"",
        "\"text\": \"Keep away.\"",
        "Injunction, Preliminary injunction",
        "clause: text: Keep off. → Keep away."
    )]
    [InlineData(
        "\"affiliates\"",
        "\"affiliates\",\n        \"agents\"",
        "Injunction, Preliminary injunction",
        "who else is bound: agents (added)"
    )]
    [InlineData("\"unconfirmed\": true,", "", "Injunction, Preliminary injunction", "clause “Delete it.”: unconfirmed: yes → no")]
    // Events with their effects, rulings, ties, notes and sources
    [InlineData(
        "\"title\": \"Complaint filed\"",
        "\"title\": \"Alpha sues\"",
        "Event, Alpha sues, 29 October 2019",
        "title: Complaint filed → Alpha sues"
    )]
    [InlineData(
        "\"date\": \"[2020-03-06..2020-04-16]\"",
        "\"date\": \"2020-03-10\"",
        "Event, Set aside, 10 March 2020",
        "date: between 6 March and 16 April 2020 → 10 March 2020"
    )]
    [InlineData(
        "\"is\": \"alleged\"",
        "\"is\": \"admitted\"",
        "Event, Complaint filed, 29 October 2019",
        "standing: alleged by Alpha Inc., in “Complaint filed” → admitted by Alpha Inc., in “Complaint filed”"
    )]
    [InlineData(
        "\"punitive\": \"167254000\"",
        "\"punitive\": \"4002471\"",
        "Event, Verdict, 6 May 2025",
        "award “Damages” made: punitive damages: $167,254,000 → $4,002,471"
    )]
    [InlineData(
        "\"to\": \"4002471\"",
        "\"to\": \"4002472\"",
        "Event, Cut, 17 October 2025",
        "award “Damages” remitted: to: $4,002,471 → $4,002,472"
    )]
    [InlineData(
        "\"amount\": \"16999.50\"",
        "\"amount\": \"17000\"",
        "Event, Sanctions, 1 August 2021",
        "monetary sanction imposed: amount: $16,999.50 → $17,000"
    )]
    [InlineData(
        "\"docketReopened\": \"trial\"",
        "\"docketResumed\": \"trial\"",
        "Event, Reopened, 1 April 2026",
        "effect: N.D. Cal. 4:19-cv-07123-PJH reopened (removed)|effect: N.D. Cal. 4:19-cv-07123-PJH goes on (added)"
    )]
    [InlineData(
        "\"outcome\": \"dismissed with leave to amend\"",
        "\"outcome\": \"dismissed prejudice not stated\"",
        "Event, Ruling, 1 June 2020",
        "claim “Theft” decided: outcome: dismissed with leave to amend → dismissed; the order does not say whether the claim can be refiled"
    )]
    [InlineData(
        "\"disposition\": \"granted in part\"",
        "\"disposition\": \"granted\"",
        "Event, Ruling, 1 June 2020",
        "ruling: decision on the motion to dismiss: disposition: granted in part → granted"
    )]
    [InlineData(
        "\"period\": \"14 days\"",
        "\"period\": \"28 days\"",
        "Event, Tro, 1 November 2019",
        "injunction “Restraining order” issued: ends: after 14 days → after 28 days"
    )]
    [InlineData(
        "\"by\": \"decides\"",
        "\"by\": \"follows\"",
        "Event, Set aside, between 6 March and 16 April 2020",
        "tie to another event: decides “Default” → follows “Default”"
    )]
    [InlineData(
        "\"text\": \"Cited ever since.\"",
        "\"text\": \"Cited often.\"",
        "Event, Complaint filed, 29 October 2019",
        "note of 1 January 2025: text: Cited ever since. → Cited often."
    )]
    [InlineData(
        "\"text\": \"One source says October 28.\"",
        "\"text\": \"Sources agree.\"",
        "Event, Complaint filed, 29 October 2019",
        "disagreement between sources: text: One source says October 28. → Sources agree."
    )]
    [InlineData(
        "\"pinpoint\": \"p. 3\"",
        "\"pinpoint\": \"p. 4\"",
        "Event, Complaint filed, 29 October 2019",
        "source “Docket sheet, The court”: place in the source: p. 3 → p. 4"
    )]
    [InlineData(
        "\"called\": \"damages\"",
        "\"called\": \"fine\"",
        "Event, Complaint filed, 29 October 2019",
        "source “Docket sheet, The court”: printed “$444,719”: what the source calls it: damages → fine"
    )]
    [InlineData(
        "            \"award/damages/punitive@verdict\",\n",
        "",
        "Event, Complaint filed, 29 October 2019",
        "source “Docket sheet, The court”: what it supports: punitive damages after “Verdict” (removed)"
    )]
    // Quotations, counts, what was not found, related cases, sources
    [InlineData(
        "\"form\": \"translated\"",
        "\"form\": \"paraphrase\"",
        "Quotation, Words of A. Speaker, a statement",
        "kind of quotation: translated → paraphrase"
    )]
    [InlineData("\"value\": \"about 1,400\"", "\"value\": \"1,223\"", "Figure, Number of devices", "value: about 1,400 → 1,223")]
    [InlineData(
        "\"until\": \"2026-11-01\"",
        "\"until\": \"2026-11-20\"",
        "NotFound, The day of the new trial",
        "looked for until: 1 November 2026 → 20 November 2026"
    )]
    [InlineData(
        "\"note\": \"Settled.\"",
        "\"note\": \"Settled in May.\"",
        "RelatedCase, Gamma v. Beta",
        "note: Settled. → Settled in May."
    )]
    [InlineData("\"dateNote\": \"As downloaded.\",", "", "Source, Docket sheet, The court", "remark on the date: As downloaded. (removed)")]
    public void Between_OneEdit_TellsItInWords(string before, string after, string record, string expected)
    {
        var diff = CaseDiff.Between(Everything.Case(), Edited(before, after));

        var change = Assert.Single(diff.Records);
        Assert.StartsWith(record, $"{change.Kind}, {change.Name}", StringComparison.Ordinal);
        Assert.Equal(expected, string.Join('|', change.Fields));
        Assert.Equal(RecordFate.Changed, change.Fate);
    }

    private static CourtCase Edited(string before, string after)
    {
        Assert.Contains(before, File, StringComparison.Ordinal);
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(ReplaceFirst(File, before, after)));
        Assert.Empty(read.Errors);
        return read.Case!;
    }

    private static string ReplaceFirst(string text, string what, string with)
    {
        var at = text.IndexOf(what, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + what.Length));
    }
}
