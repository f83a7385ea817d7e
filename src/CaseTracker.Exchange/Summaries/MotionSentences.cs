using System.Text.RegularExpressions;
using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.Facts;

namespace CaseTracker.Exchange.Summaries;

/// <summary>What has been asked of a court and not answered.</summary>
internal sealed partial class MotionSentences(CaseNaming words, SentenceMaker maker)
{
    private IEnumerable<MotionState> Open =>
        words
            .State.Motions.Where(motion =>
                motion is { Status: MotionStatus.Pending or MotionStatus.NoRulingFound, FiledIn: not null, IsOvertaken: false }
            )
            .OrderByDescending(motion => words.Entry(motion.FiledIn!).Position);

    /// <summary>Those that matter; petitions for review are told with the appeals.</summary>
    public IEnumerable<SummarySentence> Key() =>
        Open.Where(motion => IsKey(motion) && words.State.Reviews.All(review => review.SoughtIn != motion.FiledIn))
            .Select(motion => Say(motion, brief: true));

    public IEnumerable<SummarySentence> All() => Open.Select(motion => Say(motion, brief: false));

    /// <summary>The newest motion that matters, as in "a contempt motion"; null for none.</summary>
    public (string Text, string Id, string Hedge)? Newest() =>
        Open.FirstOrDefault(IsKey) is { } motion
            ? (Named(motion), motion.Motion.Id, PossiblePhrase.InBrackets(PossiblePhrase.For(motion)))
            : null;

    /// <summary>"a contempt motion", "Apple’s motion to dismiss".</summary>
    public static string Named(MotionState motion) =>
        IsOwned(motion) ? motion.Motion.Title
        : IsPossessive(motion) || IsPlural(motion) ? $"the {motion.Motion.Title}"
        : Prose.A(motion.Motion.Title);

    /// <summary>What is left of it to decide: "the rest of a motion to dismiss".</summary>
    public static string Rest(MotionState motion) => motion.DecidedInPart is null ? Named(motion) : $"the rest of {Named(motion)}";

    private static bool IsKey(MotionState motion) => motion is { Status: MotionStatus.Pending, Motion.Significance: Significance.Key };

    /// <summary>True for "Apple’s motion", which takes no article.</summary>
    private static bool IsOwned(MotionState motion) => char.IsUpper(motion.Motion.Title[0]) && IsPossessive(motion);

    /// <summary>"petitions for rehearing", "post-trial motions to set aside the verdict".</summary>
    public static bool IsPlural(MotionState motion) => Plural.IsMatch(motion.Motion.Title);

    /// <summary>What is asked for in more than one paper, before the first word that says what for.</summary>
    [GeneratedRegex(
        @"^(?:(?!for\b|to\b|of\b|on\b|under\b|by\b|against\b)\S+ )*(?:motions|petitions|applications|requests|cross-motions)\b"
    )]
    private static partial Regex Plural { get; }

    private static bool IsPossessive(MotionState motion) =>
        motion.Motion.Title.Split(' ')[0] is var first && (first.EndsWith("’s", StringComparison.Ordinal) || first.EndsWith('’'));

    private static string InSentence(string subject) =>
        subject.StartsWith("The ", StringComparison.Ordinal) ? $"the {subject["The ".Length..]}" : subject;

    private SummarySentence Say(MotionState motion, bool brief)
    {
        var subject = IsOwned(motion) ? motion.Motion.Title : $"The {motion.Motion.Title}";
        var filed =
            $"{(brief || motion.Motion.By.Count == 0 || IsOwned(motion) ? "filed" : $"filed by {words.Parties(motion.Motion.By)}")} "
            + $"{words.On(motion.FiledIn!)}";
        var state = words.WasChecked switch
        {
            true => $"{(IsPlural(motion) ? "were" : "was")} pending when "
                + $"{(brief ? "last checked" : $"the record was last checked, on {DateFormatter.Day(words.Case.Coding.LastChecked)}")}",
            false => $"{(IsPlural(motion) ? "are" : "is")} pending",
        };
        var text =
            motion.Status == MotionStatus.NoRulingFound
                ? $"No {(motion.DecidedInPart is null ? "" : "later ")}ruling was found on {InSentence(subject)}, {filed}"
                : $"{subject}, {filed}, {state}";
        return maker.Say(
            text + PossiblePhrase.InBrackets(PossiblePhrase.For(motion)) + ".",
            [
                FactRef.MotionDisposition(motion.Motion.Id),
                .. SentenceMaker.Events(motion.FiledIn),
                .. words.WasChecked ? maker.Checked : [],
                .. motion.Motion.By.Select(id => FactRef.Party(id)),
            ]
        );
    }
}
