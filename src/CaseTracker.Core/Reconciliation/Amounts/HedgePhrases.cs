namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>The words that qualify an amount, in the languages of the courts' press.</summary>
internal static class HedgePhrases
{
    /// <summary>What qualifies an amount from before.</summary>
    public static readonly PhraseTable<AmountHedge> Before = new([
        (AmountHedge.UpTo, "no more than|not more than|as much as|at most|a maximum of|up to|not exceeding|capped at"),
        (
            AmountHedge.UpTo,
            "hasta|un máximo de|jusqu'à|jusqu’à|até|bis zu|höchstens|до|не более|अधिकतम|حتى|تصل إلى|多达|高达|最多|" + "至多"
        ),
        (AmountHedge.AtLeast, "no less than|not less than|no fewer than|a minimum of|at least|at minimum"),
        (
            AmountHedge.AtLeast,
            "al menos|por lo menos|como mínimo|au moins|pelo menos|no mínimo|mindestens|wenigstens|не менее|"
                + "как минимум|कम से कम|অন্তত|কমপক্ষে|کم از کم|على الأقل|لا يقل عن|ما لا يقل عن|至少|不少于|不低于"
        ),
        (
            AmountHedge.Nearly,
            "slightly less than|a little less than|just under|just below|close to|nearly|almost|approaching|" + "just shy of"
        ),
        (AmountHedge.Nearly, "casi|près de|presque|quase|fast|knapp|почти|ما يقرب من|يقرب من|قرابة|近|将近|接近"),
        (
            AmountHedge.MoreThan,
            "more than|in excess of|upwards of|upward of|north of|over|above|exceeding|topping|excess of|" + "greater than|beyond"
        ),
        (
            AmountHedge.MoreThan,
            "más de|mas de|plus de|mais de|mehr als|über|более|более чем|больше|больше чем|свыше|أكثر من|"
                + "يزيد عن|ما يزيد عن|تتجاوز|يتجاوز|超过|超過|逾|多于"
        ),
        (AmountHedge.LessThan, "less than|fewer than|under|below|south of"),
        (AmountHedge.LessThan, "menos de|moins de|weniger als|unter|менее|менее чем|меньше|أقل من|不到|不足|少于"),
        (
            AmountHedge.About,
            "approximately|roughly|approx.|approx|around|about|circa|some|ca.|an estimated|estimated|"
                + "in the region of|in the neighborhood of|something like|~|≈"
        ),
        (
            AmountHedge.About,
            "cerca de|unos|unas|alrededor de|aproximadamente|environ|quelque|autour de|rund|etwa|ungefähr|"
                + "около|примерно|порядка|लगभग|करीब|क़रीब|تقريبا|تقریباً|قریب|حوالي|نحو|约|約|大约|大約|প্রায়|আনুমানিক|"
                + "لگ بھگ"
        ),
    ]);

    /// <summary>What qualifies an amount from behind.</summary>
    public static readonly PhraseTable<AmountHedge> After = new([
        (AmountHedge.AtLeast, "or more|and up|and counting|या उससे अधिक|以上|或以上|oder mehr|o más|ou plus|ou mais|или более"),
        (AmountHedge.UpTo, "or less|or under|以下|以内"),
        (AmountHedge.About, "or so|or thereabouts|左右|上下|تقريبا|تقريباً"),
        (AmountHedge.MoreThan, "से अधिक|से ज़्यादा|से ज्यादा|से ऊपर|এর বেশি|-এর বেশি|এরও বেশি|বেশি|অধিক|سے زیادہ|سے زائد|سے اوپر"),
        (AmountHedge.LessThan, "से कम|এর কম|سے کم"),
    ]);

    /// <summary>Stands between the scale and the currency: 1.67亿多美元.</summary>
    public static readonly PhraseTable<AmountHedge> Within = new([(AmountHedge.MoreThan, "多|余|餘")]);

    /// <summary>After "plus" these name the sum itself; any other word there is something that comes on top.</summary>
    public static readonly PhraseTable<bool> SumNouns = new([
        (true, "settlement|verdict|judgment|judgement|award|fine|deal|penalty|case|lawsuit|suit|claim|payout|" + "jury|damages award"),
    ]);

    /// <summary>Before an amount these make another sum of it, or none.</summary>
    public static readonly PhraseTable<bool> Others = new([
        (true, "not|not the|nicht|no es|n'est pas|never|instead of|rather than|other than"),
        (true, "half of|half of the|half the|a third of|third of|third of the|thirds of|thirds of the|quarter of|" + "quarter of the"),
        (
            true,
            "quarters of|quarters of the|tenth of|tenth of the|fraction of|fraction of the|percent of|" + "percent of the|% of|% of the"
        ),
        (true, "part of|part of the|share of|share of the|portion of|portion of the|remainder of|rest of the|" + "balance of the"),
        (true, "times|times the|twice|twice the|double|double the|triple|triple the|treble|quadruple|multiple of"),
        (true, "hundreds of|dozens of|tens of|several|a few|many|couple of"),
    ]);
}
