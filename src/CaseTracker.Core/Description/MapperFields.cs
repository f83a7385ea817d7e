using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Description;

/// <summary>Fields that many shapes have.</summary>
internal static class MapperFields
{
    /// <summary>The id of one other record.</summary>
    /// <param name="kind">What ids of such records are called: "docket".</param>
    public static string Target(this Mapper mapper, string key, string? current, string kind) =>
        mapper.Required(key, current, Scalars.RefTo(kind));

    /// <summary>The ids of other records of one kind.</summary>
    public static IReadOnlyList<string> Targets(
        this Mapper mapper,
        string key,
        IReadOnlyList<string>? current,
        string kind,
        int atLeast = 0
    ) => mapper.List(key, current, Scalars.RefTo(kind), atLeast);

    /// <summary>One of the words of a vocabulary, which must be there.</summary>
    public static T Word<T>(this Mapper mapper, string key, T current)
        where T : struct, Enum => mapper.Required(key, current, Scalars.Word<T>());

    /// <summary>A sum with its currency, as an object of two keys.</summary>
    public static MonetaryAmount? OneMoney(this Mapper mapper, string key, MonetaryAmount? current)
    {
        var sum = mapper.One(key, current is { } money ? new Sum(money.Amount, money.Currency) : null, Sum);
        return sum is { IsMoney: true } ? new MonetaryAmount(sum.Amount, sum.Currency) : null;
    }

    /// <inheritdoc cref="OneMoney"/>
    public static MonetaryAmount RequiredMoney(this Mapper mapper, string key, MonetaryAmount? current)
    {
        var sum = mapper.RequiredOne(key, current is { } money ? new Sum(money.Amount, money.Currency) : null, Sum);
        return sum is { IsMoney: true } ? new MonetaryAmount(sum.Amount, sum.Currency) : default;
    }

    private static Sum Sum(Mapper mapper, Sum? current)
    {
        var sum = new Sum(
            mapper.Required("amount", current?.Amount ?? default, Scalars.Amount),
            mapper.Required("currency", current?.Currency, Scalars.CurrencyCode)
        );
        mapper.Expect("amount", sum.IsMoney || sum.Currency is null, "no more decimals than the currency has");
        return sum;
    }
}
