using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;

namespace CaseTracker.Core.State;

/// <summary>One decision of a court above, and what became of it.</summary>
/// <param name="happened">The id of the event that is the decision.</param>
/// <param name="byItself">True where it takes hold without a paper of its own.</param>
internal sealed class AppellateDecision(string happened, AppellateTurn.Decision turn, bool byItself)
{
    public string Event => happened;

    public AppellateTurn.Decision Turn => turn;

    /// <summary>The event with which it took hold; null while it has not.</summary>
    public string? HeldBy { get; set; } = byItself ? happened : null;

    /// <summary>The awards that whoever asked for the decision has to pay, by id.</summary>
    public IReadOnlySet<string> AskedByPayorsOf { get; init; } = new HashSet<string>();

    /// <summary>True where it takes hold only because the court above, for whose decision its mandate was stayed, has decided.</summary>
    public bool IsStayEnded { get; set; }

    /// <summary>The event by which it was vacated on rehearing or by the order that granted review; null where it was not.</summary>
    public string? VacatedBy { get; set; }

    /// <summary>How it lost its effect; null while it stands.</summary>
    public DisturbedRuling? Fate { get; private set; }

    /// <summary>The decision that reversed or vacated it.</summary>
    public AppellateDecision? Undoer { get; private set; }

    /// <summary>True while what it did below counts.</summary>
    public bool Counts => HeldBy is not null && (Fate is null || IsReversedWithoutSayingWhat);

    public bool IsVacatedOnAppeal => Undoer is not null && Fate?.Outcome == ReviewOutcome.Vacated;

    /// <summary>What a later decision counts for must be known before: judge the last decision first.</summary>
    /// <param name="later">The decisions that came after it.</param>
    public void Judge(IEnumerable<AppellateDecision> later)
    {
        if (VacatedBy is { } by)
        {
            Fate = new DisturbedRuling(Event, by, by, ReviewOutcome.Vacated);
            return;
        }

        foreach (var decision in later.Where(decision => decision.Counts))
            if (decision.Turn.Rulings.FirstOrDefault(reviewed => reviewed.Ruling == Event && reviewed.IsUndoing) is { } reviewed)
                (Fate, Undoer) = (new DisturbedRuling(Event, decision.Event, decision.HeldBy!, reviewed.Outcome), decision);
    }

    /// <summary>Adds what it undid to the rulings undone by the decisions before it, or takes from them what it reinstated.</summary>
    public void Reach(Dictionary<string, DisturbedRuling> undone)
    {
        if (IsAffirmanceReversed)
            foreach (var reviewed in Turn.Rulings)
                undone[reviewed.Ruling] = Fate! with { Ruling = reviewed.Ruling };
        if (!Counts)
            return;
        foreach (var reviewed in Turn.Rulings)
            if (reviewed.IsUndoing)
                undone.TryAdd(
                    reviewed.Ruling,
                    new DisturbedRuling(reviewed.Ruling, Event, HeldBy!, reviewed.Outcome)
                    {
                        Docket = Turn.Docket,
                        Spared = [.. Turn.Parts.Where(part => part.Outcome == ReviewOutcome.Affirmed)],
                    }
                );
            else if (
                reviewed.Outcome == ReviewOutcome.Reinstated
                || (undone.TryGetValue(reviewed.Ruling, out var before) && before.Docket == Turn.Docket)
            )
                undone.Remove(reviewed.Ruling);
    }

    /// <summary>The parts of which it has a word, as far as they count.</summary>
    public IEnumerable<PartReviewed> Words() =>
        Counts ? Turn.Parts.Where(part => !IsModificationUndone(part))
        : IsAffirmanceReversed ? Turn.Parts.Select(part => part with { Outcome = ReviewOutcome.Reversed })
        : [];

    /// <summary>The decision whose words on parts these are: its own, or the one that reversed it.</summary>
    public string WordsBy => Counts ? Event : Fate!.By;

    /// <summary>The event with which its words on parts take hold.</summary>
    public string WordsHeldBy => Counts ? HeldBy! : Fate!.HeldBy;

    private bool IsAffirmanceReversed => Fate is { Outcome: ReviewOutcome.Reversed } && IsAffirmance;

    private bool IsReversedWithoutSayingWhat => Fate is { Outcome: ReviewOutcome.Reversed } && !IsAffirmance && !IsWholeUndoing;

    /// <summary>True where the decision that had changed a sum is reversed for those to whom the sum is due, so that the sum before it is
    /// due again.</summary>
    private bool IsModificationUndone(PartReviewed part) =>
        IsReversedWithoutSayingWhat
        && part is { Outcome: ReviewOutcome.Modified, Award: { } award }
        && !Undoer!.AskedByPayorsOf.Contains(award);

    private bool IsAffirmance =>
        Turn.Rulings.All(reviewed => reviewed is { InPart: false, Outcome: ReviewOutcome.Affirmed })
        && Turn.Parts.All(part => part.Outcome == ReviewOutcome.Affirmed);

    private bool IsWholeUndoing => Turn.Rulings.All(reviewed => reviewed.IsUndoing) && Turn.Parts.All(part => part.IsUndoing);
}
