using System.Text;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.References;

/// <summary>BibTeX in UTF-8. All entries are <c>@misc</c>: the styles that come
/// with BibTeX know no legal types, and this one they all set.</summary>
/// <remarks>What stands before the first entry is a comment to BibTeX; the stamp and the digest stand there.</remarks>
public sealed class BibTexFormat : ReferenceFormat
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public override string Extension => "bib";

    public override string Name => "BibTeX";

    public override string Use => "The case, its rulings and its sources for LaTeX.";

    public override string MediaType => "application/x-bibtex; charset=utf-8";

    protected override byte[] Write(IReadOnlyList<Reference> references, ExportInput input)
    {
        var text = new StringBuilder();
        // An at sign would begin an entry even here.
        foreach (var line in ExportNotice.Lines(input))
            text.Append("% ").Append(line.Replace('@', ' ')).Append('\n');
        foreach (var reference in references)
            Entry(text.Append('\n'), reference);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Entry(StringBuilder text, Reference reference)
    {
        text.Append("@misc{").Append(reference.Key).Append(",\n");
        Field("title", $"{{{Escaped(reference.Title)}}}");
        Field(
            "author",
            string.Join(
                " and ",
                reference.Authors.Select(author => author.Given is null ? $"{{{Escaped(author.Family)}}}" : Escaped(author.ForBibTex))
            )
        );
        Field("howpublished", Escaped(Published(reference)));
        if (reference.Date.Start is { } date)
        {
            Field("year", $"{date.Year}");
            if (date.Month is { } month)
                text.Append("  month = ").Append(Months[month - 1]).Append(",\n");
            if (date.Day is { } day)
                Field("day", $"{day}");
        }

        Field("note", Escaped(string.Join(' ', ReferenceNotes.For(reference))));
        Field("url", Address(reference.Url));
        text.Append("}\n");

        void Field(string name, string value)
        {
            if (value.Length > 0)
                text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    private static string Published(Reference reference) =>
        reference.Kind switch
        {
            ReferenceKind.Ruling when reference.Reported is { } reported => Joined(
                $"{reported.Text} ({reference.Court?.Citation})",
                reference.Numbered
            ),
            ReferenceKind.Ruling or ReferenceKind.Proceeding => Joined(
                string.Join(' ', new[] { reference.Numbered, $"({reference.Court?.Citation})" }.OfType<string>()),
                reference.Entry is { } entry ? $"ECF No. {entry}" : null
            ),
            _ => reference.Publisher ?? "",
        };

    private static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>());

    /// <summary>The characters that TeX takes for commands, and braces, which would not balance.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(
                c switch
                {
                    '\\' => @"\textbackslash{}",
                    '{' => @"\{",
                    '}' => @"\}",
                    '~' => @"\textasciitilde{}",
                    '^' => @"\textasciicircum{}",
                    '&' or '%' or '$' or '#' or '_' => $@"\{c}",
                    '\r' or '\n' or '\t' => " ",
                    _ => c.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    /// <summary>Addresses are read as they stand, so what could end the field is written in the address's own way.</summary>
    private static string Address(string? url) =>
        (url ?? "")
            .Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
