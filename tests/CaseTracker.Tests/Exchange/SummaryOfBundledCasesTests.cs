using System.Globalization;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Export.Documents;
using CaseTracker.Exchange.Summaries;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What lawyers missed, or read wrongly, in the summaries of real cases, each kind once.</summary>
public sealed class SummaryOfBundledCasesTests
{
    private const string Biometric = "in-re-facebook-biometric";
    private const string Depp = "depp-v-heard";
    private const string Diaz = "diaz-v-tesla";
    private const string Epic = "epic-games-v-apple";
    private const string Google = "united-states-v-google-search";
    private const string Hiq = "hiq-labs-v-linkedin";
    private const string Johnson = "johnson-v-monsanto";
    private const string Power = "facebook-v-power-ventures";
    private const string Sony = "sony-v-cox";
    private const string Trump = "people-v-trump";

    [Theory]
    [InlineData(Depp, "2022-06-30", "John C. Depp, II on 1 June 2022. Each sum is in a judgment entered on 24 June 2022 and is owed.")]
    [InlineData(
        Depp,
        "2022-08-01",
        "Heard appealed to the Va. Court of Appeals on 21 July 2022; John C. Depp, II cross-appealed on 22 July 2022"
    )]
    [InlineData(
        Johnson,
        "2018-12-01",
        "Monsanto Company appealed to the Cal. Court of Appeal, First Appellate District on 20 November 2018"
    )]
    [InlineData(Johnson, "2020-08-01", "changed it to $20,506,418.64 on 20 July 2020; not yet returned to the trial court")]
    [InlineData(Diaz, "2024-04-01", "awarded Owen Diaz $136,900,000 against Tesla, Inc. on 4 October 2021")]
    [InlineData(
        "sony-v-cox",
        "2026-11-25",
        "The Supreme Court decided the appeal (the ruling on “Contributory copyright infringement”: reversed)"
    )]
    [InlineData(Diaz, "2024-04-01", "and the court ordered a new trial on 27 June 2022; the award no longer counts")]
    [InlineData(
        Epic,
        "2025-12-15",
        "The permanent injunction of 10 September 2021 is in force. The permanent injunction of 30 April 2025 is in force."
    )]
    [InlineData(
        Epic,
        "2023-10-01",
        "Games, Inc. asked the Supreme Court to review the case on 27 September 2023, Apple Inc. on 28 September 2023"
    )]
    [InlineData(Trump, "2025-10-01", "All were vacated on appeal on 21 August 2025; nothing is owed on them.")]
    [InlineData(Power, "2016-08-01", "An order awarded Facebook, Inc. $3,111,893 against the defendants on 25 September 2013.")]
    [InlineData(Power, "2017-06-01", "The permanent injunction of 2 May 2017 is in force.")]
    public void Short_AlwaysTellsWhatCounts(string slug, string day, string expected) =>
        Assert.Contains(expected, Words(slug, day, SummaryLength.Short), StringComparison.Ordinal);

