namespace CaseTracker.Core.CaseFiles;

/// <summary>What is wrong in a case file, and where.</summary>
/// <param name="Path">The place, as in <c>events[12] (verdict).effects[0] (made).components.punitive</c>; empty for the whole file.</param>
/// <param name="Message">What stands there and what was expected.</param>
public sealed record CaseFileError(string Path, string Message, CaseFileErrorCode Code = CaseFileErrorCode.Unexpected)
{
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
