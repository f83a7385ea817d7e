namespace CaseTracker.Exchange.References;

/// <summary>OSCOLA, fourth edition, as lawyers of the United Kingdom and Ireland cite: no full stops in abbreviations.</summary>
public sealed class OscolaStyle : ICitationStyle
{
    public string Name => "OSCOLA";

    public IReadOnlyList<CitationRun> Write(Reference reference)
    {
        reference = reference.InProse();
        var text = new CitationText();
        var name = CaseTitle.WithoutStops(reference.Title);
        var court = CaseTitle.WithoutStops(reference.Court?.Citation ?? "");
        var date = reference.Date.As(day => day.British);
        return reference.Kind switch
        {
            ReferenceKind.Ruling when reference.Reported is { } reported => text.Italic(name)
                .Plain($" {reported.Volume} {CaseTitle.ReporterWithoutStops(reported.Reporter)} {reported.Page}")
                .Between(
                    " (",
                    Joined(" ", CaseTitle.WithoutStops(CourtForm.CourtAndDate(reference, "")), reference.Date.As(day => $"{day.Year}")),
                    ")"
                )
                .Runs,
            ReferenceKind.Ruling => text.Italic(name)
                .Between(" ", CaseTitle.WithoutStops(reference.Numbered ?? ""), "")
                .Between(" (", Joined(", ", court, date), ")")
                .Runs,
            ReferenceKind.Proceeding => text.Italic(name)
                .Between(" ", CaseTitle.WithoutStops(reference.Numbered ?? ""), "")
                .Between(" (", Joined(", ", court, CourtForm.Filed(date)), ")")
                .Runs,
            ReferenceKind.Page => text.Plain($"‘{reference.Title}’ (")
                .Italic(reference.Publisher)
                .Plain($", state as of {date}, revision {reference.Revision})")
                .Between(" <", reference.Url, ">")
                .Runs,
            _ => text.Between("", string.Join(" and ", reference.Authors.Select(author => author.Name)), ", ")
                .Plain($"‘{reference.Title}’ (")
                .Italic(reference.Publisher)
                .Between(", ", date, "")
                .Plain(")")
                .Between(" <", reference.Url, ">")
                .Runs,
        };
    }

    private static string Joined(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
