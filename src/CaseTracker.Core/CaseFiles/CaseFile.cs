using System.Diagnostics;
using System.Text.Json;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;

namespace CaseTracker.Core.CaseFiles;

/// <summary>The case file, <c>*.case.json</c>: one JSON document (RFC 8259, UTF-8) that holds a whole case.</summary>
/// <remarks>Writing is canonical: the same case gives the same bytes, and reading them back gives the same case.</remarks>
public static class CaseFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = JsonFileFormat.LargestFile;

    /// <summary>The version of the format that is read and written.</summary>
    public const string FormatVersion = Shapes.FormatVersion;

    /// <summary>The name of the source of the activities (OpenTelemetry: spans) in which case files are read and written.</summary>
    public const string ActivitySourceName = "CaseTracker.CaseFiles";

    /// <summary>The activity in which one file is read and held to every rule.</summary>
    public const string ReadActivity = "Read case file";

    /// <summary>The activity in which one file is written.</summary>
    public const string WriteActivity = "Write case file";

    private const string Key = "caseFile";
    private static readonly ActivitySource Activities = new(ActivitySourceName);

    /// <summary>Reads a case, or says all that is wrong with the file. Never throws on input.</summary>
    public static CaseFileResult Read(ReadOnlyMemory<byte> utf8) => Read(utf8, EffectTable.Standard);

    /// <param name="effects">The kinds of effect that the file may hold.</param>
    internal static CaseFileResult Read(ReadOnlyMemory<byte> utf8, EffectTable effects)
    {
        using var activity = Activities.StartActivity(ReadActivity);
        var (courtCase, errors) = JsonFileFormat.Read<CourtCase>(utf8, (root, found) => Read(root, found, effects));
        return new CaseFileResult(courtCase, errors);
    }

    /// <summary>The canonical bytes: two spaces, line feeds, keys in reading order, a line feed at the end.</summary>
    public static byte[] Write(CourtCase courtCase) => Write(courtCase, EffectTable.Standard);

    internal static byte[] Write(CourtCase courtCase, EffectTable effects)
    {
        using var activity = Activities.StartActivity(WriteActivity);
        return JsonFileFormat.Write<CourtCase>(Key, Shapes.FormatVersion, courtCase, Shapes.Case, effects);
    }

    /// <summary>What is wrong with canonical bytes that could not be read back; null where they may be stored.</summary>
    public static CaseFileError? TooLarge(ReadOnlySpan<byte> canonical) => JsonFileFormat.TooLarge(canonical);

    /// <summary>The JSON Schema (draft 2020-12) of the format, made from the same description that reads and writes it.</summary>
    public static string Schema() => Schema(EffectTable.Standard);

    internal static string Schema(EffectTable effects) =>
        JsonFileFormat.Schema(
            SchemaMapper.Document<CourtCase>(
                Key,
                Shapes.FormatVersion,
                "CaseTracker case file",
                "One lawsuit as a whole: dockets, parties, claims, events with their "
                    + "effects, awards, injunctions, and the sources of each fact.",
                Shapes.Case,
                effects
            )
        );

    private static CourtCase? Read(JsonElement root, List<CaseFileError> errors, EffectTable effects)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("caseTrackerExtract", out _))
        {
            errors.Add(
                new CaseFileError(
                    "caseTrackerExtract",
                    "this is a case cut at one day, made for reading; take in the whole case file, without as-of"
                )
            );
            return null;
        }

        return JsonFileFormat.ReadVersioned<CourtCase>(
            root,
            Key,
            Shapes.FormatVersion,
            errors,
            Shapes.Case,
            read => CaseIntegrity.Check(read, effects),
            effects
        );
    }
}
