using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Sets a printed word beside the one on record: a claim's ground or outcome,
/// a motion's disposition, what kind of thing an event was.</summary>
/// <remarks>Only another word of the same vocabulary contradicts; words that the vocabulary does not have are left alone.</remarks>
internal sealed class WordReconciliation(ReconciliationContext evidence)
{
    public static bool IsWord(FactRef fact) =>
        fact.Kind is FactKind.ClaimGround or FactKind.ClaimOutcome or FactKind.MotionDisposition or FactKind.EventKind;

    public ReconciliationOutcome Reconcile(ReportedValue reported)
    {
        var fact = reported.For.First(IsWord);
        return Known(fact) switch
        {
            { } known when known.OnRecord.Exists(word => Plain(word) == Plain(reported.Printed)) => new(
                MatchKind.Same,
                [new Reading(fact, MatchKind.Same, "the word", known.OnRecord[0], IsNamed: true)],
                $"“{reported.Printed}” is what is on record."
            ),
            { } known when known.Others.Any(word => Plain(word) == Plain(reported.Printed)) => new(
                MatchKind.Contradicts,
                [],
                $"The record has “{known.OnRecord[0]}”, not “{reported.Printed}”."
            ),
            { } known => new(
                MatchKind.NotComparable,
                [],
                $"“{reported.Printed}” is not among the words that are compared; the record has “{known.OnRecord[0]}”."
            ),
            null => new(MatchKind.NotComparable, [], $"Nothing is on record to compare “{reported.Printed}” with."),
        };
    }

    private (List<string> OnRecord, IEnumerable<string> Others)? Known(FactRef fact)
    {
        var happened = fact.After is { } after ? evidence.Case.Events.Where(caseEvent => caseEvent.Id == after) : evidence.Case.Events;
        switch (fact.Kind)
        {
            case FactKind.ClaimGround
            or FactKind.ClaimOutcome
                when happened
                    .SelectMany(caseEvent => caseEvent.Effects)
                    .OfType<ClaimDecided>()
                    .LastOrDefault(decided => decided.Claim == fact.Id)
                    is { } decided:
                return fact.Kind == FactKind.ClaimGround
                    ? Reconcile(decided.Ground)
                    : ([StateLabels.For(decided.Outcome), EnumTerm.For(decided.Outcome)], EnumTerm.All<ClaimOutcome>());
            case FactKind.MotionDisposition
                when happened.SelectMany(caseEvent => caseEvent.Ruling?.Decides ?? []).LastOrDefault(decision => decision.Motion == fact.Id)
                    is { } decision:
                return Reconcile(decision.Disposition, decision.DispositionRaw);
            case FactKind.EventKind when evidence.Event(fact.Id) is { } one:
                return Reconcile(one.Kind, one.KindRaw);
            default:
                return null;
        }
    }

    private static (List<string>, IEnumerable<string>) Reconcile<T>(T value, string? raw = null)
        where T : struct, Enum => (raw is null ? [EnumTerm.For(value)] : [EnumTerm.For(value), raw], EnumTerm.All<T>());

    private static string Plain(string text) => NameForms.Plain(text.Replace('-', ' '));
}
