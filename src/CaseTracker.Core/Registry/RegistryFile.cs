using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Core.Registry;

/// <summary>The registry file, <c>registry.json</c>: one JSON document (RFC
/// 8259, UTF-8) with the parties and judges that cases share.</summary>
/// <remarks>Writing is canonical: the same registry gives the same bytes, and reading them back gives the same registry.</remarks>
public static class RegistryFile
{
    /// <summary>The key that stands first and tells this file from a case file.</summary>
    public const string Key = "registry";

    /// <summary>The version of the format that is read and written.</summary>
    public const string FormatVersion = RegistryShapes.FormatVersion;

    /// <summary>True when the text is a JSON object that says of itself that
    /// it is a registry, of whatever version and however faulty.</summary>
    public static bool IsOne(ReadOnlyMemory<byte> utf8) => JsonFileFormat.HasKey(utf8, Key);

    /// <summary>Reads a registry, or says all that is wrong with the file. Never throws on input.</summary>
    public static RegistryFileResult Read(ReadOnlyMemory<byte> utf8)
    {
        var (registry, errors) = JsonFileFormat.Read<SharedRegistry>(
            utf8,
            (root, found) =>
                JsonFileFormat.ReadVersioned<SharedRegistry>(
                    root,
                    Key,
                    FormatVersion,
                    found,
                    RegistryShapes.Registry,
                    read => [.. IntegrityMapper.Check<SharedRegistry>(RegistryShapes.Registry, read), .. FormerIdCheck.Run(read)]
                )
        );
        return new RegistryFileResult(registry, errors);
    }

    /// <summary>The canonical bytes: two spaces, line feeds, keys in reading order, a line feed at the end.</summary>
    public static byte[] Write(SharedRegistry registry) =>
        JsonFileFormat.Write<SharedRegistry>(Key, FormatVersion, registry, RegistryShapes.Registry);

    /// <summary>What is wrong with canonical bytes that could not be read back; null where they may be stored.</summary>
    public static CaseFileError? TooLarge(ReadOnlySpan<byte> canonical) => JsonFileFormat.TooLarge(canonical);

    /// <summary>The JSON Schema (draft 2020-12) of the format, made from the same description that reads and writes it.</summary>
    public static string Schema() =>
        JsonFileFormat.Schema(
            SchemaMapper.Document<SharedRegistry>(
                Key,
                FormatVersion,
                "CaseTracker registry",
                "The parties and judges that several cases share, with names over time.",
                RegistryShapes.Registry
            )
        );
}
