using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Exchange.Answers;
using CaseTracker.Web.Cases.Overview;
using CaseTracker.Web.Cases.Pictures;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>What stands around an embedded drawing, where it leads, and the code by which another site shows it.</summary>
public static class EmbedText
{
    /// <summary>More steps of an award make a frame that nobody scrolls.</summary>
    public const int MostSteps = 4;

    public static string Link(CasePicture picture) =>
        picture switch
        {
            MoneyPicture => "Every change of the award, with its sources",
            TimelinePicture => "Every event as a list, with its sources",
            _ => "The whole case, with its sources",
        };

    /// <summary>The four questions that readers bring, each with its sentence.</summary>
    public static IEnumerable<(string Question, string Answer)> Answers(CaseView view) =>
        AnswerWriter
            .Write(view.Reading)
            .Select(answer => (AnswerBox.Questions[answer.Question], string.Concat(answer.Parts.Select(part => part.Text))));

    /// <summary>The page of the case that says the same in full.</summary>
    public static string PageOf(CasePicture picture, CaseView view) =>
        picture switch
        {
            MoneyPicture => SiteUrls.Money(view.Slug, view.Time),
            TimelinePicture => SiteUrls.Timeline(view.Slug, view.Time),
            _ => SiteUrls.Case(view.Slug, view.Time),
        };

    public static string Source(CaseView view) =>
        $"CaseTracker, from {Prose.Count(view.Case.Sources.Count, "source")} last searched on "
        + $"{DateFormatter.Day(view.Case.Coding.LastChecked)} · revision {view.Published.Revision}";

    /// <summary>What the frame is called for those who can't see it; without the day where it goes with the days.</summary>
    public static string Title(CasePicture picture, CaseView view) =>
        view.Time.IsPresent ? $"{view.Case.Name}: {char.ToLowerInvariant(picture.Title[0])}{picture.Title[1..]}" : picture.Heading(view);
}
