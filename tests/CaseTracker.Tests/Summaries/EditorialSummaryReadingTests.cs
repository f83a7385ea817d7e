using System.Globalization;
using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;
using Xunit;

namespace CaseTracker.Tests.Summaries;

public sealed class EditorialSummaryReadingTests
{
    private const string Sources = "'sources': [ { 'source': 'record' } ]";

    [Theory]
    [InlineData("2020-05-31", null)]
    [InlineData("2020-06-01", "first")]
    [InlineData("2021-05-31", "first")]
    [InlineData("2021-06-01", "second")]
    [InlineData("2030-01-01", "second")]
    public void Lead_OnEachDay_IsTheLatestThatIsNotOfALaterDay(string day, string? expected)
    {
        var history = Builder("'award/damages'")
            .Add("leads", $"'id': 'second', 'date': '2021-06-01', 'text': 'Later words.', 'restsOn': [ 'award/damages' ], {Sources}")
            .History();

        Assert.Equal(expected, Reading(history, day).Lead?.Lead.Id);
        Assert.Equal(expected is not null, Reading(history, day).Case.Leads.Count > 0);
        Assert.Equal(
            expected == "second",
            Encoding.UTF8.GetString(CaseFile.Write(Reading(history, day).Case)).Contains("Later words.", StringComparison.Ordinal)
        );
    }

    /// <summary>What comes after the lead's day, and what it rests on, beside what the reader of a year later is told.</summary>
    [Theory]
    [InlineData(
        "award/damages",
        "2020-12-01",
        "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '300'",
        "the punitive damages from $900 to $300; the stage of the award from “by verdict” to “after remittitur”"
    )]
    [InlineData("award/damages", "2020-12-01", "'injunctionIssued': 'pi'", null)]
    [InlineData(
        "injunction/tro",
        "2020-12-01",
        "'injunctionDissolved': 'tro'",
        "the status of “Restraining order” from “in force” to “dissolved”"
    )]
    [InlineData(
        "claim/fraud",
        "2020-12-01",
        "'claimDecided': 'fraud', 'outcome': 'judgment for plaintiff', 'against': [ 'gamma' ]",
        "the outcome of “Fraud” against Gamma from “pending” to “judgment for plaintiff”"
    )]
    [InlineData("docket/trial", "2020-12-01", "'docketStayed': 'trial'", "the status of N.D. Cal. 1:17-cv-1 from “pending” to “stayed”")]
    [InlineData("motion/extend", "2020-12-01", "'motionFiled': 'extend'", "the outcome of the motion to extend time, now “pending”")]
    [InlineData("case/alpha-v-beta", "2020-12-01", "'docketStayed': 'trial'", "the status of the case from “pending” to “stayed”")]
    [InlineData("party/beta", "2020-12-01", "'motionFiled': 'extend'", null)]
    [InlineData("event/verdict", "2020-12-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '300'", null)]
    [InlineData("award/damages", "2021-12-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '300'", null)]
    public void Flags_AfterALaterEvent_TellWhatChangedUnderIt(string restsOn, string date, string effect, string? told)
    {
        var history = Builder($"'{restsOn}'").Event("late", date, effect).History();

        Assert.Empty(Reading(history, "2020-06-01").Lead!.Flags);
        Assert.Equal(
            told is null ? [] : [$"Since then, what it rests on has changed: {told}."],
            Reading(history, "2021-06-01").Lead!.Flags
        );
    }

    [Fact]
    public void Flags_OfAPartyThatIsRenamed_TellBothNames() =>
        Assert.Equal(
            ["Since then, what it rests on has changed: the name of Betania Ltd. from Beta Ltd. to Betania Ltd."],
            Reading(Builder("'party/beta'").History(), "2022-01-01").Lead!.Flags
        );

    /// <summary>The same lead, saved before one thing was changed in the record of its day.</summary>
    [Theory]
    [InlineData(
        "\"punitive\":\"900\"",
        "\"punitive\":\"800.5\"",
        "the punitive damages from $900 to $800.50; the punitive damages by “The verdict” from $900 to $800.50"
    )]
    [InlineData(
        "\"id\":\"verdict\",\"date\":\"2020-01-01\"",
        "\"id\":\"verdict\",\"date\":\"2020-01-02\"",
        "the date of “The verdict” from 1 January 2020 to 2 January 2020"
    )]
    [InlineData("\"name\":\"Gamma\"", "\"name\":\"Gamma Ray\"", "the name of Gamma Ray from Gamma to Gamma Ray")]
    [InlineData("\"The verdict\"", "\"A verdict\"", null)]
    [InlineData("\"title\":\"Fraud\"", "\"title\":\"Deceit\"", null)]
    [InlineData("\"Firm \\u0026 Co.\"", "\"Another firm\"", null)]
    [InlineData("\"publisher\":\"The court\"", "\"publisher\":\"The clerk\"", null)]
    public void Flags_AfterACorrectionOfTheRecord_TellItOnlyWhereAFactUnderItChanged(string was, string now, string? told)
    {
        var saved = Saved(Builder("'award/damages', 'event/verdict', 'party/gamma', 'claim/fraud'").Case());
        var corrected = Changed(saved, was, now);

        Assert.Empty(Reading(new CaseHistory(saved), "2020-06-01").Lead!.Flags);
        Assert.Equal(
            told is null ? [] : [$"The record for that day has changed since it was saved: {told}."],
            Reading(new CaseHistory(corrected), "2020-06-01").Lead!.Flags
        );
    }

