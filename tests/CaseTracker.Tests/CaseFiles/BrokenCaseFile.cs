using System.Text;
using CaseTracker.Core.CaseFiles;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

/// <summary>A small case file to be broken in one place, and what is then said of it.</summary>
internal static class BrokenCaseFile
{
    public static string Base() =>
        new CaseBuilder()
            .Json()
            .Replace("\":\"", "\": \"")
            .Replace("\",\"", "\", \"")
            .Replace("[{", "[ {")
            .Replace("}]", "} ]")
            .Replace("[\"", "[ \"")
            .Replace("\"]", "\" ]")
            .Replace("{\"", "{ \"")
            .Replace("\"}", "\" }")
            .Replace("\":[", "\": [")
            .Replace("] }", "] }")
            .Replace("},{", "}, {")
            .Replace("]}", "] }")
            .Replace("],\"", "], \"");

    public static IReadOnlyList<CaseFileError> Errors(string text)
    {
        var result = CaseFile.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(result.Case);
        return result.Errors;
    }
}
