using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Facts;
using CaseTracker.Core.State;

namespace CaseTracker.Exchange.Summaries;

/// <summary>Where each injunction stands, how sure that is, and what it says.</summary>
internal sealed class InjunctionSentences(CaseNaming words, SentenceMaker maker)
{
    private static readonly (ClauseEffect Does, string Lead)[] Leads =
    [
        (ClauseEffect.Prohibits, "Barred"),
        (ClauseEffect.Requires, "Required"),
        (ClauseEffect.CarvesOut, "Left out"),
        (ClauseEffect.Refused, "Asked for and refused"),
    ];

    public IReadOnlyList<InjunctionState> Issued { get; } = [.. words.State.Injunctions.Where(state => state.Issued is not null)];

    /// <summary>Those that have not ended; where all have, those that did.</summary>
    public IEnumerable<InjunctionState> Foremost => HasLive ? Issued.Where(IsLive) : Issued;

    public bool HasLive => Issued.Any(IsLive);

    /// <summary>True for one that is in force, stayed or still to take effect.</summary>
    public static bool IsLive(InjunctionState injunction) =>
        injunction is { Issued: not null, Status: not (InjunctionStatus.Dissolved or InjunctionStatus.Expired or InjunctionStatus.Undone) };

    /// <param name="brief">True for its standing alone, without whom it binds and why it may be otherwise.</param>
    public SummarySentence Standing(InjunctionState injunction, bool brief = false)
    {
        var binds = brief ? "" : Prose.List(injunction.Binds.Select(words.Party).Concat(injunction.Injunction.BindsUnnamed));
        var start = $"The {Kind(injunction.Injunction)} {words.Issued(injunction.Issued!)}{(binds.Length > 0 ? $" against {binds}" : "")}";
        var unheld = UnheldReview.Of(words.State, injunction);
        var text = injunction.Status switch
        {
            _ when unheld is not null => $"{start} was {EnumTerm.For(unheld.Outcome)} by {CaseNaming.Court(unheld.Appeal.Docket)} "
                + $"{words.On(unheld.Appeal.DecidedIn!)}{CaseNaming.Held(unheld.Appeal)}.",
            InjunctionStatus.InForce when InPart(injunction) is { Length: > 0 } part => $"{start} is in force in part{part}.",
            InjunctionStatus.InForce when injunction.SoFarAsFound => brief
                ? $"{start} is apparently in force; no further stay was found."
                : $"{start} is apparently in force: its stay lapsed unless a court acted, and no further stay was found.",
            InjunctionStatus.InForce => $"{start} is in force.",
            InjunctionStatus.Stayed => $"{start} is {Stay(injunction.Stay!)}.",
            InjunctionStatus.StayedOrInForce => $"{start} is {Stay(injunction.Stay!)}; the record does not say whether that day had come.",
            InjunctionStatus.Dissolved => $"{start} was dissolved{(injunction.Since is { } since ? $" {words.On(since)}" : "")}.",
            InjunctionStatus.Expired when EndedBy(injunction) is { } end => $"{start} ended with {End(end)}.",
            InjunctionStatus.Expired => $"{start} has expired.",
            InjunctionStatus.Undone when injunction.Review is { } review =>
                $"{start} was {EnumTerm.For(review)} on appeal{(injunction.Since is { } fell ? $" {words.On(fell)}" : "")}.",
            InjunctionStatus.Undone => $"{start} was overturned with the ruling that issued it.",
            InjunctionStatus.NotYetInEffect when injunction.MayBe.Count > 0 => $"{start} was issued.",
            InjunctionStatus.NotYetInEffect => $"{start} was issued but is not yet in effect.",
            _ => $"{start} is {UnheldReview.Status(words.State, injunction)}.",
        };
        var hedge = PossiblePhrase.For(injunction);
        if (hedge is not null && !text.Contains(hedge, StringComparison.Ordinal))
            text = $"{text.TrimEnd('.')} ({hedge}).";
        return maker.Say(
            text,
            [
                FactRef.InjunctionStatus(injunction.Injunction.Id),
                .. SentenceMaker.Events(injunction.Issued, injunction.Since, injunction.Stay?.Event, unheld?.Appeal.DecidedIn),
                .. SentenceMaker.Events(EndedBy(injunction)),
                .. SentenceMaker.Events(injunction.ClauseTurns.Select(turn => turn.Event)),
                .. injunction.Binds.Select(id => FactRef.Party(id)),
            ]
        );
    }

