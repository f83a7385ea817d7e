using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.CaseFiles;

internal static partial class Shapes
{
    private static CaseEvent Event(Mapper m, CaseEvent? e) =>
        new()
        {
            Id = m.Id("id", e?.Id, "event"),
            Date = m.Required("date", e?.Date, Scalars.Date),
            DateRole = m.WithDefault("dateRole", e?.DateRole ?? default, DateRole.Unstated, Scalars.Word<DateRole>()),
            DateNote = m.Optional("dateNote", e?.DateNote, Scalars.Text),
            Kind = m.Required("kind", e?.Kind ?? default, Scalars.Word<EventKind>()),
            KindRaw = m.Optional("kindRaw", e?.KindRaw, Scalars.Text),
            Docket = m.Optional("docket", e?.Docket, Scalars.RefTo("docket")),
            Entries = m.List("entries", e?.Entries, Scalars.Text),
            Title = m.Required("title", e?.Title, Scalars.Text),
            Text = m.Optional("text", e?.Text, Scalars.Text),
            Significance = m.WithDefault("significance", e?.Significance ?? default, Significance.Normal, Scalars.Word<Significance>()),
            Standing = m.One("standing", e?.Standing, Standing),
            Ruling = m.One("ruling", e?.Ruling, Ruling),
            VerdictForm = m.Many("verdictForm", e?.VerdictForm, VerdictAnswer),
            Effects = m.Many("effects", e?.Effects, Effect),
            Links = m.Many("links", e?.Links, EventLink),
            Statements = m.Many("statements", e?.Statements, Statement),
            Notes = m.Many("notes", e?.Notes, LaterNote),
            Disagreements = m.Many("disagreements", e?.Disagreements, Disagreement),
            Sources = m.Many("sources", e?.Sources, Citation),
        };

    private static VerdictAnswer VerdictAnswer(Mapper m, VerdictAnswer? a) =>
        new(
            m.Required("question", a?.Question, Scalars.Text),
            m.Required("answer", a?.Answer, Scalars.Text),
            m.Optional("claim", a?.Claim, Scalars.RefTo("claim")),
            m.Optional("party", a?.Party, Scalars.RefTo("party"))
        );

    private static EvidentiaryStatus Standing(Mapper m, EvidentiaryStatus? s) =>
        new(
            m.Required("is", s?.Is ?? default, Scalars.Word<EvidentiaryStatusKind>()),
            m.List("by", s?.By, Scalars.Text),
            m.Optional("in", s?.In, Scalars.RefTo("event"))
        );

    private static Ruling Ruling(Mapper m, Ruling? r) =>
        new()
        {
            Judges = m.List("judges", r?.Judges, Scalars.RefTo("judge")),
            Author = m.Optional("author", r?.Author, Scalars.RefTo("judge")),
            Separately = m.Optional("separately", r?.Separately, Scalars.Text),
            Reported = m.List("reported", r?.Reported, Scalars.Text),
            Decides = m.Many("decides", r?.Decides, MotionDecision),
        };

    private static MotionDecision MotionDecision(Mapper m, MotionDecision? d) =>
        new(
            m.Required("motion", d?.Motion, Scalars.RefTo("motion")),
            m.Required("disposition", d?.Disposition ?? default, Scalars.Word<Disposition>()),
            m.Optional("dispositionRaw", d?.DispositionRaw, Scalars.Text),
            m.Optional("granted", d?.Granted, Scalars.Text),
            m.Optional("except", d?.Except, Scalars.Text),
            m.WithDefault("prejudice", d?.Prejudice ?? default, Prejudice.NotStated, Scalars.Word<Prejudice>())
        );

    private static EventLink EventLink(Mapper m, EventLink? l) =>
        new(m.Required("to", l?.To, Scalars.RefTo("event")), m.Required("by", l?.By ?? default, Scalars.Word<EventLinkKind>()));

