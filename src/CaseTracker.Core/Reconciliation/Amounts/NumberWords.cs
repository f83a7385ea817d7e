using System.Collections.Frozen;

namespace CaseTracker.Core.Reconciliation.Amounts;

/// <summary>The words of numbers in the languages that most people read, and in German.</summary>
/// <remarks>Lists run upward from one; a bar stands between spellings of one number.</remarks>
internal static class NumberWords
{
    private const string English =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string Spanish =
        "uno|una|"
        + "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
        + "diecinueve veinte veintiuno|veintiún|"
        + "veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
        + "veintinueve";

    private const string French =
        "- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt";

    private const string Portuguese =
        "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|"
        + "catorze quinze dezesseis|dezasseis "
        + "dezessete|dezassete dezoito dezenove|dezanove";

    private const string Russian =
        "один|одного|одна два|двух|две три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|"
        + "семи восемь|восьми девять|девяти "
        + "десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати "
        + "пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|"
        + "восемнадцати девятнадцать|девятнадцати";

    private const string Arabic =
        "واحد|واحدة اثنان|اثنين|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|" + "ثمان تسعة|تسع عشرة|عشر";

    // Hindi, Urdu and Bengali have a word of its own for every number up to 99.
    private const string Hindi =
        "एक दो तीन चार पाँच|पांच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|"
        + "पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस "
        + "पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस "
        + "तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ "
        + "इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर "
        + "सतहत्तर अठहत्तर उन्यासी "
        + "अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे "
        + "छियानवे सत्तानवे "
        + "अट्ठानवे निन्यानवे";

    private const string Urdu =
        "ایک دو تین چار پانچ چھ|"
        + "چھے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس "
        + "ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس "
        + "چوالیس پینتالیس "
        + "چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ ترسٹھ "
        + "چونسٹھ پینسٹھ چھیاسٹھ "
        + "سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی "
        + "چھیاسی ستاسی اٹھاسی "
        + "نواسی نوے اکیانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے";

    private const string Bengali =
        "এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো|ষোল সতেরো আঠারো উনিশ বিশ|"
        + "কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ "
        + "ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ "
        + "চল্লিশ একচল্লিশ বিয়াল্লিশ "
        + "তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন "
        + "পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট "
        + "ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর "
        + "চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর "
        + "আটাত্তর ঊনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই নব্বই একানব্বই বিরানব্বই "
        + "তিরানব্বই চুরানব্বই পঁচানব্বই "
        + "ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই";

    // Tens from twenty, hundreds from one hundred.
    private static readonly string[] Tens =
    [
        "twenty thirty forty|fourty fifty sixty seventy eighty ninety",
        "- treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "- trente quarante cinquante soixante septante - nonante",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|"
            + "шестидесяти семьдесят|семидесяти "
            + "восемьдесят|восьмидесяти девяносто|девяноста",
        "عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين",
    ];

    private static readonly string[] Hundreds =
    [
        "ciento|cien doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas "
            + "seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas",
        "cento|cem duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|"
            + "quinhentas seiscentos|seiscentas "
            + "setecentos|setecentas oitocentos|oitocentas novecentos|novecentas",
        "сто|ста двести|двухсот триста|трехсот|трёхсот четыреста|четырехсот|четырёхсот пятьсот|"
            + "пятисот шестьсот|шестисот семьсот|семисот "
            + "восемьсот|восьмисот девятьсот|девятисот",
        "مئة|مائة مئتان|مئتين|مائتان|مائتين ثلاثمئة|ثلاثمائة أربعمئة|أربعمائة خمسمئة|خمسمائة ستمئة|"
            + "ستمائة سبعمئة|سبعمائة "
            + "ثمانمئة|ثمانمائة|ثمانيمئة تسعمئة|تسعمائة",
    ];

