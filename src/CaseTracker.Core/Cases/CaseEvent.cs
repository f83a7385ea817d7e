using CaseTracker.Core.Dates;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>Something that happened in or around the case, curated: what, when, in which docket, what it changed, who says so.</summary>
public sealed record CaseEvent
{
    public required string Id { get; init; }
    public required PartialDate Date { get; init; }
    public DateRole DateRole { get; init; }

    /// <summary>Its day with a preposition: "on 6 May 2025". Of what was only reported on a day nobody knows that it happened then: "on or
    /// before 6 May 2025", "in or before May 2025".</summary>
    public string InSentence() =>
        DateRole == DateRole.Reported && Date.Form == DateForm.Single
            ? $"{(Date.Precision == DatePrecision.Day ? "on" : "in")} or before {DateFormatter.Label(Date)}"
            : DateFormatter.InSentence(Date);

    /// <summary>How the date was found, where that needs saying: "weekday derived".</summary>
    public string? DateNote { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The kind as the court or source wrote it.</summary>
    public string? KindRaw { get; init; }

    /// <summary>The docket it belongs to; null for background outside any court.</summary>
    public string? Docket { get; init; }

    /// <summary>The entries of the docket sheet, as the court numbers them; the first places it in the docket's sequence.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    public required string Title { get; init; }

    /// <summary>What happened, written as of its day; hindsight goes into <see cref="Notes"/>.</summary>
    public string? Text { get; init; }

    public Significance Significance { get; init; }
    public EvidentiaryStatus? Standing { get; init; }

    /// <summary>Present when the event is a decision.</summary>
    public Ruling? Ruling { get; init; }

    /// <summary>True for what a court or jury decided, whether or not more of the ruling is recorded.</summary>
    public bool IsDecision =>
        Ruling is not null
        || Kind is EventKind.Order or EventKind.Opinion or EventKind.MemorandumDisposition or EventKind.Verdict or EventKind.Judgment;

    /// <summary>What the jury was asked and how it answered, question by question; empty where the form is not recorded.</summary>
    public IReadOnlyList<VerdictAnswer> VerdictForm { get; init; } = [];

    public IReadOnlyList<Effect> Effects { get; init; } = [];
    public IReadOnlyList<EventLink> Links { get; init; } = [];

    /// <summary>What each side, the court or others said in it, one point each.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Later knowledge, dated; hidden from readers of an earlier day.</summary>
    public IReadOnlyList<LaterNote> Notes { get; init; } = [];

    /// <summary>Where sources differ on this event, or what they leave open, in sentences for readers.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
