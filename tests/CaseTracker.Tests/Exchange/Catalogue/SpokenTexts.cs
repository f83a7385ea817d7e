using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Answers;
using CaseTracker.Exchange.Calendars;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.References;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Tests.Exchange.Catalogue;

/// <summary>All that is written of a case on a day, each with the area of the catalogue that it belongs to.</summary>
internal static class SpokenTexts
{
    public const string Answers = "answers";
    public const string Status = "status";
    public const string Summaries = "summaries";
    public const string Events = "events";
    public const string Sources = "sources";
    public const string Exports = "exports";

    private static readonly ExportStamp Stamp = new(
        3,
        "abc",
        new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero),
        PublicUrls.At(new Uri("https://cases.example.org"))
    );

    /// <summary>What changes with the day.</summary>
    public static IEnumerable<(string Area, string Text)> On(CaseReading reading)
    {
        yield return (Status, reading.State.StatusLine);
        foreach (
            var text in reading.State.Awards.Where(award => award.Steps.Count > 0).Select(award => AwardBrief.Of(reading.State, award))
        )
            yield return (Status, text);
        foreach (var injunction in reading.State.Injunctions)
            yield return (Status, UnheldReview.Status(reading.State, injunction));
        foreach (var answer in AnswerWriter.Write(reading))
            yield return (Answers, answer.Text);
        if (FigureWhy.Of(reading) is var (question, why))
        {
            yield return (Answers, question);
            yield return (Answers, why);
        }

        foreach (
            var text in new[] { SummaryLength.Short, SummaryLength.Full }.SelectMany(length =>
                Summary(SummaryWriter.Write(reading, length))
            )
        )
            yield return (Summaries, text);
    }

    /// <summary>What is written of each event.</summary>
    public static IEnumerable<(string Area, string Text)> OfEvents(CaseReading reading)
    {
        foreach (var entry in reading.Entries)
        foreach (var change in reading.ChangesOf(entry.Event.Id))
            yield return (Events, change.Words);
        foreach (var entry in reading.Entries.Where(entry => entry.Event.Standing is not null))
            yield return (Events, EvidentiaryStatusPhrase.For(entry.Event.Standing!, reading, entry.Event.Id));
    }

    /// <summary>What is written of the whole record.</summary>
    public static IEnumerable<(string Area, string Text)> Of(CaseReading reading)
    {
        foreach (var value in new Reconciler(reading.History).Values)
        {
            yield return (Sources, value.Sentence);
            foreach (var text in value.Readings.Select(one => one.Label))
                yield return (Sources, text);
        }

        var input = new ExportInput(reading, Stamp);
        foreach (var line in ExportNotice.Lines(input).Append(StampText.Foot(input)).Append(StampText.Credit(input)))
            yield return (Exports, line);
        foreach (var note in new CaseReferences(input).All().SelectMany(ReferenceNotes.For))
            yield return (Exports, note);
        var calendar = new CalendarEntries(input, namesCase: false);
        foreach (var line in calendar.Events().Concat(calendar.Coming()).SelectMany(entry => entry.Description.Split("\n\n")))
            if (!line.StartsWith("Sources: ", StringComparison.Ordinal) && !line.StartsWith("http", StringComparison.Ordinal))
                yield return (Exports, line);
    }

    private static IEnumerable<string> Summary(Summary summary)
    {
        foreach (var section in summary.Sections)
        {
            if (section.Heading is { } heading)
                yield return heading;
            foreach (var block in section.Blocks)
            {
                if (block is SummaryTable table)
                {
                    yield return table.Caption;
                    foreach (var header in table.Headers)
                        yield return header;
                }

                if (block is SummaryList list)
                    foreach (var lead in list.Items.Select(item => item.Lead).OfType<string>())
                        yield return lead;
                foreach (var sentence in block.Sentences.Select(sentence => sentence.Text))
                    yield return sentence;
            }
        }
    }
}
