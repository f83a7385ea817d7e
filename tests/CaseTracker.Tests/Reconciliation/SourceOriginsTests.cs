using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Reconciliation;

public sealed class SourceOriginsTests
{
    private static readonly SourceOrigins Origins = new Reconciler(BundledCase.History).Origins;

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
        var support = Origins.Of(Fact("event/fnc-order"));

        Assert.Contains("justia-233", support.Agreeing);
        Assert.Contains("casetext-2023-11-15", support.Agreeing);
        Assert.Single(support.Origins, origin => origin == "N.D. Cal., order of 15 November 2023");
        Assert.True(support.CourtRecordSeen);
    }

    [Fact]
    public void Of_ADigestAndWhatItDrawsOn_CountsTheDigestNot()
    {
        var support = Origins.Of(Fact("award/damages/punitive@post-trial-order"));

        Assert.Contains("news-digest-2025-10", support.Agreeing);
        Assert.DoesNotContain(support.Origins, origin => origin.Contains("New Arab", StringComparison.Ordinal));
        Assert.False(support.OneSource);
        Assert.True(support.NoCourtRecordSeen);
    }

    [Fact]
    public void InFull_OfThePunitivePart_IsOneSource()
    {
        var support = Origins.InFull(Fact("award/damages/punitive@verdict"));

        Assert.Equal(["spyware-vendors-reference"], support.Agreeing);
        Assert.True(support.OneSource);
        Assert.True(support.NoCourtRecordSeen);
        Assert.Equal(["washington-post-copy-2025-05-06"], support.Differing);
    }

    [Fact]
    public void Of_ADateOthersGiveOtherwise_KeepsThemAsDiffering()
    {
        var support = Origins.Of(Fact("event/post-trial-order/date"));

        Assert.Equal(["esma-news-2025-10", "findarticles-2025-10", "flytogarden-2025-10"], support.Differing.Order());
        Assert.True(support.Origins.Count > 1);
    }

    [Fact]
    public void Of_WhatNobodyCites_IsEmpty() => Assert.Empty(Origins.Of(Fact("claim/nothing/at-all")).Origins);

    private static FactRef Fact(string text) => FactRef.Parse(text).Value;
}
