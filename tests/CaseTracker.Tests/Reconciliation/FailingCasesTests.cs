using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

/// <summary>Case files on which a verdict, a period or the order was wrong, with what is right.</summary>
public sealed class FailingCasesTests
{
    [Fact]
    public void DocketNumbers_InEveryForm_AreVariants() =>
        Assert.All(
            new Reconciler(History("13-docket-number-forms")).Values,
            value => Assert.True(value.Verdict is MatchKind.VariantName or MatchKind.Same, value.Sentence)
        );

    [Fact]
    public void EnumeratedNames_AreOtherParties() =>
        Assert.All(
            new Reconciler(History("15-enumerated-names")).Values,
            value => Assert.True(value.Verdict == MatchKind.Contradicts, value.Sentence)
        );

    [Theory]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void Period_WhoseLastDayIsASaturday_RunsToMonday(string day, bool isInForce)
    {
        var state = new CaseReading(History("16-period-weekend"), DateOnly.Parse(day), new DateOnly(2026, 11, 29)).State;

        Assert.Equal(isInForce, Assert.Single(state.Injunctions).Status != InjunctionStatus.Expired);
    }

    [Fact]
    public void Attachments_StandAfterTheirEntry() =>
        Assert.Equal(
            ["9", "12", "12-1", "13"],
            History("19-entry-attachments")
                .Timeline.Entries.Select(entry => entry.Event)
                .Where(entry => entry.Entries.Count > 0 && entry.Title.StartsWith("Paper", StringComparison.Ordinal))
                .Select(entry => entry.Entries[0])
        );

    [Theory]
    [InlineData("cand", "2026-07-03", "2026-07-06")]
    [InlineData("cand", "2026-11-26", "2026-11-27")]
    [InlineData("cand", "2027-01-18", "2027-01-19")]
    [InlineData("cand", "2025-06-19", "2025-06-20")]
    [InlineData("cand", "2021-12-31", "2022-01-03")]
    [InlineData("cand", "2026-11-23", "2026-11-23")]
    public void LastDay_OfAFederalCourt_IsOneOnWhichItIsOpen(string court, string counted, string last)
    {
        var (earliest, latest) = PeriodRule.For(court).LastDay(DateOnly.Parse(counted));

        Assert.Equal((DateOnly.Parse(last), DateOnly.Parse(last)), (earliest, latest));
    }

    [Fact]
    public void LastDay_WhereNoRuleIsKnown_IsASpan() =>
        Assert.Equal(
            (new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 23)),
            PeriodRule.For("calsuperct").LastDay(new DateOnly(2026, 11, 21))
        );

    [Theory]
    [InlineData("Łukasz Błoński", "Lukasz Blonski")]
    [InlineData("José Müller", "Jose\u0301 Mu\u0308ller")]
    [InlineData("Søren Ærø", "Soren Aero")]
    [InlineData("Phyllis J. Hamilton", "Phyllis Hamilton")]
    public void Bare_Accents_Fold(string name, string other) => Assert.Equal(NameForms.Bare(name), NameForms.Bare(other));

    [Theory]
    [InlineData("John Doe 1", "John Doe 2")]
    [InlineData("Jane Doe A", "Jane Doe B")]
    [InlineData("X Corp.", "Y Corp.")]
    [InlineData("Roy Halden Jr.", "Roy Halden Sr.")]
    public void Bare_WhatTellsPartiesApart_Stays(string name, string other) => Assert.NotEqual(NameForms.Bare(name), NameForms.Bare(other));

    private static CaseHistory History(string name)
    {
        using var json = SharedData.Json($"cases-that-fail/exports/{name}.case.json");
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(json.RootElement.GetRawText()));
        Assert.Empty(read.Errors);
        return new CaseHistory(read.Case!);
    }
}
