namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>The words that multiply a number, in the languages of the courts' press.</summary>
internal static class ScalePhrases
{
    private const decimal Thousand = 1e3m;
    private const decimal Lakh = 1e5m;
    private const decimal Million = 1e6m;
    private const decimal Crore = 1e7m;
    private const decimal Billion = 1e9m;
    private const decimal Trillion = 1e12m;

    private static readonly PhraseTable<ScaleWord> Table = new([
        (new(100, ScaleUse.Word), "hundred"),
        (new(Thousand, ScaleUse.Word), "thousand"),
        (new(Million, ScaleUse.Word), "million|millions"),
        (new(Billion, ScaleUse.Word), "billion|billions"),
        (new(Trillion, ScaleUse.Word), "trillion|trillions"),
        (new(Lakh, ScaleUse.Word), "lakh|lakhs|lac|lacs|लाख|লাখ|লক্ষ|لاکھ"),
        (new(Crore, ScaleUse.Word), "crore|crores|करोड़|करोड|কোটি|کروڑ|كروڑ"),
        (new(Thousand, ScaleUse.Word), "हज़ार|हजार|হাজার|ہزار"),
        (new(Million, ScaleUse.Word), "मिलियन|মিলিয়ন|মিলিওন|ملین"),
        (new(Billion, ScaleUse.Word), "बिलियन|अरब|বিলিয়ন|বিলিওন|ارب|بلین|بليون"),
        (new(Trillion, ScaleUse.Word), "ट्रिलियन|ট্রিলিয়ন|ٹریلین|تريليون|تريليونات"),
        (new(1e11m, ScaleUse.Word), "खरब|کھرب"),
        (new(Thousand, ScaleUse.Word), "ألف|الف|آلاف|ألفا"),
        (new(Million, ScaleUse.Word), "مليون|مليونا|مليوناً|ملايين|ملیون"),
        (new(Billion, ScaleUse.Word), "مليار|مليارا|ملياراً|مليارات|بلايين"),
        (new(10, ScaleUse.Word), "十"),
        (new(100, ScaleUse.Word), "百"),
        (new(Thousand, ScaleUse.Word), "千"),
        (new(1e4m, ScaleUse.Word), "万|萬"),
        (new(1e8m, ScaleUse.Word), "亿|億"),
        (new(Thousand, ScaleUse.Abroad), "mille|тысяч|тысячи|тысяча|тысячам|тысячами|тысячу|tausend|mila|duizend"),
        (new(Thousand, ScaleUse.Abroad, true), "тыс|tsd"),
        (
            new(Million, ScaleUse.Abroad),
            "millones|millón|millon|milhões|milhão|milhoes|millionen|milioni|milione|miljoen|миллионов|"
                + "миллиона|миллион|миллионам|миллионами|мільйонів|мільйони|milionów"
        ),
        (new(Million, ScaleUse.Abroad, true), "mio|mln|млн"),
        (
            new(Billion, ScaleUse.Abroad),
            "milliard|milliards|milliarde|milliarden|millardo|millardos|miliardi|miliardo|miljard|bilhões|"
                + "bilhão|bilhoes|миллиардов|миллиарда|миллиард|миллиардам|мільярдів|miliardów"
        ),
        (new(Billion, ScaleUse.Abroad, true), "mrd|mld|млрд"),
        (new(Trillion, ScaleUse.Abroad), "billionen|trilhões|trilhão|триллионов|триллиона|триллион"),
        (new(Trillion, ScaleUse.Abroad, true), "трлн"),
        (new(0, ScaleUse.Untold), "billón|billones|biliões|bilião|trillones|兆"),
        (new(Thousand, ScaleUse.Untold), "mil"),
        (new(Thousand, ScaleUse.Short), "k"),
        (new(Million, ScaleUse.Short), "m|mm|mn|mi"),
        (new(Billion, ScaleUse.Short), "b|bn|bln|bi|md|mds"),
        (new(Trillion, ScaleUse.Short), "t|tn|trn"),
        (new(Crore, ScaleUse.Short), "cr"),
    ]);

    private static readonly string[] FrenchLinks = ["de ", "d'", "d’", "américains", "canadiens"];

    // "5 mil" is a thousand beside these words of Spanish and Portuguese, and a million beside those of English.
    private static readonly PhraseTable<bool> Iberian = new([
        (true, "dólares|dolares|reais|pesos|euros|de dólares|de reais|de euros|de pesos|millones|milhões"),
    ]);

    private static readonly PhraseTable<bool> English = new([
        (
            true,
            "verdict|settlement|award|judgment|judgement|fine|lawsuit|suit|deal|penalty|jury|damages|case|in|"
                + "to|from|for|by|against|over|plus|and|after|payout|claim"
        ),
    ]);

    /// <summary>The scale that follows a number; a factor of one for none, null where a word stands there that can't be read with
    /// certainty.</summary>
    /// <param name="mark">The currency before the number, where there is one: short scales need one.</param>
    public static (ScaleWord Scale, int End)? After(string text, int at, CurrencyMark? mark)
    {
        var none = (new ScaleWord(1, ScaleUse.Word), at);
        var start = TextEdges.SkipBlanks(text, at);
        if (start == at && at < text.Length && text[at] == '-')
            start++;
        if (Table.After(text, start) is not var (word, end))
            return none;
        if (word.Use == ScaleUse.Short)
            return mark is not null || CurrencyPhrases.After(text, end) is not null ? (word, end) : none;
        if (word.MayEndWithStop && end < text.Length && text[end] == '.')
            end++;
        if (word.Use == ScaleUse.Untold)
            return word.Factor > 0 ? Mil(text, end, mark) : null;
        return IsAnotherLanguages(text, start, end, word.Factor) ? null : (word, end);
    }

    /// <summary>French "billions de dollars" and German "Billion Euro" are a thousand times the English word.</summary>
    private static bool IsAnotherLanguages(string text, int start, int end, decimal factor)
    {
        if (factor is not (Billion or Trillion) || text[start] is not ('b' or 'B' or 't' or 'T'))
            return false;
        var next = TextEdges.SkipBlanks(text, end);
        if (Array.Exists(FrenchLinks, link => string.Compare(text, next, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0))
            return true;
        return text[start] is 'B' or 'T'
            && end - start > 6
            && char.IsAsciiLetterLower(text[start + 1])
            && next + 1 < text.Length
            && char.IsUpper(text[next])
            && CurrencyPhrases.After(text, end) is not null;
    }

    private static (ScaleWord, int)? Mil(string text, int end, CurrencyMark? mark)
    {
        var next = TextEdges.SkipBlanks(text, end);
        if (mark is { Code: "BRL" } || Iberian.After(text, next) is not null)
            return (new ScaleWord(Thousand, ScaleUse.Abroad), end);
        return mark is { Code: "USD", Also.Length: > 0 } && English.After(text, next) is not null
            ? (new ScaleWord(Million, ScaleUse.Word), end)
            : null;
    }
}
