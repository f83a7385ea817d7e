using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Registry;

namespace CaseTracker.Core.Withholding;

/// <summary>Takes words out of a whole record, so that what is left is still a file that can be read.</summary>
public static class Withholder
{
    public static Withheld<CourtCase> Withhold(CourtCase courtCase, IReadOnlyList<WithheldWords> words) =>
        words.Any(one => one.AreIn(courtCase.Slug))
            ? new(null, [], [], [new CaseFileError("slug", "the address of the case holds the words; a case can't be withheld from its own address")])
            : Withhold(courtCase, words, Shapes.Case, CaseFile.Write, bytes => CaseFile.Read(bytes) is var read ? (read.Case, read.Errors) : default);

    public static Withheld<SharedRegistry> Withhold(SharedRegistry registry, IReadOnlyList<WithheldWords> words) =>
        Withhold(registry, words, RegistryShapes.Registry, RegistryFile.Write, bytes => RegistryFile.Read(bytes) is var read ? (read.Registry, read.Errors) : default);

    /// <summary>Where words stand in a case; empty where they stand nowhere.</summary>
    public static IReadOnlyList<WithheldPlace> Find(CourtCase courtCase, IReadOnlyList<WithheldWords> words) => Find(courtCase, words, Shapes.Case);

    /// <summary>Where words stand in the registry.</summary>
    public static IReadOnlyList<WithheldPlace> Find(SharedRegistry registry, IReadOnlyList<WithheldWords> words) => Find(registry, words, RegistryShapes.Registry);

    private static IReadOnlyList<WithheldPlace> Find<T>(T record, IReadOnlyList<WithheldWords> words, Func<Mapper, T?, T> shape) where T : class
    {
        var walk = new WithholdingMapper(words);
        shape(walk, record);
        return walk.Places;
    }

    private static Withheld<T> Withhold<T>(
        T record, IReadOnlyList<WithheldWords> words, Func<Mapper, T?, T> shape, Func<T, byte[]> write, Func<ReadOnlyMemory<byte>, (T?, IReadOnlyList<CaseFileError>)> read) where T : class
    {
        var walk = new WithholdingMapper(words);
        var left = shape(walk, record);
        if (walk.Places.Count == 0) return new(record, [], [], []);
        if (walk.IsGone) return new(null, [], walk.Places, [new CaseFileError("", "nothing would be left: the words stand in a value that the file can't do without")]);
        var bytes = write(left);
        var (again, errors) = read(bytes);
        if (again is not null && Find(again, words, shape) is [var still, ..]) errors = [new CaseFileError(still.Path, "the words would stand there still")];
        return new(errors.Count == 0 ? again : null, errors.Count == 0 ? bytes : [], walk.Places, errors);
    }
}
