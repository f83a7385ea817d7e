namespace CaseTracker.Exchange.References;

/// <summary>APA, seventh edition: an entry of the list of references.</summary>
public sealed class ApaStyle : ICitationStyle
{
    public string Name => "APA";

    public IReadOnlyList<CitationRun> Write(Reference reference)
    {
        reference = reference.InProse();
        var text = new CitationText();
        var date = reference.Date.As(day => day.YearFirst);
        if (date.Length == 0)
            date = "n.d.";
        switch (reference.Kind)
        {
            case ReferenceKind.Ruling when reference.Reported is { } reported:
                return text.Plain($"{reference.Title}, {reported.Text}")
                    .Between(" (", CourtForm.CourtAndDate(reference, reference.Date.As(day => $"{day.Year}")), ").")
                    .Between(" ", reference.Url, "")
                    .Runs;
            case ReferenceKind.Ruling:
                return text.Plain(reference.Title)
                    .Between(", ", reference.Numbered, "")
                    .Between(" (", CourtForm.CourtAndDate(reference, reference.Date.As(day => day.Long)), ").")
                    .Between(" ", reference.Url, "")
                    .Runs;
            case ReferenceKind.Proceeding:
                return text.Plain(reference.Title)
                    .Between(", ", reference.Numbered, "")
                    .Between(" (", CourtForm.CourtAndDate(reference, CourtForm.Filed(reference.Date.As(day => day.Long))), ").")
                    .Between(" ", reference.Url, "")
                    .Runs;
            case ReferenceKind.Page:
                return text.Plain($"{reference.Publisher}. ({date}). ")
                    .Italic(reference.Title)
                    .Plain($" (Revision {reference.Revision}).")
                    .Between(" ", reference.Url, "")
                    .Runs;
        }

        var authors = Authors(reference.Authors);
        if (authors.Length > 0)
            Titled(text.Plain($"{authors} ({date}). "), reference).Plain(". ");
        else
            Titled(text, reference).Plain($". ({date}). ");
        if (reference.Kind == ReferenceKind.News)
            text.Italic(reference.Publisher);
        else
            text.Plain(reference.Publisher);
        return text.Plain(".").Between(" ", reference.Url, "").Runs;
    }

    /// <summary>The title of what stands for itself is italic; that of an article is not, its newspaper is.</summary>
    private static CitationText Titled(CitationText text, Reference reference) =>
        reference.Kind == ReferenceKind.News ? text.Plain(reference.Title) : text.Italic(reference.Title);

    private static string Authors(IReadOnlyList<ReferenceAuthor> authors)
    {
        var names = authors.Select(author => author.WithInitials).ToList();
        var text = names.Count < 2 ? names.FirstOrDefault() ?? "" : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
        return text.Length == 0 || text.EndsWith('.') ? text : $"{text}.";
    }
}
