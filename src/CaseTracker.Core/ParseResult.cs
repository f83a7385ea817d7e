using System.Diagnostics.CodeAnalysis;

namespace CaseTracker.Core;

/// <summary>What a parser makes of a text: the value, or the reason why there is none.</summary>
/// <remarks>Parsers in this project return this and never throw on input.</remarks>
/// <typeparam name="T">The type of the value read.</typeparam>
public sealed class ParseResult<T>
    where T : notnull
{
    private readonly T? _value;

    private ParseResult(T? value, ParseFailure? failure)
    {
        _value = value;
        Failure = failure;
    }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Failure is null;

    /// <summary>The value read.</summary>
    /// <exception cref="InvalidOperationException">There is none: the caller did not ask <see cref="IsSuccess"/>.</exception>
    public T Value => Failure is null ? _value! : throw new InvalidOperationException($"There is no value: {Failure}.");

    /// <summary>Why there is no value; null on success.</summary>
    public ParseFailure? Failure { get; }

    /// <summary>Gives the value when there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Failure is null;
    }

    /// <summary>Wraps a value that was read.</summary>
    public static implicit operator ParseResult<T>(T value) => new(value, null);

    /// <summary>Wraps the reason why nothing was read.</summary>
    public static implicit operator ParseResult<T>(ParseFailure failure) => new(default, failure);
}
