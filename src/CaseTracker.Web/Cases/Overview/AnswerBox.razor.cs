using CaseTracker.Core.Reconciliation;
using CaseTracker.Exchange.Answers;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Overview;

/// <summary>The four questions that readers bring to a case, answered.</summary>
public partial class AnswerBox
{
    internal static readonly IReadOnlyDictionary<AnswerQuestion, string> Questions = new Dictionary<AnswerQuestion, string>
    {
        [AnswerQuestion.Owed] = "Who owes what",
        [AnswerQuestion.Banned] = "What is banned",
        [AnswerQuestion.Next] = "What comes next",
        [AnswerQuestion.Disputed] = "What is disputed",
    };

    private static readonly Dictionary<AnswerQuestion, string> Ids = new()
    {
        [AnswerQuestion.Owed] = "who-owes-what",
        [AnswerQuestion.Banned] = "what-is-banned",
        [AnswerQuestion.Next] = "what-comes-next",
        [AnswerQuestion.Disputed] = "what-is-disputed",
    };

    private static readonly Dictionary<AnswerQuestion, string> More = new()
    {
        [AnswerQuestion.Owed] = "The money, figure by figure",
        [AnswerQuestion.Banned] = "The terms in full",
        [AnswerQuestion.Next] = "Dates and searches",
        [AnswerQuestion.Disputed] = "Each difference",
    };

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    /// <summary>True on a page that is not the case's own, so that places on it need its address.</summary>
    [Parameter]
    public bool Elsewhere { get; set; }

    private IReadOnlyList<CaseAnswer> Answers => AnswerWriter.Write(View.Reading);

    private (string Question, string Text)? Why => FigureWhy.Of(View.Reading);

    /// <summary>Where the whole of it stands; null where there is nothing more.</summary>
    private string? MoreUrl(AnswerQuestion question) =>
        question switch
        {
            AnswerQuestion.Owed when View.State is { Sanctions: [], FeeGrants: [], Settlements: [] } && !IsMoneyAwarded => null,
            AnswerQuestion.Banned when View.State.Injunctions.All(injunction => injunction.Issued is null) => null,
            AnswerQuestion.Owed => SiteUrls.Money(View.Slug, View.Time),
            AnswerQuestion.Banned => SiteUrls.Injunctions(View.Slug, View.Time),
            AnswerQuestion.Next =>
                $"{(Elsewhere ? SiteUrls.Case(View.Slug, View.Time) : "")}#{(View.State.Coming.Count > 0 ? "next" : "not-found")}",
            AnswerQuestion.Disputed when IsDisputed => $"{(Elsewhere ? SiteUrls.Case(View.Slug, View.Time) : "")}#disagree",
            _ => SiteUrls.Sources(View.Slug, View.Time),
        };

    private bool IsMoneyAwarded => View.State.Awards.Any(award => award.Steps.Count > 0);

    /// <summary>The same as makes the overview list what is disputed.</summary>
    private bool IsDisputed =>
        View.Case.Events.Any(happened => happened.Disagreements.Count > 0) || Discrepancies.From(View.Reading, View.Reconciled()).Count > 0;

    /// <summary>What was searched and not found, on the case's own page.</summary>
    private string NotFoundUrl => $"{(Elsewhere ? SiteUrls.Case(View.Slug, View.Time) : "")}#not-found";

    private RenderFragment Said(AnswerPart part) =>
        builder =>
        {
            var tag = part.Tone switch
            {
                AnswerTone.Sum => "b",
                AnswerTone.Hedge => "a",
                _ => null,
            };
            if (tag is null)
            {
                builder.AddContent(0, part.Text);
                return;
            }

            builder.OpenElement(1, tag);
            if (part.Tone == AnswerTone.Hedge)
            {
                builder.AddAttribute(2, "class", "hedge");
                builder.AddAttribute(3, "href", NotFoundUrl);
            }

            builder.AddContent(4, part.Text);
            builder.CloseElement();
        };
}