    [Fact]
    public void StillRight_AfterAChange_TakesTheFlagsAwayFromItsDayOn()
    {
        var history = Builder("'award/damages'")
            .Event("late", "2020-12-01", "'remittiturOffered': 'damages', 'component': 'punitive', 'to': '300'")
            .Event("later", "2021-12-01", "'remittiturRefused': 'damages'")
            .History();

        var looked = new CaseHistory(EditorialSummaryReading.StillRight(history, new DateOnly(2021, 3, 1))!);

        Assert.Equal("Written by the editors as of 1 June 2020.", Reading(looked, "2021-02-28").Lead!.Origin);
        Assert.Single(Reading(looked, "2021-02-28").Lead!.Flags);
        Assert.Equal(
            "Written by the editors as of 1 June 2020 and confirmed as of 1 March 2021.",
            Reading(looked, "2021-03-01").Lead!.Origin
        );
        Assert.Empty(Reading(looked, "2021-03-01").Lead!.Flags);
        Assert.StartsWith("Since then, ", Assert.Single(Reading(looked, "2022-01-01").Lead!.Flags), StringComparison.Ordinal);
        Assert.Null(EditorialSummaryReading.StillRight(looked, new DateOnly(2021, 3, 1)));
        Assert.Null(EditorialSummaryReading.StillRight(looked, new DateOnly(2019, 1, 1)));
        Assert.False(
            Encoding.UTF8.GetString(CaseFile.Write(Reading(looked, "2021-02-28").Case)).Contains("2021-03-01", StringComparison.Ordinal)
        );
    }

    /// <summary>These words are kept in case files for good: where one of them changes, leads look corrected that are not.</summary>
    [Fact]
    public void Seen_OfEachKindOfRecord_StaysAsItIsWritten()
    {
        var restsOn = string.Join(
            ", ",
            new[]
            {
                "award/damages",
                "case/alpha-v-beta",
                "claim/fraud",
                "counsel/firm",
                "docket/trial",
                "event/verdict",
                "figure/devices",
                "injunction/pi",
                "judge/old",
                "motion/dismiss",
                "participation/beta-trial",
                "party/beta",
                "quotation/said",
                "related/other",
                "relief/ask",
            }.Select(text => $"'{text}'")
        );
        var saved = Saved(
            Builder(restsOn)
                .Event("granted", "2020-02-01", "'injunctionIssued': 'pi'", "'motionFiled': 'dismiss'")
                .Event("narrowed", "2020-03-01", "'injunctionModified': 'pi', 'clauses': [ 'keep-off' ]")
                .Add("figures", $"'id': 'devices', 'counts': 'devices', 'value': 'about 1,400', {Sources}")
                .Add("judges", "'id': 'old', 'names': [ { 'name': 'Old' } ]")
                .Add("quotations", $"'id': 'said', 'words': 'We cheated.', 'speaker': 'X', 'occasion': 'x', 'form': 'verbatim', {Sources}")
                .Add("related", "'id': 'other', 'name': 'C v. D', 'by': 'mirror suit'")
                .Add("reliefSought", "'id': 'ask', 'by': ['alpha'], 'kind': 'damages', 'text': 'Five.'")
                .Case()
        );

        Assert.Equal(
            """
            award/damages/compensatory = 100.50
            award/damages/punitive = 900
            award/damages/stage = by verdict
            case/alpha-v-beta/status = pending
            claim/fraud/outcome/beta = pending
            claim/fraud/outcome/gamma = pending
            counsel/firm/firm = Firm & Co.
            docket/trial/number = 1:17-cv-1
            docket/trial/status = pending
            event/verdict/date = 2020-01-01
            award/damages/compensatory@verdict = 100.50
            award/damages/punitive@verdict = 900
            figure/devices/value = about 1,400
            injunction/pi/status = in force
            injunction/pi/modified = narrowed
            injunction/pi/clause/keep-off = Keep off.
            judge/old/name = Old
            motion/dismiss/outcome = pending
            participation/beta-trial/role = defendant
            party/beta/name = Beta Ltd.
            quotation/said/words = We cheated.
            related/other/relation = mirror suit
            relief/ask/text = Five.
            """,
            string.Join('\n', saved.Leads[0].Seen.Select(seen => $"{seen.Fact} = {seen.Was}"))
        );
    }

