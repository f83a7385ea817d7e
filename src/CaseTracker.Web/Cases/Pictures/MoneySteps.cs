using CaseTracker.Core;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.State;
using CaseTracker.Web.Cases.Money;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>The largest award as pictures tell it: the total after each step; of many steps the first and the last.</summary>
/// <param name="Title">The award and how it stands, in one line.</param>
/// <param name="Most">The largest of its totals, which fills the width of a bar.</param>
public sealed record MoneySteps(string Title, decimal Most, IReadOnlyList<MoneyStep> Shown)
{
    public const string None = "No sum of money was awarded by this day, so far as recorded.";

    /// <summary>Null where nothing was awarded.</summary>
    /// <param name="rows">How many steps have room.</param>
    public static MoneySteps? From(CaseView view, int rows)
    {
        if (Award(view) is not { } award)
            return null;
        var (ledger, line) = (new AwardLedger(award), AwardLine.Total(view, award));
        var room = Math.Max(1, rows);
        var left = Math.Max(0, line.Turns.Count - room);
        var shown = left == 0 || room == 1 ? line.Turns.TakeLast(room).ToList() : [line.Turns[0], .. line.Turns.TakeLast(room - 1)];
        return new MoneySteps($"{award.Award.Title}: {AwardBrief.Of(view.State, award)}{Others(view)}", line.Most, [.. shown.Select(Told)]);

        MoneyStep Told(AwardLine.Turn turn)
        {
            var skipped = left > 0 && ReferenceEquals(turn, shown[^1]) ? $" ({Prose.Count(left, "step")} before it not shown)" : "";
            var also = ReferenceEquals(turn, line.Turns[^1]) ? line.AlsoStands : null;
            var parts = turn
                .Step.Components.Where(part => part.Value != turn.Sum)
                .Select(part => $"{StateLabels.For(part.Key)} {ledger.Sum(part.Value)}");
            string[] below =
            [
                Prose.Capital(string.Join(" · ", parts)),
                also is not null ? "Conditional: if the cut is refused, a new trial follows" : "",
            ];
            return new MoneyStep(
                ledger.Sum(turn.Sum),
                $"{Prose.Capital(Step(view, turn.Step))}{skipped}",
                turn.Sum,
                also,
                [.. below.Where(words => words.Length > 0)]
            );
        }
    }

    /// <summary>All of it in one or two sentences.</summary>
    public static string Words(CaseView view) =>
        Award(view) is not { } award
            ? None
            : $"{award.Award.Title}: "
                + AwardStory.Of(award, award.Steps.Select(step => (step, step.Total)), new AwardLedger(award).Sum, step => On(view, step))
                + ". "
                + (AwardLabels.Ended(view, award) is { } ended ? Ended(award, ended) : $"It is now {AwardBrief.Of(view.State, award)}.");

    /// <summary>How long a bar is, where the largest sum is as long as <paramref name="room"/>;
    /// what is more than nothing is seen.</summary>
    public double Share(decimal sum, double room) => Most <= 0 || sum <= 0 ? 0 : Math.Max((double)(sum / Most) * room, room / 360);

    private static AwardState? Award(CaseView view) => AwardState.Foremost(view.State.Awards);

    private static string Others(CaseView view) =>
        view.State.Awards.Count(award => award.Steps.Count > 0) is > 1 and var count
            ? $" (the largest of {Prose.Count(count, "award")})"
            : "";

    private static string Ended(AwardState award, string ended) =>
        AwardStory.RefusalThatEnded(award) is null ? $"It was {ended}." : $"{Prose.Capital(ended)}.";

    private static string Step(CaseView view, AwardStep step) => step.How + On(view, step);

    private static string On(CaseView view, AwardStep step) => view.Entry(step.Event) is { } entry ? $" {entry.Event.InSentence()}" : "";
}