    private static Statement Statement(Mapper m, Statement? s) =>
        new(
            m.Required("text", s?.Text, Scalars.Text),
            m.RequiredOne("standing", s?.Standing, Standing),
            m.Many("sources", s?.Sources, Citation, atLeast: 1)
        );

    private static LaterNote LaterNote(Mapper m, LaterNote? n) =>
        new(
            m.Required("date", n?.Date ?? default, Scalars.Day),
            m.Required("text", n?.Text, Scalars.Text),
            m.Many("sources", n?.Sources, Citation)
        );

    private static Disagreement Disagreement(Mapper m, Disagreement? d) =>
        new(m.Required("text", d?.Text, Scalars.Text), m.Many("sources", d?.Sources, Citation));

    private static Citation Citation(Mapper m, Citation? c) =>
        new()
        {
            Source = m.Required("source", c?.Source, Scalars.RefTo("source")),
            For = m.List("for", c?.For, Scalars.Fact),
            Quote = m.Optional("quote", c?.Quote, Scalars.Text),
            Pinpoint = m.Optional("pinpoint", c?.Pinpoint, Scalars.Text),
            Reported = m.Many("reported", c?.Reported, ReportedValue),
            Note = m.Optional("note", c?.Note, Scalars.Text),
        };

    private static ReportedValue ReportedValue(Mapper m, ReportedValue? r) =>
        new(
            m.Required("printed", r?.Printed, Scalars.Text),
            m.List("for", r?.For, Scalars.Fact, atLeast: 1),
            m.Optional("called", r?.Called, Scalars.Text),
            m.Optional("note", r?.Note, Scalars.Text)
        );

    private static Quotation Quotation(Mapper m, Quotation? q) =>
        new()
        {
            Id = m.Id("id", q?.Id, "quotation"),
            Words = m.Required("words", q?.Words, Scalars.Text),
            Speaker = m.Required("speaker", q?.Speaker, Scalars.Text),
            SpeakerId = m.Optional("speakerId", q?.SpeakerId, Scalars.Id),
            Capacity = m.Optional("capacity", q?.Capacity, Scalars.Text),
            Occasion = m.Required("occasion", q?.Occasion, Scalars.Text),
            Date = m.Optional("date", q?.Date, Scalars.Date),
            Event = m.Optional("event", q?.Event, Scalars.RefTo("event")),
            Form = m.WithDefault("form", q?.Form ?? default, QuotationForm.Verbatim, Scalars.Word<QuotationForm>()),
            Sources = m.Many("sources", q?.Sources, Citation, atLeast: 1),
        };

    private static Figure Figure(Mapper m, Figure? f) =>
        new()
        {
            Id = m.Id("id", f?.Id, "figure"),
            Counts = m.Required("counts", f?.Counts, Scalars.Text),
            Value = m.Required("value", f?.Value, Scalars.Text),
            Standing = m.One("standing", f?.Standing, Standing),
            Event = m.Optional("event", f?.Event, Scalars.RefTo("event")),
            Sources = m.Many("sources", f?.Sources, Citation, atLeast: 1),
        };

    private static Source Source(Mapper m, Source? s) =>
        new()
        {
            Id = m.Id("id", s?.Id, "source"),
            Title = m.Required("title", s?.Title, Scalars.Text),
            Publisher = m.Required("publisher", s?.Publisher, Scalars.Text),
            Author = m.Optional("author", s?.Author, Scalars.Text),
            Class = m.Required("class", s?.Class ?? default, Scalars.Word<SourceClass>()),
            Date = m.Optional("date", s?.Date, Scalars.Date),
            DateNote = m.Optional("dateNote", s?.DateNote, Scalars.Text),
            Url = m.Optional("url", s?.Url, Scalars.Url),
            ArchivedUrl = m.Optional("archivedUrl", s?.ArchivedUrl, Scalars.Url),
            CopiedFrom = m.List("copiedFrom", s?.CopiedFrom, Scalars.RefTo("source")),
            Origin = m.Optional("origin", s?.Origin, Scalars.Text),
            Note = m.Optional("note", s?.Note, Scalars.Text),
        };
}
