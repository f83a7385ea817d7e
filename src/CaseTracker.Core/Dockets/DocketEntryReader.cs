using System.Text.RegularExpressions;

namespace CaseTracker.Core.Dockets;

/// <summary>Reads what the words of a docket entry say of it. Nothing is guessed from the words behind the first ones.</summary>
public static partial class DocketEntryReader
{
    /// <summary>How far into an entry its kind may stand.</summary>
    private const int Beginning = 240;

    /// <summary>In this order: an order that grants a motion is an order.</summary>
    private static readonly (DocketEntryKind Kind, Regex Words)[] Kinds =
    [
        (DocketEntryKind.NoticeOfAppeal, NoticeOfAppeal()),
        (DocketEntryKind.Response, Response()),
        (DocketEntryKind.Hearing, Hearing()),
        (DocketEntryKind.Judgment, Judgment()),
        (DocketEntryKind.Order, Order()),
        (DocketEntryKind.Motion, Motion()),
        (DocketEntryKind.Pleading, Pleading()),
        (DocketEntryKind.Notice, Notice()),
    ];

    public static DocketEntryKind KindOf(string text)
    {
        var start = Lead().Replace(text.Length > Beginning ? text[..Beginning] : text, "");
        foreach (var (kind, words) in Kinds)
            if (words.IsMatch(start))
                return kind;
        return DocketEntryKind.Other;
    }

    /// <summary>True where the entry itself says that it is sealed; a motion to seal is not.</summary>
    public static bool SaysSealed(string text) => Sealed().IsMatch(text);

    /// <summary>The day at the end of an entry, as in "(Entered: 10/11/2022)"; null where there is none.</summary>
    public static DateOnly? EnteredIn(string text) =>
        Entered().Match(text) is { Success: true } found && DateOnly.TryParseExact(found.Groups[1].Value, "MM/dd/yyyy", out var day)
            ? day
            : null;

    /// <summary>The numbers of entries that an entry names: "granting 55 Motion", "re 12 , 13", "[Doc. 7]"; in order, each once.</summary>
    public static IReadOnlyList<string> ReferencesIn(string text) =>
        [
            .. References()
                .Matches(text)
                .SelectMany(match => match.Groups["n"].Captures.Select(capture => (capture.Index, Number: capture.Value.TrimStart('0'))))
                .Where(found => found.Number.Length > 0)
                .OrderBy(found => found.Index)
                .Select(found => found.Number)
                .Distinct(),
        ];

    // Marks, dates and words that say nothing of the kind, before the first word of an entry.
    [GeneratedRegex(
        @"^(?:[\s*\-–\[\](]|\d{1,2}/\d{1,2}/\d{2,4}|(?i:modified|corrected|amended|duplicate|sealed|ex parte|redacted|proposed"
            + @"|joint|unopposed|first|second|third|fourth|fifth|emergency|administrative|text[- ]only|electronic|paperless|clerk'?s"
            + @"|docket text|restricted|public|supplemental|renewed|stipulated|consent|agreed|urgent|time sensitive|letter(?=\s+(?:order"
            + @"|motion))|initial)\b[\s:*\])\-,]*)*"
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:\w+\s+){0,2}NOTICE OF (?:INTERLOCUTORY |CROSS[- ]?)?APPEAL|^(?:CROSS[- ])?APPEAL (?:to|from|of)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoticeOfAppeal();

    [GeneratedRegex(
        @"^(?:MEMORANDUM (?:OF LAW )?(?:in opposition)|(?:\w+\s+){0,2}(?:RESPONSE|REPLY|OPPOSITION|OBJECTIONS?|SUR-?REPLY)\b)"
            + @"|^BRIEF in (?:opposition|response|reply)|^ANSWERING BRIEF",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Response();

    [GeneratedRegex(
        @"^(?!ORDER|NOTICE|MOTION)(?:(?:\w+\s+){0,2}MINUTE(?:S| ENTRY| ORDER|\b)|(?:\w+\s+){0,3}(?:HEARING|CONFERENCE|TRIAL|ARGUMENT"
            + @"|SENTENCING|ARRAIGNMENT|PROCEEDINGS?)(?:s)? (?:held|as to|before|began|begun|continued|completed|set)"
            + @"|(?:jury )?VERDICT\b|TRANSCRIPT\b|CASE ARGUED|ARGUED\b|ORAL ARGUMENT(?! statement))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hearing();

    [GeneratedRegex(
        @"^(?:(?:final|partial|default|consent|amended|stipulated|summary)\s+)*JUDGMENT\b|^MANDATE\b|^(?:FINAL )?DECREE\b"
            + @"|^OPINION (?:and|&) JUDGMENT",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Judgment();

    [GeneratedRegex(
        @"^(?:(?:standing|scheduling|pretrial|discovery|protective|general|endorsed|oral|minute|opinion and|memorandum and|memorandum"
            + @"|final|case management|procedural|per curiam|clerk)\s+)*(?:ORDER(?:ED|S)?|ENDORSEMENT|OPINION|RULING"
            + @"|MEMO(?:RANDUM)? ENDORSED)\b|^(?:Findings and|Report and) RECOMMENDATIONS?|^MEMORANDUM (?:OPINION|DECISION)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Order();

    [GeneratedRegex(
        @"^(?:\w+\s+){0,3}(?:MOTION|APPLICATION)S?\b|^(?:REQUEST|PETITION) (?:for|to) "
            + @"(?!review|permission|writ|certiorari|issuance|special notice)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Motion();

    [GeneratedRegex(
        @"^(?:\w+\s+){0,2}(?:COMPLAINT|PETITION|ANSWER|COUNTERCLAIM|CROSSCLAIM|INDICTMENT|INFORMATION|NOTICE OF REMOVAL)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pleading();

    [GeneratedRegex(@"^(?:\w+\s+){0,2}NOTICE\b", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\W*SEALED\b|\*+\s*SEALED|\b(?:FILED|ENTERED) UNDER SEAL\b|\[SEALED\]|\(SEALED\)", RegexOptions.IgnoreCase)]
    private static partial Regex Sealed();

    [GeneratedRegex(@"[(\[]Entered:\s*(\d{2}/\d{2}/\d{4})", RegexOptions.RightToLeft)]
    private static partial Regex Entered();

    [GeneratedRegex(
        @"(?:\b(?:re|granting(?: in part(?: and denying in part)?)?|denying(?: as moot)?|terminating|adopting|to|regarding|on"
            + @"|finding as moot|withdrawing|striking|overruling|sustaining)"
            + @"|(?:ECF|Doc(?:ket)?|Dkt)\.?(?: Nos?\.?)?:?|\[(?:Doc\.|re:)?)\s*#?\s*"
            + @"(?<n>\d{1,5})(?=\s*(?:[,;\])]|\band\b|(?-i:[A-Z])|$))"
            + @"(?:\s*(?:,|;|and|&)\s*(?<n>\d{1,5})(?=\s*(?:[,;\])]|\band\b|(?-i:[A-Z])|$)))*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex References();
}
