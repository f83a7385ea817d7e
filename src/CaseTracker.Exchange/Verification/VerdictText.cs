using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Exports;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Verification;

/// <summary>A verdict in words, the same on the page and on the command line. They claim no more than a digest proves.</summary>
public static class VerdictText
{
    private const int MostLines = 100;

    /// <summary>The finding in one or two sentences.</summary>
    /// <param name="ofDigest">True where only a digest was asked for, and no file was seen.</param>
    public static string Headline(ExportVerdict verdict, bool ofDigest = false) =>
        (verdict.Finding, verdict.AskedSite) switch
        {
            (ExportFinding.GivenOut, _) when ofDigest =>
                $"This site gave out a file with this digest, first on {Moment(verdict.Handout!.FirstAt)}. "
                    + "Whether yours is that file only its bytes can tell: choose the file itself.",
            (ExportFinding.GivenOut, _) =>
                $"This is, byte for byte, a file that this site gave out, first on {Moment(verdict.Handout!.FirstAt)}.",
            (ExportFinding.MadeAgain, _) => "This is, byte for byte, the file that this site makes from the "
                + "revision named in it. When it was given out is not on record.",
            (ExportFinding.CaseFile, _) =>
                $"This is, byte for byte, a case file that this site published on {Day(verdict.Since?.Then.PublishedAt)}.",
            (ExportFinding.Consistent, true) =>
                "This file is consistent with itself, but this site does not know it: it is not on record here, and "
                    + "the site does not write it so today. An older version of the site may have; and whoever changes "
                    + "a file can give it a new digest. So nothing is proven about where it comes from.",
            (ExportFinding.Consistent, false) =>
                "This file is consistent with itself: it has not been damaged since somebody put its digest in. Whoever "
                    + "changes a file can give it a new digest; whether a site gave it out only that site can tell.",
            (ExportFinding.Altered, _) when verdict.Handout is { } was =>
                "This file is not what this site gave out: it names the digest of a file given out "
                    + $"first on {Moment(was.FirstAt)}, and its bytes are not those of that file.",
            (ExportFinding.Altered, _) =>
                "This file was altered or damaged after its digest was put in: its bytes do not give the digest that it names.",
            (_, true) => "This file names no digest, or more than one, and it is no case file "
                + "that this site has published. Nothing can be said about it.",
            _ => "This file names no digest, or more than one. Nothing can be said about it without "
                + "the site; a case file has none, and the site knows it by its bytes.",
        };

    /// <summary>"WhatsApp v. NSO Group as of 17 October 2025, as Markdown (short), from revision 2, published on 21 November 2026"; null
    /// where nothing is known of it.</summary>
    private static string? Origin(ExportVerdict verdict) =>
        verdict switch
        {
            { Finding: ExportFinding.CaseFile, Since: { } since } => $"{NameOf(since.Then)}, revision {since.Then.Number}.",
            { Handout: { Slug: null } several } => $"Several cases as of {DateFormatter.Day(several.AsOf)}, as "
                + $"{FormatOf(several)}. Each row or file in it names its case and revision.",
            { Handout: { } one, Since: { } since } =>
                $"{NameOf(since.Then)} as of {DateFormatter.Day(one.AsOf)}{Known(one)}, as {FormatOf(one)}, from "
                    + $"revision {one.Revision} of the record, published on {Day(since.Then.PublishedAt)}.",
            { Handout: { } one } =>
                $"The case {one.Slug} as of {DateFormatter.Day(one.AsOf)}, as {FormatOf(one)}, from revision {one.Revision} of "
                    + "the record. The case was retracted or merged since, and its address says why: don’t rely on the file.",
            _ => null,
        };

    /// <summary>The same as a sentence of its own, which does not claim it of a file that is not ours.</summary>
    public static string? OriginLine(ExportVerdict verdict) =>
        Origin(verdict) is { } origin ? $"{(verdict.IsOurs ? "" : "That file: ")}{origin}" : null;

    /// <summary>The question of changed facts in a sentence; the lists follow.</summary>
    public static string Corrected(RecordSince since) =>
        since switch
        {
            { IsNewest: true } => $"No fact in it has changed: revision {since.Then.Number} is still the newest.",
            { Corrected.IsEmpty: true } =>
                $"No fact in it has changed: revision {since.Newest.Number}, the newest, says the same of {DateFormatter.Day(since.AsOf)}.",
            _ => $"Facts in it have changed: of {DateFormatter.Day(since.AsOf)}, revision "
                + $"{since.Newest.Number}, the newest, says otherwise than revision {since.Then.Number}.",
        };

    /// <summary>Each changed fact in a line, what follows from them first.</summary>
    public static IReadOnlyList<string> CorrectedLines(RecordSince since) => Clipped([.. since.Corrected.Lines]);

    /// <summary>What time made of it; null where the file tells of today or a later day.</summary>
    public static string? Later(RecordSince since) =>
        since.AsOf >= since.Today ? null
        : since.EventsSince == 0 && since.Later.Count == 0 ? $"Nothing that happened after {DateFormatter.Day(since.AsOf)} is on record."
        : $"What happened after {DateFormatter.Day(since.AsOf)} is not in it: "
            + $"{Prose.Count(since.EventsSince, "event")}{(since.Later.Count == 0 ? "." : ". As of today:")}";

    public static IReadOnlyList<string> LaterLines(RecordSince since) => Clipped([.. since.Later.Select(Line)]);

    /// <summary>All that is to be said of a file, line by line, for where there is no page.</summary>
    public static IEnumerable<string> All(ExportVerdict verdict)
    {
        yield return Headline(verdict);
        if (OriginLine(verdict) is { } origin)
            yield return origin;
        if (verdict.Digest is { } digest)
            yield return $"Digest: {digest}";
        if (verdict.Since is not { } since)
            yield break;
        yield return Corrected(since);
        foreach (var line in CorrectedLines(since))
            yield return $"- {line}";
        if (Later(since) is not { } later)
            yield break;
        yield return later;
        foreach (var line in LaterLines(since))
            yield return $"- {line}";
    }

    private static string Line(FieldChange change) => Prose.Capital(change.Brief.ToString());

    private static IReadOnlyList<string> Clipped(IReadOnlyList<string> lines) =>
        lines.Count <= MostLines
            ? lines
            : [.. lines.Take(MostLines), $"and {Prose.Count(lines.Count - MostLines, "more change")}, which the two revisions tell"];

    private static string NameOf(PublishedRevision revision) => revision.History.Case.ShortName ?? revision.History.Case.Name;

    private static string FormatOf(IssuedExport handout) =>
        $"{ExportFormats.Find(handout.Format)?.Name ?? handout.Format}{(handout.Choice is { } choice ? $" ({choice})" : "")}";

    private static string Known(IssuedExport handout) =>
        handout.KnownAt is { } day ? $", as this site knew it on {DateFormatter.Day(day)}" : "";

    private static string Moment(DateTimeOffset moment) => $"{Day(moment)} at {moment.UtcDateTime:HH:mm} (UTC)";

    private static string Day(DateTimeOffset? moment) =>
        moment is { } known ? DateFormatter.Day(DateOnly.FromDateTime(known.UtcDateTime)) : "an unknown day";
}
