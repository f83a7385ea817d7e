namespace CaseTracker.Exchange.References;

/// <summary>A reference as a context object in a span (COinS: OpenURL 1.0, Z39.88-2004, in the title of an empty span), which Zotero and
/// other managers find in a page.</summary>
/// <remarks>In the matrix of Dublin Core, whose <c>type</c> holds the reader's own types: there is no matrix for cases, and Zotero writes
/// its cases so itself.</remarks>
public static class Coins
{
    /// <summary>The pairs of the span's title, not yet escaped for HTML.</summary>
    public static string Create(Reference reference)
    {
        var isCase = reference.Kind is ReferenceKind.Proceeding or ReferenceKind.Ruling;
        var pairs = new List<(string Key, string? Value)>
        {
            ("ctx_ver", "Z39.88-2004"),
            ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
            ("rft.type", TypeOf(reference.Kind)),
            ("rft.title", reference.Title),
            ("rft.source", isCase ? reference.Reported?.Text ?? reference.Numbered : reference.Publisher),
            ("rft.publisher", isCase ? reference.Court?.Name : null),
            ("rft.date", reference.Date.Start?.Iso),
            (
                "rft.identifier",
                reference.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && !address.IsFile ? url : null
            ),
            ("rft.language", reference.Kind == ReferenceKind.Page ? "en" : null),
        };
        if (reference.Authors is [{ Given: { } given } first, ..])
            pairs.AddRange([("rft.aufirst", given), ("rft.aulast", first.Family)]);
        if (reference.Authors is [{ Suffix: { } suffix }, ..])
            pairs.Add(("rft.ausuffix", suffix));
        pairs.AddRange(reference.Authors.Select(author => ("rft.au", (string?)author.Name)));
        return string.Join(
            '&',
            pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!)}")
        );
    }

    private static string TypeOf(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.Proceeding or ReferenceKind.Ruling => "case",
            ReferenceKind.News => "newspaperArticle",
            ReferenceKind.Report => "report",
            ReferenceKind.Document => "document",
            _ => "webpage",
        };
}
