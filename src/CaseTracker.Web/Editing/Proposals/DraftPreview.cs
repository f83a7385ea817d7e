using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Core.Summaries;

namespace CaseTracker.Web.Editing.Proposals;

/// <summary>What follows from a draft and from the form that is open on it, computed
/// for one day. It changes nothing and may be made on any thread.</summary>
/// <param name="Changed">The case with what is being typed; null while that is not complete, or where no form is open.</param>
/// <param name="Diff">What differs from the case that the draft began with, with what is being typed.</param>
public sealed record DraftPreview(
    CourtCase? Changed,
    IReadOnlyList<(string Part, string Message)> Errors,
    IReadOnlyList<EffectOffer> Offers,
    CaseDiff Diff,
    string BeforeLine,
    string AfterLine,
    CaseState? AfterState,
    IReadOnlyList<string> NewFindings
)
{
    public static DraftPreview Nothing { get; } = new(null, [], [], new CaseDiff([], []), "", "", null, []);

    /// <summary>True where the line that says how the case stands stays word for word.</summary>
    public bool IsTheSame => BeforeLine == AfterLine;

    /// <summary>The case with the draft, in words: what is being typed can't be computed while something is missing in it.</summary>
    public string Outcome =>
        Changed is null && Errors.Count > 0 ? $"Not computed: {Errors[0].Message}"
        : IsTheSame ? "No change"
        : AfterLine;

    /// <param name="kept">The state of the draft that the form was begun on.</param>
    public static DraftPreview From(CaseHistory origin, DraftBase kept, OpenForm? form, DateOnly today)
    {
        var (changed, errors, offers) = Read(kept, form, today);
        var after = changed is null ? kept.History : new CaseHistory(changed);
        var (then, now) = (origin.On(today), after.On(today));
        var known = origin.FindingsOn(today).Select(finding => finding.Message).ToHashSet();
        return new DraftPreview(
            changed,
            errors,
            offers,
            CaseDiff.On(today, origin, after),
            then.StatusLine,
            now.StatusLine,
            now,
            [.. after.FindingsOn(today).Select(finding => finding.Message).Where(finding => !known.Contains(finding))]
        );
    }

    private static (CourtCase?, IReadOnlyList<(string, string)>, IReadOnlyList<EffectOffer>) Read(
        DraftBase kept,
        OpenForm? form,
        DateOnly today
    )
    {
        if (form?.Ruling is { } ruling)
        {
            var offers = RulingWriter.Offers(kept.History, ruling, today);
            var added = RulingWriter.Add(kept.File, ruling, offers);
            return (added.Case, added.Errors, offers);
        }

        if (form?.Record is not { } record)
            return (null, [], []);
        var put = RecordWriter.Put(kept.File, record);
        return (put.Case, put.Errors, []);
    }
}
