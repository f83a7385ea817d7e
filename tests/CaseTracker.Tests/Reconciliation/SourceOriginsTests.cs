using CaseTracker.Core.Facts;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class SourceOriginsTests
{
    private static readonly SourceOrigins Origins = new(BundledCase.History.Case.Sources);

    private static readonly FactSources Facts = new Reconciler(BundledCase.History).Sources;

    [Theory]
    [InlineData("ars-technica-copy-verdict", "Ars Technica")]
    [InlineData("privacy-guides-forum", "Ars Technica")]
    [InlineData("the-record-2025-10", "The Record")]
    [InlineData("the-record-copy-2025-11", "The Record")]
    [InlineData("justia-233", "N.D. Cal., order of 15 November 2023")]
    [InlineData("document-55", "document-55")]
    [InlineData("spyware-vendors-reference", "spyware-vendors-reference")]
    [InlineData("news-digest-2025-10", "Ars Technica, TechCrunch, The New Arab")]
    public void OriginsOf_ASource_AreTheOutletOrTheDocument(string source, string origins) =>
        Assert.Equal(origins, string.Join(", ", Origins.OriginsOf(source).Order()));

    [Fact]
    public void Of_TwoCopiesOfOneText_CountsThemOnce()
    {
        var support = Facts.SupportOf(Fact("event/fnc-order"));

        Assert.Contains("justia-233", support.By.Sources);
        Assert.Contains("casetext-2023-11-15", support.By.Sources);
        Assert.Single(support.By.Origins, origin => origin == "N.D. Cal., order of 15 November 2023");
        Assert.True(support.By.CourtRecordSeen);
    }

    [Fact]
    public void Of_ADigestAndWhatItDrawsOn_CountsTheDigestNot()
    {
        var support = Facts.SupportOf(Fact("award/damages/punitive@post-trial-order"));

        Assert.Contains("news-digest-2025-10", support.By.Sources);
        Assert.DoesNotContain(support.By.Origins, origin => origin.Contains("New Arab", StringComparison.Ordinal));
        Assert.False(support.OneSource);
        Assert.True(support.NoCourtRecordSeen);
    }

    [Fact]
    public void InFull_OfThePunitivePart_IsOneSource()
    {
        var support = Facts.InFull(Fact("award/damages/punitive@verdict"));

        Assert.Equal(["spyware-vendors-reference"], support.By.Sources);
        Assert.True(support.OneSource);
        Assert.True(support.NoCourtRecordSeen);
        Assert.Equal(["washington-post-copy-2025-05-06"], support.Differing);
    }

    [Fact]
    public void Of_ADateOthersGiveOtherwise_KeepsThemAsDiffering()
    {
        var support = Facts.SupportOf(Fact("event/post-trial-order/date"));

        Assert.Equal(["esma-news-2025-10", "findarticles-2025-10", "flytogarden-2025-10"], support.Differing.Order());
        Assert.True(support.By.Origins.Count > 1);
    }

    [Fact]
    public void Of_WhatNobodyCites_IsEmpty() => Assert.Empty(Facts.SupportOf(Fact("claim/nothing/at-all")).By.Origins);

    [Theory]
    [InlineData(1, "wire")]
    [InlineData(1, "wire", "paper")]
    [InlineData(1, "copy", "other")]
    [InlineData(1, "copy")]
    [InlineData(1, "other", "later")]
    [InlineData(1, "own", "paper")]
    [InlineData(2, "wire", "paper", "copy", "other")]
    [InlineData(1, "digest")]
    [InlineData(2, "digest", "wire", "other")]
    [InlineData(1, "order", "hosted")]
    [InlineData(2, "order", "second-order")]
    [InlineData(0, "nobody")]
    public void Of_CopiesSharedOutletsAndDigests_CountsEachOriginOnce(int expected, params string[] sources) =>
        Assert.Equal(expected, Made.SupportBy(sources).Origins.Count);

    [Theory]
    [InlineData(true, false, "other")]
    [InlineData(true, true, "order", "hosted")]
    [InlineData(false, true, "order", "other")]
    public void Of_SomeSources_FlagsOneOriginAndTheMissingRecord(bool oneSource, bool recordSeen, params string[] sources)
    {
        var support = Made.SupportBy(sources);

        Assert.Equal((oneSource, !recordSeen), (support.OneSource, support.NoCourtRecordSeen));
    }

    private static SourceOrigins Made { get; } =
        new([
            Source("wire", "One", SourceClass.Press, "Agency"),
            Source("paper", "Two", SourceClass.Press, "Agency"),
            Source("own", "Agency", SourceClass.Press),
            Source("copy", "Three", SourceClass.Aggregator, null, "other"),
            Source("other", "Four", SourceClass.Press),
            Source("later", "four", SourceClass.Press),
            Source("digest", "Five", SourceClass.Aggregator, null, "wire", "other"),
            Source("order", "Host", SourceClass.CourtRecord),
            Source("second-order", "Host", SourceClass.CourtRecord),
            Source("hosted", "Elsewhere", SourceClass.CourtRecord, null, "order"),
        ]);

    private static Source Source(string id, string publisher, SourceClass of, string? origin = null, params string[] copiedFrom) =>
        new()
        {
            Id = id,
            Title = "T",
            Publisher = publisher,
            Class = of,
            Origin = origin,
            CopiedFrom = copiedFrom,
        };

    private static FactRef Fact(string text) => FactRef.Parse(text).Value;
}
