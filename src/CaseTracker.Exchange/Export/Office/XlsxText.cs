using System.Globalization;
using System.Text.RegularExpressions;
using CaseTracker.Core;

namespace CaseTracker.Exchange.Export.Office;

/// <summary>Texts as a cell of a workbook holds them (ISO/IEC 29500-1, ST_Xstring): what XML can't hold is written _xHHHH_, and what looks
/// like that is escaped.</summary>
internal static partial class XlsxText
{
    /// <summary>Excel's limit; a longer text makes it call the file damaged.</summary>
    private const int Most = 32_767;

    public static string Escape(string text) =>
        Unwritable().Replace(Prose.Clip(text, Most), match => match.Value[0] == '_' ? "_x005F_" : Code(match.Value[0]));

    /// <summary>The column's letters, from A for 0.</summary>
    public static string Column(int index) => index < 26 ? $"{(char)('A' + index)}" : Column((index / 26) - 1) + Column(index % 26);

    private static string Code(char c) => char.IsSurrogate(c) ? "\ufffd" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");

    [GeneratedRegex(
        @"_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]"
    )]
    private static partial Regex Unwritable();
}
