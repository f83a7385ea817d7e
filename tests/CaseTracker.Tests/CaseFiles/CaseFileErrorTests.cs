using Xunit;

namespace CaseTracker.Tests.CaseFiles;

public sealed class CaseFileErrorTests
{
    /// <summary>Each row breaks the small case in one place: what stood there,
    /// what stands there now, where the error is, and what it says.</summary>
    [Theory]
    [InlineData(
        "'slug': 'alpha-v-beta'",
        "'slug': 'Alpha v. Beta'",
        "slug",
        "expected an id: lower-case letters, digits and single hyphens"
    )]
    [InlineData("'slug': 'alpha-v-beta',", "", "slug", "missing; expected an id")]
    [InlineData("'slug': 'alpha-v-beta'", "'slug': null", "slug", "here stands null (leave the key out instead)")]
    [InlineData("'slug': 'alpha-v-beta'", "'slug': 7", "slug", "here stands 7")]
    [InlineData("'slug': 'alpha-v-beta'", "'slug': 'a-v-b', 'slug': 'a-v-b'", "slug", "the key stands twice")]
    [InlineData(
        "'slug': 'alpha-v-beta'",
        "'slug': 'a-v-b', 'colour': 1",
        "colour",
        "unknown key; expected are caseFile, slug, name, earlierNames, shortName"
    )]
    [InlineData(
        "'state': 'in process'",
        "'state': 'done'",
        "coding.state",
        "expected one of \"in process\", \"coding complete\", \"approved\"; here stands \"done\""
    )]
    [InlineData("'lastChecked': '2026-11-01'", "'lastChecked': '2026-02-30'", "coding.lastChecked", "not a day of the calendar")]
    [InlineData("'filed': '2017-01-10'", "'filed': '10 January 2017'", "dockets[0] (trial).filed", "expected a date in EDTF")]
    [InlineData("'filed': '2017-01-10'", "'filed': '2017-13'", "dockets[0] (trial).filed", "2017-13")]
    [InlineData(
        "'id': 'beta', 'kind': 'organisation', 'names': [ {",
        "'id': 'beta', 'kind': 'organisation', 'names': [ 5, {",
        "parties[1] (beta).names[0]",
        "an object { … } was expected, here stands 5"
    )]
    [InlineData("'names': [ { 'name': 'Gamma' } ]", "'names': []", "parties[2] (gamma).names", "the list is empty")]
    [InlineData(
        "'names': [ { 'name': 'Gamma' } ]",
        "'names': 'Gamma'",
        "parties[2] (gamma).names",
        "a list [ … ] was expected, here stands \"Gamma\""
    )]
    [InlineData("'currency': 'USD' },", "'currency': 'USX' },", "awards[0] (damages).currency", "not a currency of ISO 4217")]
    [InlineData(
        "'payors': [ 'beta' ]",
        "'payors': [ 'nobody' ]",
        "awards[0] (damages).payors[0]",
        "\"nobody\" names a party that this case does not hold"
    )]
    [InlineData(
        "'to': 'trial', 'by': 'appeal'",
        "'to': 'nowhere', 'by': 'appeal'",
        "dockets[2] (appeal).links[0].to",
        "\"nowhere\" names a docket"
    )]
    [InlineData("'id': 'gamma', 'kind'", "'id': 'beta', 'kind'", "parties[2] (beta).id", "the party id \"beta\" stands twice")]
    [InlineData(
        "'id': 'delete', 'does'",
        "'id': 'keep-off', 'does'",
        "injunctions[1] (pi).clauses[1] (keep-off).id",
        "the clause id \"keep-off\" stands twice"
    )]
    [InlineData(
        "'date': '2018-01-01'",
        "'date': '2018-01-01', 'url': 'ftp://x'",
        "sources[0] (record).url",
        "not an http or https address"
    )]
    public void Read_OfABrokenFile_SaysWhereAndWhat(string was, string now, string path, string message)
    {
        var text = BrokenCaseFile.Base();
        Assert.Contains(was.Replace('\'', '"'), text, StringComparison.Ordinal);

        var errors = BrokenCaseFile.Errors(text.Replace(was.Replace('\'', '"'), now.Replace('\'', '"')));

        Assert.Contains(errors, error => error.Path == path && error.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "'awardMade': 'damages', 'components': { 'punitiv': '1' }",
        ".components.punitiv",
        "no such component; expected one of compensatory, punitive"
    )]
    [InlineData(
        "'awardMade': 'damages', 'components': { 'punitive': 1 }",
        ".components.punitive",
        "expected the amount in digits, for example"
    )]
    [InlineData("'awardMade': 'damages', 'components': { 'punitive': '1,000' }", ".components.punitive", "digits only")]
    [InlineData("'awardMade': 'damages', 'components': {}", ".components", "expected an object of components and sums")]
    [InlineData("'awardMade': 'damages', 'components': { 'costs': '1', 'costs': '2' }", ".components.costs", "stands twice")]
    [InlineData("'awardMade': 'damages', 'components': { 'costs': '1.234' }", "", "more decimals than the award's currency")]
    [InlineData(
        "'sanctionImposed': 'monetary', 'on': ['beta'], 'amount': { 'amount': '1.234', 'currency': 'USD' }",
        ".amount.amount",
        "no more decimals than the currency has"
    )]
    [InlineData("'awardMade': 'nothing', 'components': { 'costs': '1' }", ".awardMade", "\"nothing\" names an award")]
    [InlineData("'note': 'nothing else'", "", "no known effect; expected one of the keys docketOpened, docketStayed")]
    [InlineData("'docketOpened': 'trial', 'docketStayed': 'trial'", "", "docketOpened and docketStayed stand in one effect")]
    [InlineData("'docketStayed': 'trial', 'until': [ {} ]", ".until[0]", "expected exactly one of date, period, event")]
    [InlineData(
        "'docketStayed': 'trial', 'until': [ { 'date': '2020', 'period': '1 day' } ]",
        ".until[0]",
        "expected exactly one of date, period, event"
    )]
    [InlineData(
        "'docketStayed': 'trial', 'until': [ { 'period': '6 fortnights' } ]",
        ".until[0].period",
        "a number from 1 to 9999 and days, weeks, months or years"
    )]
    [InlineData("'injunctionModified': 'pi', 'clauses': [ 'keep-on' ]", "", "\"keep-on\" names a clause that the injunction does not hold")]
    [InlineData("'docketStayed': 'trial', 'inferred': 'yes'", ".inferred", "expected true or false")]
    [InlineData(
        "'appealDecided': 'appeal', 'rulings': []",
        ".rulings",
        "expected at least one ruling, or one part of what was decided below"
    )]
    [InlineData(
        "'hearingSet': 'trial', 'on': '2020-06-01', 'until': [ { 'date': '2020-06-05' } ]",
        "",
        "one that goes on for several days says so in “on”"
    )]
    public void Read_OfABrokenEffect_SaysWhereAndWhat(string effect, string path, string message)
    {
        // A builder's JSON can't hold a key twice, so that one is written by hand.
        var text = new CaseBuilder()
            .Event("one", "2020", "'docketOpened': 'trial'")
            .Json()
            .Replace("\"docketOpened\":\"trial\"", effect.Replace('\'', '"'));

        var errors = BrokenCaseFile.Errors(text);

        Assert.Contains(
            errors,
            error => error.Path == $"events[0] (one).effects[0] (e1){path}" && error.Message.Contains(message, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("award/nothing/total", "\"award/nothing/total\" names an award")]
    [InlineData("award/damages/total@nothing", "\"award/damages/total@nothing\" names an event")]
    [InlineData("case/another", "names a case")]
    [InlineData("thing/x", "a fact begins with one of award, case")]
    public void Read_OfAFactThatIsNone_SaysSo(string fact, string message)
    {
        var errors = BrokenCaseFile.Errors(
            new CaseBuilder().Event("one", "2020").With($"'sources': [ {{ 'source': 'record', 'for': ['{fact}'] }} ]").Json()
        );

        Assert.Equal("events[0] (one).sources[0].for[0]", errors[0].Path);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAnUnknownSpeaker_SaysSo() =>
        Assert.Equal(
            "quotations[0] (q).speakerId",
            Assert
                .Single(
                    BrokenCaseFile.Errors(
                        new CaseBuilder()
                            .Add(
                                "quotations",
                                "'id': 'q', 'words': 'x', 'speaker': 'X', 'speakerId': 'nobody', "
                                    + "'occasion': 'x', 'sources': [ { 'source': 'record' } ]"
                            )
                            .Json()
                    )
                )
                .Path
        );

    [Fact]
    public void Read_OfManyErrors_GivesAllAndAtMostTwoHundred()
    {
        var text = BrokenCaseFile.Base().Replace("\"kind\":", "\"sort\":");
        var errors = BrokenCaseFile.Errors(text);
        Assert.Equal(3 + 4, errors.Count(error => error.Message.StartsWith("missing", StringComparison.Ordinal)));
        Assert.Equal(3 + 4, errors.Count(error => error.Message.StartsWith("unknown key", StringComparison.Ordinal)));

        var builder = new CaseBuilder();
        for (var i = 0; i < 250; i++)
            builder.Event($"e{i}", "soon");
        var many = BrokenCaseFile.Errors(builder.Json());
        Assert.Equal((201, "and 50 more"), (many.Count, many[^1].ToString()));
    }
}
