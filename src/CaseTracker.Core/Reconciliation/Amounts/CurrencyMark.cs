namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>What a sign or word of money says.</summary>
/// <param name="Code">The ISO 4217 code that it is read as; empty where the word names a kind of money that several countries have
/// and none foremost ("pesos"), so that the sum can't be read.</param>
/// <param name="Also">Other codes that it may mean, with blanks between: a bare "$" is also a Canadian article's dollar.</param>
internal readonly record struct CurrencyMark(string Code, string Also)
{
    public bool IsUntold => Code.Length == 0;

    public bool MayBe(string code) => code == Code || Also.Contains(code, StringComparison.Ordinal);

    /// <summary>What two marks of one sum say together: "$5 million CAD"; null where they can't both hold.</summary>
    public CurrencyMark? With(CurrencyMark other) =>
        IsUntold || other.IsUntold ? null
        : other.Also.Length == 0 && MayBe(other.Code) ? other
        : other.MayBe(Code) ? this
        : null;
}
