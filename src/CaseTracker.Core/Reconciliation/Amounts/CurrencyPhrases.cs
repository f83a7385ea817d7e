using CaseTracker.Core.Currencies;

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>The signs and words of money as news in many languages print them.</summary>
internal static class CurrencyPhrases
{
    private const string Dollars = "AUD CAD NZD HKD SGD TWD FJD JMD TTD BBD BSD BZD BMD KYD GYD SRD LRD NAD XCD BND";
    private const string DollarSigns = Dollars + " MXN ARS CLP COP UYU DOP CUP BRL NIO";
    private const string Rupees = "PKR LKR NPR MUR SCR";

    private static readonly PhraseTable<CurrencyMark> BeforeNumbers = new([
        (new("USD", DollarSigns), "$|＄"),
        (new("USD", ""), "u.s.$|u.s. $|us$|us $|$us|usd$|usd $|us dollar|us dollars"),
        (new("CAD", ""), "ca$|can$|cdn$|c$|cad$|cad $|canadian $|$ca|$can"),
        (new("AUD", ""), "au$|a$|aud$|aud $|australian $|$a|$au"),
        (new("NZD", ""), "nz$|nzd$|nzd $|$nz"),
        (new("HKD", ""), "hk$|hkd$|hkd $"),
        (new("SGD", ""), "s$|sg$|sgd$|sgd $"),
        (new("TWD", ""), "nt$|ntd|ntd$|新台幣|新台币"),
        (new("MXN", ""), "mx$|mex$|mxn$|mxn $"),
        (new("BRL", ""), "r$"),
        (new("EUR", ""), "€"),
        (new("GBP", "EGP LBP SYP SDG FKP GIP SHP"), "£|￡"),
        (new("GBP", ""), "gb£|uk£"),
        (new("ILS", ""), "₪|nis"),
        (new("JPY", "CNY"), "¥|￥"),
        (new("JPY", ""), "jp¥"),
        (new("CNY", ""), "cn¥|rmb|rmb¥|人民币|人民幣"),
        (new("INR", ""), "₹"),
        (new("INR", Rupees), "rs|rs.|rs:|rupees|₨|रु|रु.|रुपये|रूपये"),
        (new("KRW", ""), "₩"),
        (new("RUB", ""), "₽"),
        (new("TRY", ""), "₺"),
        (new("UAH", ""), "₴"),
        (new("PHP", ""), "₱"),
        (new("NGN", ""), "₦"),
        (new("VND", ""), "₫"),
        (new("BDT", ""), "৳|tk|tk."),
        (new("CHF", ""), "sfr|sfr."),
        (new("", ""), "kr|kr.|fr|fr."),
    ]);

