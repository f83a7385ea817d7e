using CaseTracker.Core;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseTracker.Data.Configurations;

/// <summary>Keeps an enumerated term as the words of the case file, so that a row reads without the program.</summary>
internal sealed class WordConverter<T>() : ValueConverter<T, string>(value => Words.Of(value), text => Read(text))
    where T : struct, Enum
{
    private static T Read(string text) => Words.TryRead<T>(text, out var value)
        ? value
        : throw new InvalidOperationException(
            $"The database holds \"{text}\" where one of {string.Join(", ", Words.All<T>())} was expected; run casetracker reindex.");
}
