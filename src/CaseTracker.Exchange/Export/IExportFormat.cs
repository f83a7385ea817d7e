namespace CaseTracker.Exchange.Export;

/// <summary>One format of file that a case can be taken away in: one small class each, all in the table
/// <see cref="ExportFormats"/>.</summary>
public interface IExportFormat
{
    /// <summary>What stands behind the case's address, without the first dot, as in <c>md</c> or <c>csl.json</c>.</summary>
    string Extension { get; }

    /// <summary>As the page of exports names it, as in "Word document".</summary>
    string Name { get; }

    /// <summary>What it is good for, in one line for who chooses.</summary>
    string Use { get; }

    /// <summary>With its character set where it is text.</summary>
    string MediaType { get; }

    /// <summary>Whether <see cref="ExportInput.Length"/> changes what is written.</summary>
    bool HasLengths { get; }

    /// <summary>The tables from which <see cref="ExportInput.Table"/> chooses; empty where there is nothing to choose.</summary>
    IReadOnlyList<ExportTable> Tables { get; }

    /// <summary>What has to be installed before this format can be written here,
    /// in words for who runs the site; null where nothing is missing.</summary>
    string? Missing { get; }

    /// <summary>Writes the whole file, with <see cref="ExportDigest.Placeholder"/> where its digest belongs; <see cref="ExportFormats"/>
    /// puts the digest in.</summary>
    Task<byte[]> WriteAsync(ExportInput input, CancellationToken cancellation);
}