    /// <summary>The event that ended it as its order said; null where it ended by time, or has not.</summary>
    private string? EndedBy(InjunctionState injunction) =>
        injunction.Status == InjunctionStatus.Expired
            ? words
                .Entry(injunction.Issued!)
                .Event.Effects.OfType<InjunctionIssued>()
                .Where(issued => issued.Injunction == injunction.Injunction.Id)
                .SelectMany(issued => issued.Until)
                .Select(end => end.Event)
                .FirstOrDefault(end => end is not null && words.Acts.HasHappened(end))
            : null;

    /// <summary>"the judgment of 23 February 2024".</summary>
    private string End(string id)
    {
        var next = words.State.Injunctions.FirstOrDefault(other => other.Issued == id);
        var what = next is null ? StateLabels.For(words.Entry(id).Event.Kind) : Kind(next.Injunction);
        return $"the {what} {words.Issued(id)}";
    }

    /// <summary>What it prohibits and requires; null where no clause is on record.</summary>
    public SummaryList? Clauses(InjunctionState injunction)
    {
        var held = injunction
            .Injunction.Clauses.Where(clause =>
                injunction.Clauses.Contains(clause.Id) || injunction.StatusOf(clause.Id) != ClauseStatus.Holds
            )
            .ToList();
        var items = Leads
            .Select(pair =>
                (
                    (string?)pair.Lead,
                    (IReadOnlyList<SummarySentence>)
                        [.. held.Where(clause => clause.Does == pair.Does).Select(clause => Clause(injunction, clause))]
                )
            )
            .Where(pair => pair.Item2.Count > 0)
            .ToList();
        return items.Count == 0 ? null : new SummaryList(items);
    }

    /// <summary>Whose words the clauses are; null where they are the order's.</summary>
    public SummarySentence? Wording(InjunctionState injunction)
    {
        var held = injunction.Injunction.Clauses.Where(clause => injunction.Clauses.Contains(clause.Id)).ToList();
        if (held.TrueForAll(clause => clause.Wording == ClauseWording.Order))
            return null;
        return maker.Say(
            $"{(held.Exists(clause => clause.Wording == ClauseWording.Order) ? "Some terms are" : "Its terms are")} "
                + "given as the press reported them, not in the words of the order.",
            FactRef.Injunction(injunction.Injunction.Id)
        );
    }

    /// <summary>": 1 of its 3 clauses is stayed"; empty where every clause holds.</summary>
    public static string InPart(InjunctionState injunction)
    {
        var all = injunction.Injunction.Clauses.Count;
        var turned = injunction
            .Injunction.Clauses.Select(clause => injunction.StatusOf(clause.Id))
            .Where(status => status is not (ClauseStatus.Holds or ClauseStatus.Narrowed))
            .GroupBy(status => status)
            .Select(group => $"{group.Count()} of {all} clauses {EnumTerm.For(group.Key)}{injunction.InferredTurns(group.Key)}")
            .ToList();
        return turned.Count == 0 ? "" : $" ({Prose.List(turned)})";
    }

    private SummarySentence Clause(InjunctionState injunction, Clause clause)
    {
        var remarks = new List<string>();
        if (clause.Unconfirmed)
            remarks.Add("found in one account only");
        if (injunction.StatusOf(clause.Id) is not ClauseStatus.Holds and var status)
            remarks.Add(EnumTerm.For(status));
        return maker.Say(
            remarks.Count > 0 ? $"{clause.Text.TrimEnd('.')} ({string.Join("; ", remarks)})." : CaseNaming.Ended(clause.Text),
            FactRef.InjunctionClause(injunction.Injunction.Id, clause.Id)
        );
    }

    public static string Kind(Injunction injunction) => InjunctionPhrase.Kind(injunction);

    private static string Stay(InjunctionStay stay) =>
        StateLabels.For(stay.Kind)
        + (
            stay.Term.Ends switch
            {
                { Earliest: { } first, Latest: { } last } => $" until {DateFormatter.Span(first, last)}, unless a court acts",
                { Latest: { } last } => $" until {DateFormatter.Day(last)} at the latest, unless a court acts",
                _ => "",
            }
        );
}
