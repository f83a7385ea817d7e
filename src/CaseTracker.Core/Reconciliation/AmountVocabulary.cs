using System.Collections.Frozen;

namespace CaseTracker.Core.Reconciliation;

/// <summary>The words and signs that make a number an amount of money.</summary>
internal static class AmountVocabulary
{
    /// <summary>What stands before a number, the longer first; letters before it must not run on from a word.</summary>
    public static readonly (string Mark, string Code)[] Before =
    [
        ("U.S.$", "USD"),
        ("US$", "USD"),
        ("CA$", "CAD"),
        ("AU$", "AUD"),
        ("NZ$", "NZD"),
        ("HK$", "HKD"),
        ("A$", "AUD"),
        ("C$", "CAD"),
        ("S$", "SGD"),
        ("$", "USD"),
        ("€", "EUR"),
        ("£", "GBP"),
        ("₪", "ILS"),
        ("¥", "JPY"),
        ("₹", "INR"),
        ("₩", "KRW"),
        ("NIS", "ILS"),
    ];

    /// <summary>What stands after a number, as whole words in lower case.</summary>
    public static readonly (string Words, string Code)[] After =
    [
        ("us dollars", "USD"),
        ("u.s. dollars", "USD"),
        ("american dollars", "USD"),
        ("canadian dollars", "CAD"),
        ("australian dollars", "AUD"),
        ("dollars", "USD"),
        ("dollar", "USD"),
        ("euros", "EUR"),
        ("euro", "EUR"),
        ("pounds sterling", "GBP"),
        ("pounds", "GBP"),
        ("shekels", "ILS"),
        ("new israeli shekels", "ILS"),
        ("israeli shekels", "ILS"),
        ("nis", "ILS"),
        ("yen", "JPY"),
        ("rupees", "INR"),
        ("€", "EUR"),
        ("£", "GBP"),
        ("₪", "ILS"),
    ];

    /// <summary>Scales that are words of their own.</summary>
    public static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = 1e3m,
        ["million"] = 1e6m,
        ["millions"] = 1e6m,
        ["mln"] = 1e6m,
        ["mio"] = 1e6m,
        ["millionen"] = 1e6m,
        ["billion"] = 1e9m,
        ["billions"] = 1e9m,
        ["mrd"] = 1e9m,
        ["milliard"] = 1e9m,
        ["milliarden"] = 1e9m,
        ["trillion"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Scales that are read only where a currency stands by: "$4m", "GBP 3.2m".</summary>
    public static readonly FrozenDictionary<string, decimal> ShortScales = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1e3m,
        ["m"] = 1e6m,
        ["mm"] = 1e6m,
        ["mn"] = 1e6m,
        ["b"] = 1e9m,
        ["bn"] = 1e9m,
        ["tn"] = 1e12m,
        ["trn"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What qualifies an amount from before; phrases that end alike stand with the longer first.</summary>
    public static readonly (string Words, AmountHedge Hedge)[] HedgesBefore =
    [
        ("no more than", AmountHedge.UpTo),
        ("not more than", AmountHedge.UpTo),
        ("as much as", AmountHedge.UpTo),
        ("at most", AmountHedge.UpTo),
        ("a maximum of", AmountHedge.UpTo),
        ("up to", AmountHedge.UpTo),
        ("no less than", AmountHedge.AtLeast),
        ("not less than", AmountHedge.AtLeast),
        ("a minimum of", AmountHedge.AtLeast),
        ("at least", AmountHedge.AtLeast),
        ("slightly less than", AmountHedge.Nearly),
        ("a little less than", AmountHedge.Nearly),
        ("just under", AmountHedge.Nearly),
        ("just below", AmountHedge.Nearly),
        ("close to", AmountHedge.Nearly),
        ("nearly", AmountHedge.Nearly),
        ("almost", AmountHedge.Nearly),
        ("fast", AmountHedge.Nearly),
        ("knapp", AmountHedge.Nearly),
        ("more than", AmountHedge.MoreThan),
        ("in excess of", AmountHedge.MoreThan),
        ("upwards of", AmountHedge.MoreThan),
        ("over", AmountHedge.MoreThan),
        ("above", AmountHedge.MoreThan),
        ("exceeding", AmountHedge.MoreThan),
        ("mehr als", AmountHedge.MoreThan),
        ("über", AmountHedge.MoreThan),
        ("less than", AmountHedge.LessThan),
        ("fewer than", AmountHedge.LessThan),
        ("under", AmountHedge.LessThan),
        ("below", AmountHedge.LessThan),
        ("approximately", AmountHedge.About),
        ("roughly", AmountHedge.About),
        ("approx.", AmountHedge.About),
        ("approx", AmountHedge.About),
        ("around", AmountHedge.About),
        ("about", AmountHedge.About),
        ("circa", AmountHedge.About),
        ("some", AmountHedge.About),
        ("ca.", AmountHedge.About),
        ("rund", AmountHedge.About),
        ("etwa", AmountHedge.About),
        ("~", AmountHedge.About),
    ];

    /// <summary>What qualifies an amount from behind.</summary>
    public static readonly (string Words, AmountHedge Hedge)[] HedgesAfter =
    [
        ("or more", AmountHedge.AtLeast),
        ("or less", AmountHedge.UpTo),
        ("or so", AmountHedge.About),
        ("plus", AmountHedge.AtLeast),
    ];
}
