using CaseTracker.Core.Dockets;

namespace CaseTracker.Exchange.Import;

internal static class CourtDocuments
{
    /// <summary>The attachments in their order; one without a number gets the next.</summary>
    public static IReadOnlyList<DocketSheetDocument> Attachments(List<CourtDocument?>? documents, string place, SheetNotes notes)
    {
        if (documents is null or [])
            return [];
        var (found, taken) = (new List<DocketSheetDocument>(), new HashSet<int>());
        for (var index = 0; index < documents.Count; index++)
        {
            var (at, document) = ($"{place}[{index}]", documents[index]);
            if (document is null)
                throw new DocketFileException($"{at} is empty; an attachment was expected.");
            var number =
                document.AttachmentNumber is > 0 and < 1_000_000 ? (int)document.AttachmentNumber
                : taken.Count == 0 ? 1
                : taken.Max() + 1;
            if (!taken.Add(number))
            {
                notes.Add(at, $"attachment {number} stands there twice; numbered anew");
                taken.Add(number = taken.Max() + 1);
            }

            found.Add(
                new DocketSheetDocument(
                    number,
                    notes.Line(document.Description, $"{at}.description"),
                    SheetParts.Id(document.PacerDocId, $"{at}.pacer_doc_id", notes),
                    SheetParts.Id(document.Id, $"{at}.id", notes),
                    notes.Count(document.PageCount, $"{at}.page_count"),
                    notes.Number(document.FileSizeBytes ?? document.FileSize, $"{at}.file_size"),
                    document.IsSealed,
                    document.IsAvailable
                )
            );
        }

        return [.. found.OrderBy(document => document.Number)];
    }
}
