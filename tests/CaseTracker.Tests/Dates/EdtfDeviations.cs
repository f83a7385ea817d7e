namespace CaseTracker.Tests.Dates;

/// <summary>Where we knowingly differ from what a public EDTF suite asserts, and why; docs/dates.md tells it in prose.</summary>
internal static class EdtfDeviations
{
    private const string Time = "Level 0 has dates with a time of day; courts' civil dates have none here, so it is refused with a reason.";
    private const string Short =
        "Level 0 of the published EDTF text has years of four digits only; decades "
        + "and centuries are 193X and 19XX. Two of three tools refuse.";
    private const string Overlap =
        "Level 1 asks that an interval does not end before it starts; the start may lie within the end, so it is not known to be reversed.";
    private const string Seasons =
        "Level 1 intervals take any level 1 date, seasons too; the suites contradict each other (edtf-validate has 2003-22/2003-23).";
    private const string Blank =
        "Sets are written without blanks; the other two tools read one after a comma, and so do we, but the canonical text has none.";
    private const string Blanks = "Level 1: an end left blank is not known; one suite supposes ten years.";
    private const string Significant =
        "Level 2 significant digits estimate a year; one suite takes the year itself as strict bounds, we give none.";

    public static readonly IReadOnlyDictionary<string, string> Verdicts = new Dictionary<string, string>
    {
        ["1985-04-12T23:20:30Z"] = Time,
        ["1985-04-12T23:20:30-04"] = Time,
        ["1985-04-12T23:20:30+04:30"] = Time,
        ["2004-01-01T10:10:10+00:59"] = Time,
        ["-1985-04-12T23:20:30"] = Time,
        ["-1985-04-12T23:20:30+04:30"] = Time,
        ["2016-05-02T16:54:59"] = Time,
        ["2016-05-02T16:54:59.42"] = Time,
        ["2016-05-02T16:54:59.042123"] = Time,
        ["2016-05-02T16:54:59Z"] = Time,
        ["2016-05-02T16:54:59+02:30"] = Time,
        ["2016-05-02T16:54:59+13:30"] = Time,
        ["2016-05-02T16:54:59+14:00"] = Time,
        ["2016-05-02T16:54:59-11:59"] = Time,
        ["2016-05-02T16:54:59+0000"] = Time,
        ["2016-05-02T16:54:59+0410"] = Time,
        ["2016-05-02T16:54:59+1400"] = Time,
        ["2016-05-02T16:54:59-1159"] = Time,
        ["2016-05-02T16:54:59-1200"] = Time,
        ["2016-05-02T16:54:59+14"] = Time,
        ["00"] = Short,
        ["-04"] = Short,
        ["193"] = Short,
        ["197~"] = Short,
        ["19~"] = Short,
        ["19%"] = Short,
        ["0000-02/0000"] = Overlap,
        ["2004-06-11%/2004-%06"] = Overlap,
        ["2004-06-11%/2004-06~"] = Overlap,
        ["2012-21/2012-22"] = Seasons,
        ["[1667,1668, 1670..1672]"] = Blank,
        ["{-1667,1668, 1670..1672}"] = Blank,
    };

    public static readonly IReadOnlyDictionary<string, string> Bounds = new Dictionary<string, string>
    {
        ["/2006"] = Blanks,
        ["2004-06-01/"] = Blanks,
        ["1950S2"] = Significant,
    };
}
