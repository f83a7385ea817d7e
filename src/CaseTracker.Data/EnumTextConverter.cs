using CaseTracker.Core;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaseTracker.Data;

/// <summary>Keeps an enumerated term as the words of the case file, so that a row reads without the program.</summary>
internal sealed class EnumTextConverter<T>() : ValueConverter<T, string>(value => EnumTerm.For(value), text => Read(text))
    where T : struct, Enum
{
    internal static T Read(string text) =>
        EnumTerm.TryRead<T>(text, out var value)
            ? value
            : throw new InvalidOperationException(
                $"The database holds \"{text}\" where one of {string.Join(", ", EnumTerm.All<T>())} was expected; run casetracker reindex."
            );
}
