using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

public sealed class DateFormatterTests
{
    [Theory]
    [InlineData("2025-05-06", "6 May 2025", "on 6 May 2025")]
    [InlineData("2019-05", "May 2019", "in May 2019")]
    [InlineData("2019", "2019", "in 2019")]
    [InlineData("2024-09~", "about September 2024", "about September 2024")]
    [InlineData("2025-05-06?", "6 May 2025 (uncertain)", "on 6 May 2025 (uncertain)")]
    [InlineData("2025-05-06%", "about 6 May 2025 (uncertain)", "about 6 May 2025 (uncertain)")]
    [InlineData("2020-22", "summer 2020", "in summer 2020")]
    [InlineData("2020-26", "summer 2020", "in summer 2020")]
    [InlineData("2020-24", "winter 2020–21", "in winter 2020–21")]
    [InlineData("2020-31", "autumn 2020 (southern hemisphere)", "in autumn 2020 (southern hemisphere)")]
    [InlineData("2021-34", "the 2nd quarter of 2021", "in the 2nd quarter of 2021")]
    [InlineData("2021-37", "the 1st four months of 2021", "in the 1st four months of 2021")]
    [InlineData("2021-41", "the 2nd half of 2021", "in the 2nd half of 2021")]
    [InlineData("199X", "the 1990s", "in the 1990s")]
    [InlineData("19XX", "the years 1900 to 1999", "in the years 1900 to 1999")]
    [InlineData("2019-05-XX", "a day in May 2019", "on a day in May 2019")]
    [InlineData("2019-XX-XX", "a day in 2019", "on a day in 2019")]
    [InlineData("2019-XX", "a month of 2019", "in a month of 2019")]
    [InlineData("2019-05-1X", "a day from 10 to 19 May 2019", "on a day from 10 to 19 May 2019")]
    [InlineData("2019-1X", "a month from October to December 2019", "in a month from October to December 2019")]
    [InlineData("[..2025-03-10]", "on or before 10 March 2025", "on or before 10 March 2025")]
    [InlineData("[2025-03-10..]", "on or after 10 March 2025", "on or after 10 March 2025")]
    [InlineData("[..2025-03]", "in or before March 2025", "in or before March 2025")]
    [InlineData("[2024-12-20,2024-12-21]", "20 or 21 December 2024", "on 20 or 21 December 2024")]
    [InlineData("[2024-11-30,2024-12-02]", "30 November or 2 December 2024", "on 30 November or 2 December 2024")]
    [InlineData("[2020-03-06..2020-04-16]", "between 6 March and 16 April 2020", "between 6 March and 16 April 2020")]
    [InlineData("[2020-03-06..2020-03-16]", "between 6 and 16 March 2020", "between 6 and 16 March 2020")]
    [InlineData("[2019-12-30..2020-03-16]", "between 30 December 2019 and 16 March 2020", "between 30 December 2019 and 16 March 2020")]
    [InlineData("[2022-01-06..2023-03]", "between 6 January 2022 and March 2023", "between 6 January 2022 and March 2023")]
    [InlineData("[2022-01..2022-03]", "between January and March 2022", "between January and March 2022")]
    [InlineData("[2022-01-06,2022-02]", "6 January 2022 or February 2022", "on 6 January 2022 or in February 2022")]
    [InlineData("[2025-05-06]", "6 May 2025", "on 6 May 2025")]
    [InlineData("{2022,2024,2026}", "2022, 2024 and 2026", "in 2022, in 2024 and in 2026")]
    [InlineData("2019-04-29/2019-05-10", "from 29 April to 10 May 2019", "from 29 April to 10 May 2019")]
    [InlineData("2019-04-29/2019-04-29", "29 April 2019", "on 29 April 2019")]
    [InlineData("2019-04-29/2019-05", "from 29 April to May 2019", "from 29 April to May 2019")]
    [InlineData("2019/2021-05~", "from 2019 to about May 2021", "from 2019 to about May 2021")]
    [InlineData("2025-03-10/..", "from 10 March 2025 on", "from 10 March 2025 on")]
    [InlineData("../2025-03-10", "until 10 March 2025", "until 10 March 2025")]
    [InlineData("2006/", "from 2006 (end not known)", "from 2006 (end not known)")]
    [InlineData("/2006", "until 2006 (start not known)", "until 2006 (start not known)")]
    [InlineData("2019-XX-23", "2019-XX-23", "2019-XX-23")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("Y17E7", "Y17E7", "Y17E7")]
    [InlineData("1950S2", "1950S2", "1950S2")]
    [InlineData("../..", "../..", "../..")]
    [InlineData("[2019-XX-23,2020]", "[2019-XX-23,2020]", "[2019-XX-23,2020]")]
    public void LabelAndInSentence_EachForm_ReadsAsEnglish(string edtf, string label, string inSentence)
    {
        var date = PartialDate.Parse(edtf).Value;

        Assert.Equal((label, inSentence), (DateFormatter.Label(date), DateFormatter.InSentence(date)));
    }

    [Theory]
    [InlineData("2026-01-03", "2026-02-05", "some day from 3 January to 5 February 2026")]
    [InlineData("2026-01-03", "2026-01-05", "some day from 3 to 5 January 2026")]
    [InlineData("2025-12-03", "2026-01-05", "some day from 3 December 2025 to 5 January 2026")]
    [InlineData("2025-05-06", "2025-05-06", "6 May 2025")]
    public void Span_TwoDays_RepeatsOnlyWhatDiffers(string earliest, string latest, string words) =>
        Assert.Equal(words, DateFormatter.Span(DateOnly.Parse(earliest), DateOnly.Parse(latest)));

    [Theory]
    [InlineData("2025-05-06")]
    [InlineData("2019-05")]
    [InlineData("2024-09~")]
    [InlineData("2025-05-06?")]
    [InlineData("2025-05-06%")]
    [InlineData("2020-22")]
    [InlineData("2021-34")]
    [InlineData("2021-41")]
    [InlineData("199X")]
    [InlineData("2019-05-XX")]
    [InlineData("[..2025-03-10]")]
    [InlineData("[2025-03..]")]
    [InlineData("[2020-03-06..2020-04-16]")]
    [InlineData("[2020-03-06..2020-03-16]")]
    [InlineData("[2022-01-06..2023-03]")]
    [InlineData("[2022-01-06,2022-02]")]
    [InlineData("2019-04-29/2019-05-10")]
    [InlineData("2019/2021-05~")]
    [InlineData("2025-03-10/..")]
    [InlineData("../2025-03-10")]
    public void LabelAndInSentence_ReadAsTyped_GiveTheSameDate(string edtf)
    {
        var date = PartialDate.Parse(edtf).Value;

        Assert.Equal((edtf, edtf), ($"{Read(DateFormatter.Label(date))}", $"{Read(DateFormatter.InSentence(date))}"));

        static object Read(string text) => TypedDateParser.Read(text) is { IsSuccess: true } read ? read.Value : text;
    }
}
