using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.CaseFiles;

/// <summary>What can only be checked once a whole case is read.</summary>
internal static class CaseIntegrity
{
    /// <summary>Ids that stand twice, references that lead nowhere, sums finer than their currency.</summary>
    /// <remarks>What names a record of one kind by its key is checked on the walk; the rest here.</remarks>
    public static IReadOnlyList<CaseFileError> Check(CourtCase candidate, EffectTable effects)
    {
        var errors = IntegrityMapper.Check(candidate, effects);
        if (errors.Count > 0)
            return errors;
        return
        [
            .. EffectErrors(effect => effects.FiguresOf(effect).All(Fits) ? null : "a sum has more decimals than the award's currency"),
            .. EffectErrors(effect => effects.Of(effect).Check(effect, candidate)),
            .. candidate
                .Quotations.Select((quotation, i) => (quotation, i))
                .Where(pair => pair.quotation.SpeakerId is { } speaker && !IsSpeaker(speaker))
                .Select(pair => new CaseFileError(
                    $"quotations[{pair.i}] ({pair.quotation.Id}).speakerId",
                    $"\"{pair.quotation.SpeakerId}\" names no party, judge or court of this case"
                )),
        ];

        IEnumerable<CaseFileError> EffectErrors(Func<Effect, string?> wrongWith) =>
            from pair in candidate.Events.Select((happened, i) => (Event: happened, Index: i))
            from inner in pair.Event.Effects.Select((effect, i) => (Effect: effect, Index: i))
            let wrong = wrongWith(inner.Effect)
            where wrong is not null
            select new CaseFileError($"events[{pair.Index}] ({pair.Event.Id}).effects[{inner.Index}] ({inner.Effect.Id})", wrong);

        bool IsSpeaker(string id) =>
            candidate.Parties.Any(party => party.Id == id)
            || candidate.Judges.Any(judge => judge.Id == id)
            || candidate.Dockets.Any(docket => docket.Court == id);

        bool Fits(AwardFigure figure) => new Sum(figure.Amount, candidate.Awards.First(award => award.Id == figure.Award).Currency).IsMoney;
    }
}