    /// <summary>What was noted when the lead was saved is no place where a withheld value lives on, also where the record was corrected
    /// since and holds it no more.</summary>
    [Theory]
    [InlineData("100.50", "", "")]
    [InlineData("2020-01-01", "", "")]
    [InlineData("Keep off", "", "")]
    [InlineData("2020-01-01", "\"id\":\"verdict\",\"date\":\"2020-01-01\"", "\"id\":\"verdict\",\"date\":\"2020-02-02\"")]
    [InlineData("100.50", "\"compensatory\":\"100.50\"", "\"compensatory\":\"200\"")]
    public void Withhold_WhatALeadRestsOn_TakesItOutOfWhatWasNoted(string words, string was, string now)
    {
        var saved = Saved(
            Builder("'event/verdict', 'award/damages', 'injunction/pi'").Event("granted", "2020-02-01", "'injunctionIssued': 'pi'").Case()
        );
        var corrected = was.Length == 0 ? saved : Changed(saved, was, now);

        var withheld = Redactor.Withhold(corrected, [RedactedTerm.Read(words).Value]);

        Assert.Empty(withheld.Errors);
        var text = Encoding.UTF8.GetString(CaseFile.Write(withheld.Record!));
        Assert.DoesNotContain(words, text, StringComparison.Ordinal);
        Assert.Contains(withheld.Places, place => place.Path.StartsWith("leads[0].seen", StringComparison.Ordinal));
        var reading = Reading(new CaseHistory(withheld.Record!), "2020-06-01").Lead!;
        // What was withheld is no correction; a day that is left vague makes a verdict that may not have come.
        if (was.Length == 0 && words != "2020-01-01")
            Assert.Empty(reading.Corrected);
        Assert.DoesNotContain(words, string.Join(' ', reading.Flags), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'event/late'", "A verdict.", "lead-later")]
    [InlineData("'award/fees'", "A verdict.", "lead-later")]
    [InlineData("'award/damages'", "Beta owes damages.", "lead-owed")]
    [InlineData("'award/damages'", "A verdict.", null)]
    public void FindingsOn_ADay_NameWhatALeadCannotKnowOrSay(string restsOn, string text, string? code)
    {
        var history = Builder(restsOn, text).Event("late", "2020-12-01", "'injunctionIssued': 'pi'").History();

        Assert.Equal(
            code is null ? [] : [code],
            history
                .FindingsOn(new DateOnly(2020, 6, 1))
                .Select(finding => finding.Code)
                .Where(value => value.StartsWith("lead", StringComparison.Ordinal))
                .Distinct()
        );
    }

    [Theory]
    [InlineData("'text': 'One line.', 'restsOn': [ 'award/damages/punitive' ]", "restsOn[0]")]
    [InlineData("'text': 'One line.', 'restsOn': [ 'lead/first' ]", "restsOn[0]")]
    [InlineData("'text': 'One line.', 'restsOn': [ 'award/nothing' ]", "restsOn[0]")]
    [InlineData("'text': 'One line.', 'restsOn': []", "restsOn")]
    [InlineData("'text': 'Two\\nlines.', 'restsOn': [ 'award/damages' ]", "text")]
    public void Read_ALeadThatCannotBe_NamesThePlace(string members, string place)
    {
        var read = CaseFile.Read(
            Encoding.UTF8.GetBytes(
                Builder("'award/damages'").Add("leads", $"'id': 'second', 'date': '2021-06-01', {members}, {Sources}").Json()
            )
        );

        Assert.EndsWith($".{place}", Assert.Single(read.Errors).Path, StringComparison.Ordinal);
    }

    private static CaseBuilder Builder(string restsOn, string text = "A jury has awarded damages.") =>
        new CaseBuilder()
            .Event("opened", "2017-01-10", "'claimAsserted': 'fraud'", "'injunctionIssued': 'tro'")
            .In("trial")
            .Event("verdict", "2020-01-01", "'awardMade': 'damages', 'components': { 'compensatory': '100.50', 'punitive': '900' }")
            .Verdict()
            .Add("leads", $"'id': 'first', 'date': '2020-06-01', 'text': '{text}', 'restsOn': [ {restsOn} ], {Sources}");

    /// <summary>The case as the form leaves it.</summary>
    private static CourtCase Saved(CourtCase courtCase)
    {
        var outcome = RecordWriter.Put(
            new CaseDocument(courtCase),
            RecordWriter.Open(new CaseDocument(courtCase), RecordKind.Lead, "first")!
        );
        Assert.Empty(outcome.Errors);
        return outcome.Case!;
    }

    private static CourtCase Changed(CourtCase courtCase, string was, string now)
    {
        var text = System.Text.Json.Nodes.JsonNode.Parse(CaseFile.Write(courtCase))!.ToJsonString();
        Assert.Contains(was, text, StringComparison.Ordinal);
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(text.Replace(was, now, StringComparison.Ordinal)));
        Assert.Empty(read.Errors);
        return read.Case!;
    }

    private static CaseReading Reading(CaseHistory history, string day) =>
        new(history, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DateOnly(2030, 1, 1));
}
