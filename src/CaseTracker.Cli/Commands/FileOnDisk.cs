using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Registry;

namespace CaseTracker.Cli.Commands;

/// <summary>A case file or a registry file as it was read; both null where it has errors.</summary>
internal sealed record FileOnDisk(CourtCase? Case, SharedRegistry? Registry, IReadOnlyList<CaseFileError> Errors)
{
    /// <summary>The canonical bytes; null where the file has errors.</summary>
    public byte[]? Canonical { get; private init; }

    /// <summary>What the file holds, in a line.</summary>
    public string Summary =>
        Case is { } one
            ? $"{one.Name}, {one.Events.Count} events, {one.Sources.Count} sources"
            : $"registry, {Prose.Count(Registry!.Parties.Count, "party", "parties")}, {Prose.Count(Registry.Judges.Count, "judge")}";

    /// <summary>Reads a file; null after saying why it can't be read at all.</summary>
    public static FileOnDisk? Read(FileInfo file)
    {
        if (ReadBytes(file) is not { } bytes)
            return null;
        if (RegistryFile.IsOne(bytes))
        {
            var registry = RegistryFile.Read(bytes);
            return new FileOnDisk(null, registry.Registry, registry.Errors).With(
                registry.Registry is null ? null : RegistryFile.Write(registry.Registry)
            );
        }

        var read = CaseFile.Read(bytes);
        return new FileOnDisk(read.Case, null, read.Errors).With(read.Case is null ? null : CaseFile.Write(read.Case));
    }

    /// <summary>A file that would be too large once it is stored has an error like others.</summary>
    private FileOnDisk With(byte[]? canonical) =>
        CaseFile.TooLarge(canonical) is { } large ? new FileOnDisk(null, null, [large]) : this with { Canonical = canonical };

    /// <param name="most">Larger files are refused.</param>
    public static byte[]? ReadBytes(FileInfo file, int most = CaseFile.LargestFile)
    {
        try
        {
            if (file is { Exists: true, Length: var length } && length > most)
            {
                Console.Error.WriteLine($"{file.Name}: {file.Length} bytes; at most {most} are read");
                return null;
            }

            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file.Name}: {exception.Message}");
            return null;
        }
    }
}
