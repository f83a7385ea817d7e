using System.Text;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.References;

/// <summary>RIS, which EndNote, Zotero, Mendeley and RefWorks read: UTF-8, one tag a line, lines ended as RIS ends them.</summary>
/// <remarks>RIS has no comments, and the first line must begin a record; so
/// the stamp and the digest stand as notes of the first record.</remarks>
public sealed class RisFormat : ReferenceFormat
{
    public override string Extension => "ris";

    public override string Name => "RIS";

    public override string Use => "The case, its rulings and its sources for EndNote, Zotero and Mendeley.";

    public override string MediaType => "application/x-research-info-systems; charset=utf-8";

    protected override byte[] Write(IReadOnlyList<Reference> references, ExportInput input)
    {
        var text = new StringBuilder();
        var notice = ExportNotice.Lines(input);
        foreach (var reference in references)
        {
            Record(text, reference, notice);
            notice = [];
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Record(StringBuilder text, Reference reference, IReadOnlyList<string> notice)
    {
        var isCase = reference.Kind is ReferenceKind.Proceeding or ReferenceKind.Ruling;
        Tag("TY", TypeOf(reference.Kind));
        Tag("ID", reference.Key);
        Tag("TI", reference.Title);
        foreach (var author in reference.Authors)
            Tag("AU", author.Given is null ? author.Family.Replace(",", "", StringComparison.Ordinal) : author.Inverted);
        // Of a case A2 is the reporter and SV the docket number, as EndNote and Zotero have it.
        if (isCase)
            Tag("A2", reference.Reported?.Reporter);
        else
            Tag("T2", reference.Publisher);
        Tag("PB", isCase ? reference.Court?.Citation : reference.Publisher);
        Tag("VL", reference.Reported?.Volume);
        Tag("SP", reference.Reported?.Page);
        Tag("SV", reference.Number);
        if (reference.Date.Start is { } date)
        {
            Tag("PY", $"{date.Year:0000}");
            Tag("DA", $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/");
        }

        Tag("UR", reference.Url);
        foreach (var note in ReferenceNotes.For(reference))
            Tag("N1", note);
        foreach (var line in notice)
            Tag("N1", line);
        text.Append("ER  - \r\n");

        void Tag(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                text.Append(tag).Append("  - ").Append(OnOneLine(value)).Append("\r\n");
        }
    }

    private static string TypeOf(ReferenceKind kind) =>
        kind switch
        {
            ReferenceKind.Proceeding or ReferenceKind.Ruling => "CASE",
            ReferenceKind.News => "NEWS",
            ReferenceKind.Report => "RPRT",
            ReferenceKind.Document => "GEN",
            _ => "ELEC",
        };

    /// <summary>A line that begins like a tag would be one.</summary>
    private static string OnOneLine(string value) =>
        string.Join(
            ' ',
            value.Split(
                ['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        );
}
