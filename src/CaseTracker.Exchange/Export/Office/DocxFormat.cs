using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>The case in words as a text document with real styles; its sources are footnotes.</summary>
public sealed class DocxFormat : IExportFormat
{
    public string Extension => "docx";

    public string Name => "Word document";

    public string Use => "Text to work on in a word processor: styles, tables, and the sources as footnotes.";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public bool HasLengths => true;

    public IReadOnlyList<ExportTable> Tables => [];

    public string? Missing => null;

    public Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation) =>
        WriteAsync(SummaryWriter.Write(input.Reading, input.Length), input, cancellation);

    /// <summary>Writes any summary; tests hand in their own.</summary>
    public static async Task<byte[]> WriteAsync(Summary summary, ExportInput input, CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await using (var archive = await OfficeArchive.CreateAsync(file, cancellation))
        {
            var relations = new OfficeRelations();
            foreach (var part in (string[])["styles", "numbering", "settings", "footnotes"])
                relations.Add(part, $"{part}.xml");
            var footer = relations.Add("footer", "footer.xml");
            var notes = new DocxNotes(summary);
            await archive.WriteAsync("word/document.xml", new DocxBody(summary, notes, relations).Part(input, footer), cancellation);
            await archive.WriteAsync("word/_rels/document.xml.rels", relations.Write, cancellation);
            await archive.WriteAsync("word/footnotes.xml", notes.Part(), cancellation);
            if (notes.Relations.Count > 0)
                await archive.WriteAsync("word/_rels/footnotes.xml.rels", notes.Relations.Write, cancellation);
            await archive.WriteAsync("word/styles.xml", DocxStyles.Styles, cancellation);
            await archive.WriteAsync("word/numbering.xml", DocxStyles.Numbering, cancellation);
            await archive.WriteAsync("word/settings.xml", DocxStyles.Settings, cancellation);
            await archive.WriteAsync("word/footer.xml", DocxStyles.Footer(input), cancellation);
            await OfficeProperties.WriteAsync(archive, DocumentProperties.From(input, summary.Title), cancellation);
            await archive.WriteAsync("_rels/.rels", OfficeRelations.ForFile("word/document.xml").Write, cancellation);
            await archive.WriteAsync(
                "[Content_Types].xml",
                xml =>
                    OfficeContentTypes.Write(
                        xml,
                        [
                            ("word/document.xml", "wordprocessingml.document.main"),
                            .. ((string[])["styles", "numbering", "settings", "footnotes", "footer"]).Select(part =>
                                ($"word/{part}.xml", $"wordprocessingml.{part}")
                            ),
                        ]
                    ),
                cancellation
            );
        }

        return file.ToArray();
    }
}
