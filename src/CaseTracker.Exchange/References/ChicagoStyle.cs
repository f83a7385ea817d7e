using CaseTracker.Core;

namespace CaseTracker.Exchange.References;

/// <summary>The Chicago Manual of Style, seventeenth edition: a note, with full names of parties.</summary>
public sealed class ChicagoStyle : ICitationStyle
{
    public string Name => "Chicago";

    public IReadOnlyList<CitationRun> Write(Reference reference)
    {
        reference = reference.InProse();
        var text = new CitationText();
        var date = reference.Date.As(day => day.Long);
        return reference.Kind switch
        {
            ReferenceKind.Ruling when reference.Reported is { } reported => text.Italic(reference.Title)
                .Plain($", {reported.Text}")
                .Between(" (", CourtForm.CourtAndDate(reference, reference.Date.As(day => $"{day.Year}")), ")")
                .Plain(".")
                .Runs,
            ReferenceKind.Ruling => text.Italic(reference.Title)
                .Between(", ", reference.Numbered, "")
                .Between(" (", CourtForm.CourtAndDate(reference, reference.Date.As(day => day.Short)), ")")
                .Plain(".")
                .Runs,
            ReferenceKind.Proceeding => text.Italic(reference.Title)
                .Between(", ", reference.Numbered, "")
                .Between(" (", CourtForm.CourtAndDate(reference, CourtForm.Filed(reference.Date.As(day => day.Short))), ")")
                .Plain(".")
                .Runs,
            ReferenceKind.Page => text.Plain(
                    $"“{reference.Title},” {reference.Publisher}, state as of {date}, revision {reference.Revision}"
                )
                .Between(", ", reference.Url, "")
                .Plain(".")
                .Runs,
            _ => Published(
                    text.Between("", Prose.List(reference.Authors.Select(author => author.Name)), ", ").Plain($"“{reference.Title},” "),
                    reference
                )
                .Between(", ", date, "")
                .Between(", ", reference.Url, "")
                .Plain(".")
                .Runs,
        };
    }

    private static CitationText Published(CitationText text, Reference reference) =>
        reference.Kind == ReferenceKind.News ? text.Italic(reference.Publisher) : text.Plain(reference.Publisher);
}
