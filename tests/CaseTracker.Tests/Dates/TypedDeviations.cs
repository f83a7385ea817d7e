namespace CaseTracker.Tests.Dates;

/// <summary>Where we read a typed date otherwise than a public suite does; null is a refusal.</summary>
internal static class TypedDeviations
{
    private const string Prose = "A date is not picked out of prose; all of the text must be understood.";
    private const string ShortCentury = "\"19c\" is a cataloguer's form; write \"19th century\".";
    private const string Era = "Eras are not read; no court record needs them.";
    private const string Strict =
        "\"Before\" and \"after\" give one unknown day up to the neighbouring one, not an interval with an unknown end.";
    private const string SeasonDay = "EDTF has no day within a season.";
    private const string ShortRange = "\"1861-67\" has the shape of a year and a month; write both years.";

    private static readonly Dictionary<string, (string? Ours, string Reason)> Rows = new()
    {
        ["10c"] = (null, ShortCentury),
        ["15c."] = (null, ShortCentury),
        ["19c?"] = (null, ShortCentury),
        ["~19c"] = (null, ShortCentury),
        ["about 19c"] = (null, ShortCentury),
        ["c.19c?"] = (null, ShortCentury),
        ["1270 CE"] = (null, Era),
        ["c1270 CE"] = (null, Era),
        ["c1 AD"] = (null, Era),
        ["2nd century bc"] = (null, Era),
        ["1861-67"] = (null, ShortRange),
        ["1861-67 (later print)"] = (null, ShortRange),
        ["1863 or 1864"] = ("[1863,1864]", "Both years are kept."),
        ["1864, printed ca. 1864"] = (null, Prose),
        ["1864-1872, printed 1870s"] = (null, Prose),
        ["1870s, printed ca. 1880s"] = (null, Prose),
        ["1900-1903, cast before 1929"] = (null, Prose),
        ["1900; 1973"] = (null, Prose),
        ["1915 late - autumn 1916"] = (null, Prose),
        ["1920s -early 1930s"] = (null, "Early, mid and late are sets and can't end an interval."),
        ["January 12"] = (null, "Without the year a day is not a date of a lawsuit; with a reference day it is read."),
        ["day in Spring 1849"] = (null, SeasonDay),
        ["a day in about Spring 1849?"] = (null, SeasonDay),
        ["after approx Summer 1928"] = ("[1928-22~..]", Strict),
        ["before 18 January 1928"] = ("[..1928-01-17]", Strict),
        ["before approx January 18 1928"] = ("[..1928-01-18~]", Strict),
        ["before about the 1900s"] = ("[..19XX~]", Strict),
        ["before the 1900s"] = ("[..1899-12-31]", Strict),
        ["attic. 1802"] = (null, Prose),
        ["attica 1802"] = (null, Prose),
        ["birthday in 1872"] = (null, Prose),
        ["notcirca 1860"] = (null, Prose),
        ["decade in 1800s"] = (null, Prose),
    };

    public static (string? Ours, string Reason)? For(string text) => Rows.TryGetValue(text, out var row) ? row : null;
}
