using CaseTracker.Core;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The sources of a document as its footnotes: each stands once, where
/// it is first needed; later mentions refer back to its number.</summary>
internal sealed class DocxNotes(Summary summary)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<SummarySource> _notes = [];

    public OfficeRelations Relations { get; } = new();

    /// <summary>The raised numbers behind some sentences.</summary>
    public string Marks(IReadOnlyList<SummarySentence> said) =>
        string.Join(DocxXml.Run(", ", DocxXml.NoteNumber), summary.Places(said).Select(Mark));

    /// <summary>The part with the notes.</summary>
    public string Part() =>
        $"""
            <w:footnotes {DocxXml.Names}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{string.Concat(
                _notes.Select(Note)
            )}</w:footnotes>
            """;

    private string Mark(int place)
    {
        if (_numbers.TryGetValue(place, out var known))
            return DocxXml.Field($@"NOTEREF source{known} \h", $"{known}", DocxXml.NoteNumber);
        _notes.Add(summary.Sources[place - 1]);
        var number = _numbers[place] = _notes.Count;
        return $"""
            <w:bookmarkStart w:id="{number}" w:name="source{number}"/><w:r>{DocxXml.Style(
                DocxXml.NoteNumber
            )}<w:footnoteReference w:id="{number}"/></w:r><w:bookmarkEnd w:id="{number}"/>
            """;
    }

    private string Note(SummarySource source, int index)
    {
        var number = $"<w:r>{DocxXml.Style(DocxXml.NoteNumber)}<w:footnoteRef/></w:r>";
        var words = DocxXml.Paragraph("FootnoteText", $"{number}{DocxXml.Run($" {Bidi.InSentence(source.Words)}")}{Address(source)}");
        return $"""<w:footnote w:id="{index + 1}">{words}</w:footnote>""";
    }

    private string Address(SummarySource source) => source.Url is { } url ? DocxXml.Run(" ") + DocxXml.Link(Relations, url, url) : "";
}
