using System.Collections.Frozen;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;

namespace CaseTracker.Core.Effects;

/// <summary>
/// All that CaseTracker knows of one kind of effect. Whoever reads, writes, orders, folds, offers or tells effects asks here.
/// </summary>
/// <remarks>
/// Kinds are described as <see cref="EffectDescriptor{TEffect}"/>; this is what they look like to those who don't know the kind.
/// </remarks>
internal abstract class EffectDescriptor
{
    /// <summary>The key of the case file that tells the kind, and holds what the effect is about.</summary>
    public abstract string Key { get; }

    /// <summary>The kind of effect that is described.</summary>
    public abstract Type Type { get; }

    /// <summary>What an effect is called in a diff and a form; {0} is what it is about.</summary>
    protected abstract string Phrase { get; }

    /// <summary>What fields are called where this kind means something else by them than other records do.</summary>
    public virtual IReadOnlyDictionary<string, string> Labels => FrozenDictionary<string, string>.Empty;

    /// <summary>Where an offer of this kind stands among those on the same subject; those of one place follow the table.</summary>
    public virtual int OfferPlace => 0;

    public string Name(string about) => string.Format(null, Phrase, about);

    /// <summary>The fields that the kind has of its own, in the order of the case file.</summary>
    public abstract Effect Fields(Mapper mapper, string id, Effect? current);

    /// <summary>What of a case the effect brings into the world, by id, for others to presuppose; null where nothing hangs on it.</summary>
    public abstract string? Brings(Effect effect);

    /// <summary>What must have been brought about before.</summary>
    public abstract IEnumerable<Antecedent> Needs(Effect effect);

    /// <summary>The events, by id, that the effect names and that must have come before it.</summary>
    public abstract IEnumerable<string> Follows(Effect effect);

    /// <summary>The parties whom the effect concerns.</summary>
    public abstract IEnumerable<string> Parties(Effect effect, PartiesOnRecord record);

    /// <summary>The state after the effect. What can't be is a finding in it, never an exception.</summary>
    public abstract FoldState Fold(FoldState state, Effect effect, FoldStep step);

    /// <summary>The state after an effect that takes hold on a later day than the reader's.</summary>
    public abstract FoldState FoldBefore(FoldState state, Effect effect, FoldStep step);

    /// <summary>What takes effect on a later day than the reader's, in words.</summary>
    public abstract string Delayed(Effect effect, FoldStep step);

    /// <summary>The effects of this kind that are possible for a subject as it stands.</summary>
    public abstract IEnumerable<EffectOffer> Offers(OfferSubject subject);

    /// <summary>What keeps a case from holding the effect, references apart; null where nothing does.</summary>
    public abstract string? Check(Effect effect, CourtCase courtCase);

    /// <summary>The sums that the effect sets.</summary>
    public abstract IEnumerable<AwardFigure> Figures(Effect effect);

    /// <summary>The day that the effect sets for something to come.</summary>
    public abstract PartialDate? DaySet(Effect effect);

    /// <summary>One or two words for the turn that the case takes, as in "verdict"; null where it takes none.</summary>
    public abstract string? Turn(Effect effect, CaseEvent happened, CourtCase courtCase);

    public abstract InjunctionTurn? InjunctionTurn(Effect effect);

    public abstract AppellateTurn? AppellateTurn(Effect effect);
}
