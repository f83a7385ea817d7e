using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Description;
using CaseTracker.Core.Registry;

namespace CaseTracker.Core.Redaction;

/// <summary>Takes words out of a whole record, so that what is left is still a file that can be read.</summary>
public static class Redactor
{
    public static RedactedRecord<CourtCase> Withhold(CourtCase courtCase, IReadOnlyList<RedactedTerm> words) =>
        words.Any(withheldWords => withheldWords.AreIn(courtCase.Slug))
            ? new(
                null,
                [],
                [],
                [new CaseFileError("slug", "the address of the case holds the words; a case can't be withheld from its own address")]
            )
            : Withhold(
                courtCase,
                words,
                Shapes.Case,
                CaseFile.Write,
                bytes => CaseFile.Read(bytes) is var read ? (read.Case, read.Errors) : default
            );

    public static RedactedRecord<SharedRegistry> Withhold(SharedRegistry registry, IReadOnlyList<RedactedTerm> words) =>
        Withhold(
            registry,
            words,
            RegistryShapes.Registry,
            RegistryFile.Write,
            bytes => RegistryFile.Read(bytes) is var read ? (read.Registry, read.Errors) : default
        );

    /// <summary>Where words stand in a case; empty where they stand nowhere.</summary>
    public static IReadOnlyList<RedactedPlace> Find(CourtCase courtCase, IReadOnlyList<RedactedTerm> words) =>
        Find(courtCase, words, Shapes.Case);

    /// <summary>Where words stand in the registry.</summary>
    public static IReadOnlyList<RedactedPlace> Find(SharedRegistry registry, IReadOnlyList<RedactedTerm> words) =>
        Find(registry, words, RegistryShapes.Registry);

    private static IReadOnlyList<RedactedPlace> Find<T>(T record, IReadOnlyList<RedactedTerm> words, Func<Mapper, T?, T> shape)
        where T : class
    {
        var walk = new RedactionMapper(words);
        shape(walk, record);
        return walk.Places;
    }

    private static RedactedRecord<T> Withhold<T>(
        T record,
        IReadOnlyList<RedactedTerm> words,
        Func<Mapper, T?, T> shape,
        Func<T, byte[]> write,
        Func<ReadOnlyMemory<byte>, (T?, IReadOnlyList<CaseFileError>)> read
    )
        where T : class
    {
        var walk = new RedactionMapper(words);
        var left = shape(walk, record);
        if (walk.Places.Count == 0)
            return new(record, [], [], []);
        if (walk.IsGone)
            return new(
                null,
                [],
                walk.Places,
                [new CaseFileError("", "nothing would be left: the words stand in a value that the file can't do without")]
            );
        var bytes = write(left);
        var (again, errors) = read(bytes);
        if (again is not null && Find(again, words, shape) is [var still, ..])
            errors = [new CaseFileError(still.Path, "the words would stand there still")];
        return new(errors.Count == 0 ? again : null, errors.Count == 0 ? bytes : [], walk.Places, errors);
    }
}
