using System.Text.RegularExpressions;
using CaseTracker.Exchange.Summaries;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The raised numbers by which a document names its sources, as another program has them in HTML.</summary>
internal static partial class NoteNumbers
{
    /// <summary>There are as many of them as mentions in the words of the day: one is lost with each field that a program drops.</summary>
    public static void AreAllIn(string html, string day)
    {
        var summary = SummaryWriter.Write(ExportSamples.For(ExportSamples.WhatsApp, day).Reading, SummaryLength.Full);
        var mentions = summary.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Sentences);

        Assert.Equal(
            mentions.Sum(sentence => summary.Places([sentence]).Count),
            Raised().Matches(html).Sum(raised => Number().Count(Tag().Replace(raised.Groups[1].Value, "")))
        );
    }

    [GeneratedRegex("<sup>(.*?)</sup>", RegexOptions.Singleline)]
    private static partial Regex Raised();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