    private static readonly PhraseTable<CurrencyMark> AfterNumbers = new([
        (
            new("USD", Dollars),
            "dollars|dollar|dólares|dólar|doláres|долларов|доллара|доллар|долларам|долларами|डॉलर|डालर|ডলার|"
                + "ডলারের|دولار|دولارا|دولارات|دولاراً|ڈالر|ڈالرز|ドル|dollari|dolar"
        ),
        (new("USD", DollarSigns), "$"),
        (
            new("USD", ""),
            "us dollars|us dollar|us-dollars|us-dollar|u.s. dollars|u.s. dollar|american dollars|us$|"
                + "dollars américains|dollars us|dólares estadounidenses|dólares americanos|dólares norteamericanos|"
                + "долларов сша|доллара сша|доллар сша|अमेरिकी डॉलर|यूएस डॉलर|মার্কিন ডলার|মার্কিন ডলারের|"
                + "دولار أمريكي|دولار أميركي|دولارات أمريكية|امریکی ڈالر|امریکی ڈالرز|美元|美金|米ドル"
        ),
        (new("CAD", ""), "canadian dollars|dollars canadiens|加元|加拿大元"),
        (new("AUD", ""), "australian dollars|澳元|澳大利亚元"),
        (new("NZD", ""), "new zealand dollars|纽元"),
        (new("HKD", ""), "hong kong dollars|港元|港币|港幣"),
        (new("SGD", ""), "singapore dollars|新加坡元|新元|坡币"),
        (new("TWD", ""), "taiwan dollars|new taiwan dollars|新台币|新台幣|台币|台幣"),
        (new("EUR", ""), "euros|euro|€|евро|यूरो|ইউরো|يورو|یورو|欧元|歐元|ユーロ"),
        (
            new("GBP", ""),
            "pounds sterling|british pounds|sterling|英镑|英鎊|фунтов стерлингов|جنيه إسترليني|libras esterlinas|" + "livres sterling"
        ),
        (new("GBP", "EGP LBP SYP SDG FKP GIP SHP"), "pounds|£"),
        (new("ILS", ""), "shekels|new israeli shekels|israeli shekels|nis|₪|шекелей|שקל|שקלים"),
        (new("JPY", ""), "yen|japanese yen|日元|日圆|円"),
        (new("CNY", ""), "yuan|chinese yuan|renminbi|人民币|人民幣|元人民币|元人民幣|юаней"),
        (new("CNY", "TWD HKD"), "元"),
        (new("INR", Rupees), "rupees|rupee|रुपये|रुपए|रूपये|रुपयों|রুপি"),
        (new("PKR", "INR"), "روپے|روپیہ|روپیے"),
        (new("INR", ""), "indian rupees|₹|भारतीय रुपये|印度卢比"),
        (new("PKR", ""), "pakistani rupees|پاکستانی روپے"),
        (new("BDT", ""), "taka|টাকা"),
        (new("BRL", ""), "reais|brazilian reais"),
        (new("RUB", ""), "rubles|roubles|рублей|рубля|рубль|₽|руб|руб."),
        (new("UAH", ""), "hryvnia|hryvnias|гривен"),
        (new("CHF", ""), "swiss francs|swiss franc|franken|schweizer franken|francs suisses|francos suizos|sfr"),
        (new("SEK", ""), "kronor|swedish kronor|swedish crowns"),
        (new("NOK", ""), "norwegian kroner|norwegian crowns"),
        (new("DKK", ""), "danish kroner|danish crowns"),
        (new("MXN", ""), "mexican pesos|pesos mexicanos"),
        (new("ARS", ""), "argentine pesos|pesos argentinos"),
        (new("CLP", ""), "chilean pesos|pesos chilenos"),
        (new("COP", ""), "colombian pesos|pesos colombianos"),
        (new("PHP", ""), "philippine pesos"),
        (new("KRW", ""), "korean won|south korean won"),
        (new("TRY", ""), "turkish lira|turkish liras"),
        (new("ZAR", ""), "rand|south african rand"),
        (new("NGN", ""), "naira"),
        (new("MYR", ""), "ringgit"),
        (new("THB", ""), "baht"),
        (new("PLN", ""), "zloty|zlotys|złotych|zł"),
        (new("HUF", ""), "forints|forint"),
        (new("AED", ""), "emirati dirhams|uae dirhams"),
        (new("SAR", ""), "saudi riyals"),
        (
            new("", ""),
            "pesos|peso|kroner|kr|kr.|crowns|francs|franc|lira|liras|lire|won|dirhams|riyals|riyal|rials|"
                + "dinars|dinar|shillings|cents|cent|bitcoin|bitcoins|ether|canadian cents|جنيه|درهم|ريال|دينار|лир|"
                + "тенге|фунтов"
        ),
    ]);

    // "millones de dólares", "millions d'euros", "millions of dollars".
    private static readonly string[] Links = ["of ", "de ", "d'", "d’", "di ", "in "];

    /// <summary>The sign, code or word that ends at a number, blanks between allowed.</summary>
    public static (CurrencyMark Mark, int Start)? Before(string text, int at)
    {
        var end = TextEdges.SkipBlanksBack(text, at);
        if (BeforeNumbers.Before(text, end) is var (mark, start))
            return (mark, start);
        return end >= 3 && Code(text, end - 3) is { } code ? (code, end - 3) : null;
    }

    /// <summary>The sign, code or word that follows a number, with a hyphen or "of" between where the language has one.</summary>
    public static (CurrencyMark Mark, int End)? After(string text, int at)
    {
        var start = TextEdges.SkipBlanks(text, at);
        if (start == at && at < text.Length && text[at] == '-')
            start++;
        if (At(text, start) is { } found)
            return found;
        foreach (var link in Links)
            if (string.Compare(text, start, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return At(text, start + link.Length);
        return null;
    }

    private static (CurrencyMark Mark, int End)? At(string text, int start)
    {
        if (AfterNumbers.After(text, start) is var (mark, end))
            // "€4m $5m": the sign is the next sum's.
            return !char.IsLetter(text[end - 1]) && end < text.Length && char.IsDigit(text[end]) ? null : (mark, end);
        return Code(text, start) is { } code ? (code, start + 3) : null;
    }

    private static CurrencyMark? Code(string text, int start)
    {
        if (start < 0 || start + 3 > text.Length || !char.IsAsciiLetterUpper(text[start]))
            return null;
        if ((start > 0 && char.IsLetter(text[start - 1])) || (start + 3 < text.Length && char.IsLetter(text[start + 3])))
            return null;
        var letters = text.Substring(start, 3);
        return Currency.IsKnown(letters) ? new CurrencyMark(letters, "") : null;
    }
}
