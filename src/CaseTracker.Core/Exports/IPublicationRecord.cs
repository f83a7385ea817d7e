namespace CaseTracker.Core.Exports;

/// <summary>What has to be asked of a site to tell whether a file is its own.</summary>
public interface IPublicationRecord
{
    /// <summary>The file that was given out with this digest; null where none is remembered.</summary>
    Task<IssuedExport?> FindHandoutAsync(string digest, CancellationToken cancellation);

    /// <summary>The revision whose case file has this SHA-256; null where none has.</summary>
    Task<PublishedRevision?> FindCaseFileAsync(string sha256, CancellationToken cancellation);

    /// <summary>A revision of a case, or the newest; null where there is none, or it is given out no longer.</summary>
    Task<PublishedRevision?> FindRevisionAsync(string slug, int? number, CancellationToken cancellation);
}
