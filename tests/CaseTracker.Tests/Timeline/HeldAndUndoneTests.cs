using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using Xunit;
using static CaseTracker.Tests.Timeline.WonCase;

namespace CaseTracker.Tests.Timeline;

/// <summary>What a court found or held is told with what courts above did to the ruling afterwards.</summary>
public sealed class HeldAndUndoneTests
{
    private const string VacatesDamages = "{ 'award': 'damages', 'outcome': 'vacated' }";
    private const string ReversesFraud = "{ 'claim': 'fraud', 'outcome': 'reversed' }";
    private const string AffirmsFraud = "{ 'claim': 'fraud', 'outcome': 'affirmed' }";

    [Theory]
    [InlineData("", "reversed", false, "; that ruling was reversed on 5 January 2020")]
    [InlineData("", "vacated", true, "; that ruling was vacated in part on 5 January 2020")]
    [InlineData("", "affirmed", false, "")]
    [InlineData(VacatesDamages, null, false, "; that ruling was vacated in part on 5 January 2020")]
    [InlineData(ReversesFraud + ", " + VacatesDamages, null, false, "; that ruling was reversed and vacated in part on 5 January 2020")]
    [InlineData(AffirmsFraud, null, false, "")]
    public void Held_InARulingThatWasReviewed_SaysWhatBecameOfIt(string parts, string? outcome, bool inPart, string expected)
    {
        var decided = Decided(parts, outcome is null ? "" : Ruling("judgment", outcome, inPart));

        Assert.Equal($"held by the court{expected}", Phrase(EvidentiaryStatusKind.Held, "judgment", "2020-02-01", decided, Mandate));
        Assert.Equal("held by the court", Phrase(EvidentiaryStatusKind.Held, "judgment", "2020-01-04", decided, Mandate));
    }

    [Fact]
    public void Held_OnAppeal_IsMarkedOnceTheSupremeCourtReverses() =>
        Assert.Equal(
            "found by the court; that ruling was reversed in part on 8 January 2020",
            Phrase(
                EvidentiaryStatusKind.Found,
                "d5",
                "2020-06-01",
                Decided(AffirmsFraud),
                Sought,
                Granted,
                Decided(ReversesFraud, docket: "cert")
            )
        );

    [Fact]
    public void Alleged_InARulingThatWasReversed_IsWhatItWas() =>
        Assert.Equal(
            "alleged by the court",
            Phrase(EvidentiaryStatusKind.Alleged, "judgment", "2020-02-01", Decided("", Ruling("judgment", "reversed")), Mandate)
        );

    private static string Phrase(EvidentiaryStatusKind kind, string ruling, string day, params string[] effects)
    {
        var reading = new CaseReading(Case(effects).History(), DateOnly.Parse(day), DateOnly.Parse("2026-01-01"));
        return EvidentiaryStatusPhrase.For(new EvidentiaryStatus(kind, ["court"], null), reading, ruling);
    }
}
