namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>How a word like "million" is to be taken.</summary>
internal enum ScaleUse
{
    /// <summary>A word that is always a scale.</summary>
    Word,

    /// <summary>An abbreviation, read only where a currency stands by: "$4m".</summary>
    Short,

    /// <summary>Words of languages that write a decimal comma, so that "1,234" and "1.234" before them may be either.</summary>
    Abroad,

    /// <summary>A word that is another number in another language: "billones", "mil". It is read only where the text settles it.</summary>
    Untold,
}

/// <summary>A scale and how it is to be taken.</summary>
/// <param name="MayEndWithStop">True for "Mio." and the like, whose full stop ends no sentence.</param>
internal readonly record struct ScaleWord(decimal Factor, ScaleUse Use, bool MayEndWithStop = false);
