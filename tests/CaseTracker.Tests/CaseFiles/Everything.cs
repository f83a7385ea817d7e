using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Testing;

namespace CaseTracker.Tests;

/// <summary>A case file, in canonical form, that uses every key and every kind of effect.</summary>
internal static class Everything
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(ProjectRoot.File("tests/CaseTracker.Tests/CaseFiles/everything.case.json"));

    public static CourtCase Case()
    {
        var result = CaseFile.Read(Bytes);
        return result.Case ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
