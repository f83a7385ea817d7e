using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Redaction;

/// <summary>A record without the withheld words, or what keeps it from doing without them.</summary>
/// <param name="Record">The very record where the words stand nowhere in it; null where something is wrong.</param>
/// <param name="Bytes">Its canonical file; empty where something is wrong or nothing was found.</param>
/// <param name="Places">Where the words stood.</param>
/// <param name="Errors">What would be wrong with the file.</param>
public sealed record RedactedRecord<T>(T? Record, byte[] Bytes, IReadOnlyList<RedactedPlace> Places, IReadOnlyList<CaseFileError> Errors)
    where T : class;
