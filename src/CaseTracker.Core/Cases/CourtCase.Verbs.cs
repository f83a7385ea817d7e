using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Events;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>The verbs: each gives the changed case, or what keeps it from being one. The case itself never changes.</summary>
public sealed partial record CourtCase
{
    public CaseChange Record(CaseEvent happened) => Changed(this with { Events = [.. Events, happened] });

    /// <summary>Puts an event in the place of the one with its id.</summary>
    public CaseChange Amend(CaseEvent happened) => Events.Any(one => one.Id == happened.Id)
        ? Changed(this with { Events = [.. Events.Select(one => one.Id == happened.Id ? happened : one)] })
        : CaseChange.Refused($"no event \"{happened.Id}\" to amend");

    /// <summary>Takes an event out; refused while something else names it.</summary>
    public CaseChange Strike(string eventId) => Events.Any(one => one.Id == eventId)
        ? Changed(this with { Events = [.. Events.Where(one => one.Id != eventId)] })
        : CaseChange.Refused($"no event \"{eventId}\" to strike");

    public CaseChange Add(Docket docket) => Changed(this with { Dockets = [.. Dockets, docket] });

    public CaseChange Add(Party party) => Changed(this with { Parties = [.. Parties, party] });

    public CaseChange Add(Judge judge) => Changed(this with { Judges = [.. Judges, judge] });

    public CaseChange Add(Participation participation) => Changed(this with { Participations = [.. Participations, participation] });

    public CaseChange Add(Appearance appearance) => Changed(this with { Counsel = [.. Counsel, appearance] });

    public CaseChange Add(Claim claim) => Changed(this with { Claims = [.. Claims, claim] });

    public CaseChange Add(Motion motion) => Changed(this with { Motions = [.. Motions, motion] });

    public CaseChange Add(Award award) => Changed(this with { Awards = [.. Awards, award] });

    public CaseChange Add(Injunction injunction) => Changed(this with { Injunctions = [.. Injunctions, injunction] });

    public CaseChange Add(Source source) => Changed(this with { Sources = [.. Sources, source] });

    /// <summary>A new case with its first docket, from which the verbs go on.</summary>
    public static CaseChange Open(string slug, string name, string about, Docket first, DateOnly today) => Changed(
        new CourtCase { Slug = slug, Name = name, About = about, Coding = new Coding(CodingState.InProcess, today, null), Dockets = [first] });

    /// <summary>A record made in code is held to what a file is held to: the candidate is written and read again.</summary>
    private static CaseChange Changed(CourtCase candidate)
    {
        var read = CaseFile.Read(CaseFile.Write(candidate));
        return new CaseChange(read.Case, read.Errors);
    }

    /// <summary>Ids that stand twice, references that lead nowhere, sums finer than their currency.</summary>
    /// <remarks>What names a record of one kind by its key is checked on the walk; the rest here.</remarks>
    internal static IReadOnlyList<CaseFileError> Check(CourtCase candidate, EffectTable effects)
    {
        var errors = IntegrityMapper.Check(candidate, effects);
        if (errors.Count > 0) return errors;
        return
        [
            .. EffectErrors(effect => effects.FiguresOf(effect).All(Fits) ? null : "a sum has more decimals than the award's currency"),
            .. EffectErrors(effect => effects.Of(effect).Check(effect, candidate)),
            .. candidate.Quotations.Select((one, i) => (one, i)).Where(pair => pair.one.SpeakerId is { } speaker && !IsSpeaker(speaker)).Select(pair =>
                new CaseFileError($"quotations[{pair.i}] ({pair.one.Id}).speakerId", $"\"{pair.one.SpeakerId}\" names a party or judge that this case does not hold")),
        ];

        IEnumerable<CaseFileError> EffectErrors(Func<Effect, string?> wrongWith) =>
            from pair in candidate.Events.Select((happened, i) => (Event: happened, Index: i))
            from inner in pair.Event.Effects.Select((effect, i) => (Effect: effect, Index: i))
            let wrong = wrongWith(inner.Effect)
            where wrong is not null
            select new CaseFileError($"events[{pair.Index}] ({pair.Event.Id}).effects[{inner.Index}] ({inner.Effect.Id})", wrong);

        bool IsSpeaker(string id) => candidate.Parties.Any(party => party.Id == id) || candidate.Judges.Any(judge => judge.Id == id);

        bool Fits(AwardFigure figure) => new Sum(figure.Amount, candidate.Awards.First(award => award.Id == figure.Award).Currency).IsMoney;
    }
}