    [Theory]
    [InlineData(Epic, "2025-12-15", "restraining")]
    [InlineData(Power, "2017-06-01", "25 September 2013")]
    [InlineData(Depp, "2022-08-01", "compensatory")]
    public void Short_WhereSomethingOfItsKindStands_LeavesOutWhatEndedAndTheSplit(string slug, string day, string left) =>
        Assert.DoesNotContain(left, Words(slug, day, SummaryLength.Short), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        Epic,
        "2025-12-15",
        "which the Ninth Circuit affirmed in part and reversed in part on 24 April 2023, sending the case back"
    )]
    [InlineData(
        Epic,
        "2025-12-15",
        "had reached a final judgment for the plaintiff on 1 claim and 1 counterclaim and for the defendant on 9"
    )]
    [InlineData(Power, "2017-03-15", "with $39,796.73 owed under a judgment and the damages on 2 claims open again")]
    [InlineData(Hiq, "2022-12-20", "with $500,000 owed under a judgment by hiQ Labs, Inc.")]
    [InlineData(Biometric, "2021-03-01", "with $98,415,454.37 awarded for fees and expenses of class counsel, out of the fund.")]
    [InlineData(Diaz, "2023-12-15", "between 3 April and 4 October 2023 (inferred; the judgment itself was not found)")]
    [InlineData(Diaz, "2023-04-10", "(judgment may have been entered)")]
    [InlineData(Depp, "2022-06-02", "$10,350,000 in total against Amber Laura Heard (no judgment yet)")]
    [InlineData(Sony, "2024-03-01", "that the Fourth Circuit vacated on 20 February 2024 (mandate not yet issued).")]
    [InlineData(Epic, "2021-09-20", "with $3,650,315.70 in a judgment, paid by Epic Games, Inc.")]
    public void Headline_SaysNoMoreThanIsKnown(string slug, string day, string expected) =>
        Assert.Contains(expected, Words(slug, day, SummaryLength.Headline), StringComparison.Ordinal);

    [Theory]
    [InlineData(Trump, "2024-03-30", "$354,868,768 against Donald J. Trump and 10 others")]
    [InlineData(
        Trump,
        "2024-03-30",
        "on 23 February 2024 the totals became $454,156,783.05, $4,659,175.84, $4,659,175.84 and $1,101,095.89 (interest;"
    )]
    [InlineData(Epic, "2021-09-20", "The permanent injunction of 10 September 2021 was issued but is not yet in effect")]
    [InlineData(Google, "2026-03-01", "Google LLC appealed to the D.C. Circuit on 16 January 2026; the United States of America")]
    [InlineData(Google, "2025-12-20", "The District Court for the District of Columbia entered a final judgment")]
    [InlineData(
        Sony,
        "2025-08-01",
        "The Supreme Court granted the petition of Cox Communications, Inc. and CoxCom, LLC (24-171) on 30 June 2025"
    )]
    [InlineData(Johnson, "2018-08-15", "is pending in the Superior Court of California, County of San Francisco")]
    [InlineData(Johnson, "2018-08-15", "The jury found liability on 3 claims and awarded damages on 10 August 2018.")]
    public void Short_NamesWhoAndWhen(string slug, string day, string expected) =>
        Assert.Contains(expected, Words(slug, day, SummaryLength.Short), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        Epic,
        "2021-09-20",
        "The sum was paid on or before 13 September 2021 (inferred: “Epic says that it has paid Apple $6 million”); what else is due"
    )]
    [InlineData(
        Epic,
        "2023-05-01",
        "(Nos. 21-16506 and 21-16695) affirmed the judgment of 10 September 2021 in part (the ruling on “Restraint of trade”: affirmed;"
    )]
    [InlineData(Epic, "2023-05-01", "“Counterclaim: attorneys’ fees”: reversed) and sent the case back on 24 April 2023")]
    [InlineData(
        Epic,
        "2025-12-15",
        "the permanent injunction of 30 April 2025, clause “Any commission or fee on purchases that consumers make outside an app”"
    )]
    [InlineData(Epic, "2025-12-15", "Barred: ")]
    [InlineData(
        Sony,
        "2025-08-01",
        "denied the petition of Sony Music Entertainment, UMG Recordings, Inc., Warner Records Inc. and the other record companies"
    )]
    [InlineData(Johnson, "2020-08-01", "The remittitur was accepted between 26 and 31 October 2018.")]
    [InlineData(
        Depp,
        "2024-01-01",
        "John C. Depp, II won judgment on the claims “The online headline: ‘I spoke up against sexual violence’”, “Two years ago"
    )]
    [InlineData(
        Depp,
        "2024-01-01",
        "on 24 June 2022. The appeals of Amber Laura Heard and John C. Depp, II to the Va. Court of Appeals ended without a decision "
            + "(inferred). The parties settled"
    )]
    [InlineData(Diaz, "2024-04-01", "The proceedings in the Northern District of California ended on 15 March 2024; that is inferred")]
    [InlineData(
        Diaz,
        "2024-04-01",
        "the plaintiff refused the remittitur to $15,000,000, and the court ordered a new trial on 27 June 2022"
    )]
    [InlineData(
        Trump,
        "2024-03-30",
        "added $646,151.84 in prejudgment interest, so that the total rose from $4,013,024 to $4,659,175.84 (the figure is inferred)"
    )]
    [InlineData(Trump, "2024-03-30", "ended with the permanent injunction of 23 February 2024.")]
    [InlineData(
        Google,
        "2026-03-01",
        "Plaintiffs: The United States of America, the States that sue with the United States and the State of Colorado and other"
    )]
    public void Full_TellsItOnceAndInOrder(string slug, string day, string expected) =>
        Assert.Contains(expected, Words(slug, day, SummaryLength.Full), StringComparison.Ordinal);

    [Theory]
    [InlineData(Depp, "2024-01-01", "is to be paid")]
    [InlineData(Diaz, "2024-04-01", "so a new trial follows")]
    [InlineData(Trump, "2024-03-30", "interest (interest)")]
    [InlineData(Trump, "2025-10-01", "with effect on 21 August 2025")]
    [InlineData(Epic, "2023-05-01", "we found no order sending the case back")]
    public void Full_NoLongerSays(string slug, string day, string wrong) =>
        Assert.DoesNotContain(wrong, Words(slug, day, SummaryLength.Full), StringComparison.Ordinal);

    [Fact]
    public void Sources_OfAnEarlierDay_AreNotThoseOfLaterOnesWhereAnotherStands() =>
        Assert.DoesNotContain(
            SummaryWriter.Write(Reading(Trump, "2023-12-20"), SummaryLength.Full).Sources,
            source => source.Words.Contains("$355 million", StringComparison.Ordinal)
        );

    private static string Words(string slug, string day, SummaryLength length) =>
        SummaryText
            .Body(SummaryWriter.Write(Reading(slug, day), length), marked: false)
            .Replace("\n  ", " ", StringComparison.Ordinal)
            .Replace("\n", " ", StringComparison.Ordinal);

    private static CaseReading Reading(string slug, string day)
    {
        var file = File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"));
        return new CaseReading(
            new CaseHistory(CaseFile.Read(file).Case!),
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            new DateOnly(2026, 11, 29)
        );
    }
}
