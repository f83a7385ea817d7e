using CaseTracker.Core.Dockets;
using Xunit;

namespace CaseTracker.Tests.Dockets;

/// <summary>Made-up entries in the manner of the courts.</summary>
public sealed class DocketEntryReaderTests
{
    [Theory]
    [InlineData("COMPLAINT against Roe Corp., filed by Jane Doe.", DocketEntryKind.Pleading)]
    [InlineData("FIRST AMENDED COMPLAINT against Roe Corp.", DocketEntryKind.Pleading)]
    [InlineData("PETITION FOR REVIEW filed by Petitioner Jane Doe.", DocketEntryKind.Pleading)]
    [InlineData("ANSWER to 1 Complaint by Roe Corp.", DocketEntryKind.Pleading)]
    [InlineData("NOTICE OF REMOVAL from the Superior Court.", DocketEntryKind.Pleading)]
    [InlineData("MOTION to Dismiss filed by Roe Corp.", DocketEntryKind.Motion)]
    [InlineData("Unopposed MOTION for Extension of Time", DocketEntryKind.Motion)]
    [InlineData("First MOTION to Compel", DocketEntryKind.Motion)]
    [InlineData("TIME SENSITIVE MOTION for extension of time", DocketEntryKind.Motion)]
    [InlineData("OPPOSITION/RESPONSE (re 45 MOTION to Dismiss)", DocketEntryKind.Response)]
    [InlineData("REPLY to response to motion to dismiss", DocketEntryKind.Response)]
    [InlineData("RESPONSE in Opposition re 12 Motion", DocketEntryKind.Response)]
    [InlineData("ORDER granting 45 Motion to Dismiss. Signed by Judge Ann Jones.", DocketEntryKind.Order)]
    [InlineData("ORDER - The Joint Motion is granted.", DocketEntryKind.Order)]
    [InlineData("MEMORANDUM AND ORDER: the motion is denied", DocketEntryKind.Order)]
    [InlineData("SCHEDULING ORDER: trial set", DocketEntryKind.Order)]
    [InlineData("***DUPLICATE ORDER granting 7 Motion", DocketEntryKind.Order)]
    [InlineData("JUDGMENT in favor of Jane Doe", DocketEntryKind.Judgment)]
    [InlineData("FINAL JUDGMENT.", DocketEntryKind.Judgment)]
    [InlineData("CLERK'S JUDGMENT: that the case is dismissed", DocketEntryKind.Judgment)]
    [InlineData("NOTICE OF APPEAL as to 99 Order by Jane Doe.", DocketEntryKind.NoticeOfAppeal)]
    [InlineData("AMENDED NOTICE OF APPEAL by Roe Corp.", DocketEntryKind.NoticeOfAppeal)]
    [InlineData("ORDER that the hearing set for 4/14/10 is vacated", DocketEntryKind.Order)]
    [InlineData("LETTER ORDER granting the request", DocketEntryKind.Order)]
    [InlineData("NOTICE OF HEARING as to Roe Corp.", DocketEntryKind.Notice)]
    [InlineData("REQUEST FOR ISSUANCE OF SUMMONS as to Roe Corp.", DocketEntryKind.Other)]
    [InlineData("Minute Entry for proceedings held before Judge Ann Jones", DocketEntryKind.Hearing)]
    [InlineData("JURY VERDICT for the plaintiff", DocketEntryKind.Hearing)]
    [InlineData("TRANSCRIPT of Proceedings", DocketEntryKind.Hearing)]
    [InlineData("NOTICE of Appearance by John Smith", DocketEntryKind.Notice)]
    [InlineData("Summons Issued as to Roe Corp.", DocketEntryKind.Other)]
    [InlineData("CERTIFICATE of Service of 4 Order", DocketEntryKind.Other)]
    [InlineData("", DocketEntryKind.Other)]
    public void KindOf_TheFirstWords_IsWhatTheySay(string text, DocketEntryKind expected) =>
        Assert.Equal(expected, DocketEntryReader.KindOf(text));

    [Theory]
    [InlineData("SEALED DOCUMENT filed by Jane Doe", true)]
    [InlineData("*SEALED* Exhibit", true)]
    [InlineData("DECLARATION filed under seal", true)]
    [InlineData("MOTION to file under seal", false)]
    [InlineData("ORDER unsealing the indictment", false)]
    public void SaysSealed_OnlyOfTheEntryItself(string text, bool expected) => Assert.Equal(expected, DocketEntryReader.SaysSealed(text));

    [Theory]
    [InlineData("MOTION (Smith, John) (Entered: 10/11/2022)", "2022-10-11")]
    [InlineData("CASE OPENED. [Entered: 11/01/2023 11:22 AM]", "2023-11-01")]
    [InlineData("MOTION (Entered: 13/41/2022)", null)]
    [InlineData("MOTION", null)]
    public void EnteredIn_TheEndOfAnEntry_IsItsDay(string text, string? expected) =>
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected), DocketEntryReader.EnteredIn(text));

    [Theory]
    [InlineData("ORDER granting in part and denying in part 55 Motion to Compel; denying 95 Motion to Stay.", "55 95")]
    [InlineData("RESPONSE re 12 , 13 MOTION to Dismiss", "12 13")]
    [InlineData("ORDER re ECF No. 10 and Doc. 7", "10 7")]
    [InlineData("MOTION for 30 days to answer", "")]
    public void ReferencesIn_AnEntry_AreTheNumbersItNames(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DocketEntryReader.ReferencesIn(text)));
}
