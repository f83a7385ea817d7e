namespace CaseTracker.Exchange.References;

/// <summary>The styles that are offered.</summary>
public static class CitationStyles
{
    public static IReadOnlyList<ICitationStyle> All { get; } = [new BluebookStyle(), new OscolaStyle(), new ApaStyle(), new ChicagoStyle()];

    /// <summary>A citation without its italics, for plain text.</summary>
    public static string Text(this ICitationStyle style, Reference reference) =>
        string.Concat(style.Write(reference).Select(run => run.Text));
}
