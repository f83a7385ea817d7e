namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>What a word does in a number that is written out.</summary>
internal enum NumberWordKind
{
    /// <summary>Adds its value: "seven", "sixty".</summary>
    Unit,

    /// <summary>Multiplies what stands before it, or stands for itself after an article: "hundred", "million".</summary>
    Scale,

    /// <summary>As <see cref="Scale"/>, and needs nothing before it: Spanish "mil", Arabic مليون.</summary>
    LoneScale,

    /// <summary>"a", "un": one, where a scale follows.</summary>
    Article,

    /// <summary>"half": of the scale that follows or, after "and", of the one before.</summary>
    Fraction,

    /// <summary>Adds a fraction to the number that follows: Hindi साढ़े.</summary>
    FractionAhead,

    /// <summary>"and", "of": joins, and is no part of the number at its end.</summary>
    Link,
}

/// <summary>A word of a number and its value.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);
