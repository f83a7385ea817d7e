namespace CaseTracker.Core;

/// <summary>Why something that somebody sent did nothing, and the field of the form that it is about.</summary>
/// <param name="Field">By its name in the form; null where no field is at fault:
/// what is gone meanwhile, not allowed, or changed by somebody else.</param>
/// <param name="Words">What is wrong and what is expected, in a sentence.</param>
public sealed record FormFault(string? Field, string Words)
{
    /// <summary>One that no field can mend.</summary>
    public static implicit operator FormFault(string words) => new(null, words);
}
