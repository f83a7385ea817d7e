using CaseTracker.Core.Cases;
using CaseTracker.Core.Events;

namespace CaseTracker.Core.CaseFiles;

/// <summary>What can only be checked once a whole case is read.</summary>
internal static class CaseIntegrity
{
    /// <summary>Ids that stand twice, references that lead nowhere, sums finer than their currency.</summary>
    /// <remarks>What names a record of one kind by its key is checked on the walk; the rest here.</remarks>
    public static IReadOnlyList<CaseFileError> Check(CourtCase candidate)
    {
        var errors = IntegrityMapper.Check(candidate);
        if (errors.Count > 0) return errors;
        return
        [
            .. EffectErrors(effect => Fits(effect) ? null : "a sum has more decimals than the award's currency"),
            .. EffectErrors(effect => effect is InjunctionModified modified && modified.Clauses.Except(ClausesOf(modified.Injunction)).FirstOrDefault() is { } clause
                ? $"\"{clause}\" names a clause that the injunction does not hold"
                : null),
            .. candidate.Quotations.Select((one, i) => (one, i)).Where(pair => pair.one.SpeakerId is { } speaker && !IsSpeaker(speaker)).Select(pair =>
                new CaseFileError($"quotations[{pair.i}] ({pair.one.Id}).speakerId", $"\"{pair.one.SpeakerId}\" names a party or judge that this case does not hold")),
        ];

        IEnumerable<CaseFileError> EffectErrors(Func<Effect, string?> wrongWith) =>
            from pair in candidate.Events.Select((happened, i) => (Event: happened, Index: i))
            from inner in pair.Event.Effects.Select((effect, i) => (Effect: effect, Index: i))
            let wrong = wrongWith(inner.Effect)
            where wrong is not null
            select new CaseFileError($"events[{pair.Index}] ({pair.Event.Id}).effects[{inner.Index}] ({inner.Effect.Id})", wrong);

        IEnumerable<string> ClausesOf(string injunction) => candidate.Injunctions.First(one => one.Id == injunction).Clauses.Select(clause => clause.Id);

        bool IsSpeaker(string id) => candidate.Parties.Any(party => party.Id == id) || candidate.Judges.Any(judge => judge.Id == id);

        bool Fits(Effect effect) => effect switch
        {
            AwardMade made => made.Components.All(one => FitsIn(made.Award, one.Amount)),
            RemittiturOffered offered => FitsIn(offered.Award, offered.To),
            AwardAdjusted adjusted => FitsIn(adjusted.Award, adjusted.To),
            _ => true,
        };

        bool FitsIn(string award, decimal amount) => new Sum(amount, candidate.Awards.First(one => one.Id == award).Currency).IsMoney;
    }
}