    private static readonly (NumberWordKind Kind, decimal Value, string Forms)[] Others =
    [
        (NumberWordKind.Article, 1, "a|an|eine|einer|einen|ein"),
        (NumberWordKind.Unit, 80, "quatre-vingt|quatre-vingts"),
        (NumberWordKind.Unit, 70, "soixante-dix"),
        (NumberWordKind.Unit, 90, "quatre-vingt-dix"),
        (NumberWordKind.Unit, 2, "zwei"),
        (NumberWordKind.Scale, 100, "hundred|सौ|শত|শো|سو"),
        (NumberWordKind.LoneScale, 100, "cent|cents|hundert"),
        (NumberWordKind.Scale, 1e3m, "thousand|हज़ार|हजार|হাজার|ہزار|آلاف"),
        (NumberWordKind.LoneScale, 1e3m, "mil|mille|tausend|тысяча|тысячи|тысяч|тысячу|ألف"),
        (NumberWordKind.Scale, 1e5m, "lakh|lakhs|लाख|লাখ|লক্ষ|لاکھ"),
        (NumberWordKind.Scale, 1e7m, "crore|crores|करोड़|करोड|কোটি|کروڑ"),
        (
            NumberWordKind.Scale,
            1e6m,
            "million|millions|millón|millones|milhão|milhões|millionen|миллиона|миллионов|मिलियन|মিলিয়ন|ملین|ملايين"
        ),
        (NumberWordKind.LoneScale, 1e6m, "миллион|مليون"),
        (
            NumberWordKind.Scale,
            1e9m,
            "billion|billions|milliard|milliards|milliarde|milliarden|bilhão|bilhões|миллиарда|миллиардов|"
                + "बिलियन|अरब|বিলিয়ন|ارب|بلین|مليارات"
        ),
        (NumberWordKind.LoneScale, 1e9m, "миллиард|مليار"),
        (NumberWordKind.Scale, 1e12m, "trillion|trillions|триллиона|триллионов"),
        (NumberWordKind.Unit, 2e6m, "مليونان|مليوني|مليونين"),
        (NumberWordKind.Unit, 2e9m, "ملياران|ملياري|مليارين"),
        (NumberWordKind.Unit, 2e3m, "ألفان|ألفين|ألفي"),
        (NumberWordKind.Fraction, 0.5m, "half|medio|media|meio|meia|demi|demi-|halbe|halben|نصف|आधा|आधे|আধা|আধ|آدھا"),
        (NumberWordKind.Fraction, 0.25m, "quarter|quarters"),
        (NumberWordKind.Unit, 1.5m, "anderthalb|eineinhalb|полтора|полутора|डेढ़|দেড়|ڈیڑھ"),
        (NumberWordKind.Unit, 2.5m, "zweieinhalb|ढाई|আড়াই|ڈھائی"),
        (NumberWordKind.Unit, 3.5m, "dreieinhalb"),
        (NumberWordKind.Unit, 0.5e6m, "полмиллиона"),
        (NumberWordKind.Unit, 0.5e9m, "полмиллиарда"),
        (NumberWordKind.FractionAhead, 0.5m, "साढ़े|সাড়ে|ساڑھے"),
        (NumberWordKind.FractionAhead, 0.25m, "सवा|সোয়া|سوا"),
        (NumberWordKind.FractionAhead, -0.25m, "पौने|পৌনে|پونے"),
        (NumberWordKind.Link, 0, "and|of|y|e|et|und|de|и|و"),
    ];

    private static readonly FrozenDictionary<string, NumberWord> Words = All().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>How many numbers each list names: 19 of the regular languages, 99 of Hindi, Urdu and Bengali.</summary>
    public static IReadOnlyList<int> Lengths => [.. new[] { Hindi, Urdu, Bengali }.Select(list => list.Split(' ').Length)];

    public static NumberWord? Find(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var found))
            return found;
        return GermanNumber.Read(word) is { } german ? new NumberWord(NumberWordKind.Unit, german) : null;
    }

    private static Dictionary<string, NumberWord> All()
    {
        var all = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, value, forms) in Others)
            Add(all, forms, new NumberWord(kind, value));
        foreach (var list in new[] { English, Spanish, French, Portuguese, Russian, Arabic, Hindi, Urdu, Bengali })
            AddList(all, list, place => place + 1);
        foreach (var list in Tens)
            AddList(all, list, place => (place + 2) * 10);
        foreach (var list in Hundreds)
            AddList(all, list, place => (place + 1) * 100);
        return all;
    }

    private static void AddList(Dictionary<string, NumberWord> all, string list, Func<int, decimal> value)
    {
        var items = list.Split(' ');
        for (var i = 0; i < items.Length; i++)
            if (items[i] != "-")
                Add(all, items[i], new NumberWord(NumberWordKind.Unit, value(i)));
    }

    // Words that two languages share ("seis", Urdu and Persian دو) mean the same in both.
    private static void Add(Dictionary<string, NumberWord> all, string forms, NumberWord word)
    {
        foreach (var form in forms.Split('|'))
            all.TryAdd(form, word);
    }
}
