using System.Text.RegularExpressions;

namespace CaseTracker.Tests.Architecture;

/// <summary>Rules a compiler does not know. The words they look for are put together here, so that this file keeps its own rules.</summary>
internal static partial class SourceRules
{
    private const int MostLines = 300;
    private const int MostColumns = 140;

    private static readonly string[] CodeExtensions = [".cs", ".razor", ".css", ".js", ".sh"];

    /// <summary>Files that may be longer. Each names its reason.</summary>
    private static readonly string[] MayBeLong =
    [
        // A page asks for three files beside itself and no more; a sheet in parts would be one more request for each.
        "src/CaseTracker.Web/wwwroot/base.css",
        "src/CaseTracker.Web/wwwroot/case.css",
        // Written by the component library, and compared with what it writes.
        "src/CaseTracker.Web/wwwroot/mud-theme.css",
    ];

    /// <summary>The places that write raw markup: pieces of HTML that the renderer has written and encoded itself, kept and joined with
    /// links of the site's own; the words of an exported page; and the style sheet and drawing of a frame.</summary>
    private static readonly string[] WritesRawMarkup =
    [
        "src/CaseTracker.Web/Cases/Timeline/EventMarkup.cs",
        "src/CaseTracker.Web/Cases/Export/SummaryMarkup.cs",
        "src/CaseTracker.Web/Cases/Embeds/EmbedMarkup.cs",
    ];

    /// <param name="path">From the project's root, with slashes.</param>
    /// <param name="text">The whole file.</param>
    public static IEnumerable<string> Breaches(string path, string text)
    {
        var lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
        var isCode = CodeExtensions.Contains(Path.GetExtension(path));
        // Written by EF Core: migrations and the compiled model.
        var isMigration = path.Contains("/Migrations/", StringComparison.Ordinal);

        if (isCode && !isMigration && !MayBeLong.Contains(path) && lines.Length > MostLines)
            yield return $"{path}: {lines.Length} lines, {MostLines} at most; split it by what it is about";

        for (var index = 0; index < lines.Length; index++)
        {
            if (isCode && !isMigration && lines[index].Length > MostColumns)
                yield return $"{path}:{index + 1}: {lines[index].Length} characters, {MostColumns} at most";
            if (path.StartsWith("src/", StringComparison.Ordinal) && !WritesRawMarkup.Contains(path) && RawMarkup().IsMatch(lines[index]))
                yield return $"{path}:{index + 1}: raw markup is written by the kept events of a timeline, the curves of awards, "
                    + "the words of an export and the style of a frame only; the one Markdown pipeline will be the next";
            if (isCode && UnnumberedToDo().IsMatch(lines[index]))
                yield return $"{path}:{index + 1}: an open end without the #number of its issue";
            if (LocalPath().IsMatch(lines[index]))
                yield return $"{path}:{index + 1}: a path of somebody's machine";
        }
    }

    [GeneratedRegex(@"\bMarkup" + @"String\b")]
    private static partial Regex RawMarkup();

    [GeneratedRegex(@"\bTO" + @"DO\b(?!\W*#\d)")]
    private static partial Regex UnnumberedToDo();

    // A slash after a letter belongs to an address or a relative path, and those are fine.
    [GeneratedRegex(@"(?<![\w.~}*-])/(work|root|home|Users)/|\b[A-Z]:\\Users\\")]
    private static partial Regex LocalPath();
}
