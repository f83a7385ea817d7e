using System.Collections.Frozen;

namespace CaseTracker.Core.Currencies;

/// <summary>The currencies of ISO 4217 and how many decimals each has.</summary>
/// <remarks>Active codes for money that is paid, as of 2026, and those withdrawn
/// since 2020, in which older judgments are written.</remarks>
public static class Currency
{
    private static readonly FrozenDictionary<string, int> Decimals = Codes().ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Symbols = new Dictionary<string, string>
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
    }.ToFrozenDictionary();

    /// <summary>True for a code in the table, in capitals.</summary>
    public static bool IsKnown(string? code) => code is not null && Decimals.ContainsKey(code);

    /// <summary>How many decimals amounts in the currency have; null for an unknown code.</summary>
    public static int? MinorUnits(string? code) => code is not null && Decimals.TryGetValue(code, out var decimals) ? decimals : null;

    /// <summary>The sign before an amount that readers know ("$", "€", "£");
    /// null for all others, which are written with their code.</summary>
    public static string? Symbol(string? code) => code is not null && Symbols.TryGetValue(code, out var symbol) ? symbol : null;

    private static IEnumerable<KeyValuePair<string, int>> Codes()
    {
        (int Decimals, string Codes)[] rows =
        [
            (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
            (
                2,
                "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL "
                    + "BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK"
            ),
            (
                2,
                "DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD "
                    + "HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT"
            ),
            (
                2,
                "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
                    + "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN"
            ),
            (
                2,
                "QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC "
                    + "SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS"
            ),
            (2, "VED VES WST XCD XCG YER ZAR ZMW ZWG ANG CUC HRK SLL ZWL"),
            (3, "BHD IQD JOD KWD LYD OMR TND"),
            (4, "CLF UYW"),
        ];
        return rows.SelectMany(row => row.Codes.Split(' ').Select(code => KeyValuePair.Create(code, row.Decimals)));
    }
}
