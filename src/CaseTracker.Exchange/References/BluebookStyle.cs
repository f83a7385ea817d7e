namespace CaseTracker.Exchange.References;

/// <summary>The Bluebook, twenty-first edition, as court documents and law reviews of the United States cite: a decision by its case,
/// docket, court and day.</summary>
public sealed class BluebookStyle : ICitationStyle
{
    public string Name => "Bluebook";

    public IReadOnlyList<CitationRun> Write(Reference reference)
    {
        reference = reference.InProse();
        var text = new CitationText();
        var name = BluebookName.Of(reference);
        var date = reference.Date.As(day => day.Short);
        return reference.Kind switch
        {
            ReferenceKind.Ruling when reference.Reported is { } reported => text.Italic(name)
                .Plain($", {reported.Text}")
                .Between(" (", CourtForm.CourtAndDate(reference, reference.Date.As(day => $"{day.Year}")), ")")
                .Plain(".")
                .Runs,
            ReferenceKind.Ruling => text.Between("", reference.Paper, ", ")
                .Italic(name)
                .Between(", ", reference.Numbered, "")
                .Between(" (", CourtForm.CourtAndDate(reference, date), ")")
                .Between(", ECF No. ", reference.Entry, "")
                .Plain(".")
                .Runs,
            ReferenceKind.Proceeding => text.Italic(name)
                .Between(", ", reference.Numbered, "")
                .Between(" (", CourtForm.CourtAndDate(reference, CourtForm.Filed(date)), ")")
                .Plain(".")
                .Runs,
            ReferenceKind.Page => text.Italic(reference.Title)
                .Between(", ", reference.Publisher, "")
                .Between(", ", reference.Url, "")
                .Plain($" (state as of {date}, revision {reference.Revision}).")
                .Runs,
            _ => text.Between("", string.Join(" & ", reference.Authors.Select(author => author.Name)), ", ")
                .Italic(reference.Title)
                .Between(", ", reference.Publisher, "")
                .Between(" (", date, ")")
                .Between(", ", reference.Url, "")
                .Plain(".")
                .Runs,
        };
    }
}
