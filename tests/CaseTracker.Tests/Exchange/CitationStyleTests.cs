using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.References;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>Each style as its handbook has it; italics between stars.</summary>
public sealed class CitationStyleTests
{
    private const string Site = "https://cases.example.org/cases/whatsapp-v-nso-group";

    [Theory]
    [InlineData("Bluebook", "*WhatsApp Inc. v. NSO Grp. Techs. Ltd.*, 17 F.4th 930 (9th Cir. 2021).")]
    [InlineData("OSCOLA", "*WhatsApp Inc v NSO Group Technologies Ltd* 17 F 4th 930 (9th Cir 2021)")]
    [InlineData(
        "APA",
        "WhatsApp Inc. v. NSO Group Technologies Ltd., 17 F.4th 930 (9th Cir. 2021). "
            + Site
            + "/events/ninth-circuit-opinion?as-of=2025-10-17"
    )]
    [InlineData("Chicago", "*WhatsApp Inc. v. NSO Group Technologies Ltd.*, 17 F.4th 930 (9th Cir. 2021).")]
    public void Write_AReportedRuling_NamesTheReporter(string style, string expected) =>
        Assert.Equal(expected, Written(style, Ruling("ninth-circuit-opinion")));

    [Theory]
    [InlineData("Bluebook", "*WhatsApp Inc. v. NSO Grp. Techs. Ltd.*, No. 4:19-cv-07123-PJH (N.D. Cal. July 16, 2020), ECF No. 111.")]
    [InlineData("OSCOLA", "*WhatsApp Inc v NSO Group Technologies Limited* No 4:19-cv-07123-PJH (ND Cal, 16 July 2020)")]
    [InlineData(
        "APA",
        "WhatsApp Inc. v. NSO Group Technologies Limited, No. 4:19-cv-07123-PJH (N.D. Cal. July 16, 2020). "
            + Site
            + "/events/mtd-order?as-of=2025-10-17"
    )]
    [InlineData("Chicago", "*WhatsApp Inc. v. NSO Group Technologies Limited*, No. 4:19-cv-07123-PJH (N.D. Cal. July 16, 2020).")]
    public void Write_AnUnreportedRuling_NamesTheDocket(string style, string expected) =>
        Assert.Equal(expected, Written(style, Ruling("mtd-order")));

    /// <summary>No finer than it is known: the order came on some day between March and April.</summary>
    [Fact]
    public void Write_ARulingOfADayNotKnown_GivesWhatIsKnown() =>
        Assert.Equal(
            "*WhatsApp Inc. v. NSO Grp. Techs. Ltd.*, No. 4:19-cv-07123-PJH (N.D. Cal. 2020).",
            Written("Bluebook", Ruling("set-aside-order"))
        );

    /// <summary>A jury's verdict is no decision that is cited by its case alone.</summary>
    [Fact]
    public void Write_AVerdict_NamesThePaper() =>
        Assert.Equal(
            "Verdict, *WhatsApp Inc. v. NSO Grp. Techs. Ltd.*, No. 4:19-cv-07123-PJH (N.D. Cal. May 6, 2025).",
            Written("Bluebook", Ruling("verdict"))
        );

    [Theory]
    [InlineData("17 F.4th 930", "17 F.4th 930")]
    [InlineData("138 S. Ct. 2206", "138 S. Ct. 2206")]
    [InlineData("2025 WL 2998739", null)]
    [InlineData("2025 U.S. Dist. LEXIS 12345", null)]
    [InlineData("slip op. 3", null)]
    public void Read_OfAReporter_TakesPrintedOnesOnly(string text, string? expected) =>
        Assert.Equal(expected, ReporterCitation.Read(text)?.Text);

    [Theory]
    [InlineData("page", "CaseTracker, https://cases.example.org/cases/whatsapp-v-nso-group?as-of=2025-10-17")]
    [InlineData("page/money", ": Money")]
    [InlineData("event/post-trial-order", "N.D. Cal. Oct. 17, 2025")]
    [InlineData("docket/certiorari", "21-1338")]
    [InlineData("source/leuropeista-2025-05-08", "Cadonici")]
    public void Find_WhatAnAddressNames_IsCited(string of, string expected) =>
        Assert.Contains(expected, Written("Bluebook", References().Find(CitationTarget.Read(of)!)![0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("page/etc")]
    [InlineData("event")]
    [InlineData("event/")]
    [InlineData("event/A b")]
    [InlineData("party/whatsapp")]
    public void Read_OfAnythingElse_IsNothing(string of) => Assert.Null(CitationTarget.Read(of));

    [Fact]
    public void Find_WhatTheDayDoesNotShow_IsNothing() =>
        Assert.Null(
            new CaseReferences(ExportSamples.For(ExportSamples.WhatsApp, "2025-05-06")).Find(CitationTarget.Event("post-trial-order"))
        );

    [Theory]
    [InlineData("Bluebook", "*NSO Grp. Techs. Ltd. v. WhatsApp Inc.*, No. 21-1338 (U.S. filed Apr. 2022).")]
    [InlineData("OSCOLA", "*NSO Group Technologies Limited v WhatsApp Inc* No 21-1338 (US, filed April 2022)")]
    public void Write_AProceeding_SaysWhereAndWhenItWasFiled(string style, string expected) =>
        Assert.Equal(
            expected,
            Written(style, References().Proceeding(Input.Reading.Case.Dockets.Single(docket => docket.Id == "certiorari")))
        );

    [Theory]
    [InlineData("Bluebook", "*The case*, CaseTracker, " + Site + "?as-of=2025-10-17 (state as of Oct. 17, 2025, revision 3).")]
    [InlineData("OSCOLA", "‘The case’ (*CaseTracker*, state as of 17 October 2025, revision 3) <" + Site + "?as-of=2025-10-17>")]
    [InlineData("APA", "CaseTracker. (2025, October 17). *The case* (Revision 3). " + Site + "?as-of=2025-10-17")]
    [InlineData("Chicago", "“The case,” CaseTracker, state as of October 17, 2025, revision 3, " + Site + "?as-of=2025-10-17.")]
    public void Write_APage_SaysOfWhichDayAndRevision(string style, string expected) =>
        Assert.Equal(expected, Written(style, References().Page("The case", "")));

    [Theory]
    [InlineData("Bluebook", "Luca Cadonici, *Article on the verdict*, L’Europeista (May 8, 2025), https://www.leuropeista.it/?p=4937.")]
    [InlineData("OSCOLA", "Luca Cadonici, ‘Article on the verdict’ (*L’Europeista*, 8 May 2025) <https://www.leuropeista.it/?p=4937>")]
    [InlineData("APA", "Cadonici, L. (2025, May 8). Article on the verdict. *L’Europeista*. https://www.leuropeista.it/?p=4937")]
    [InlineData("Chicago", "Luca Cadonici, “Article on the verdict,” *L’Europeista*, May 8, 2025, https://www.leuropeista.it/?p=4937.")]
    public void Write_AnArticle_NamesAuthorAndDay(string style, string expected) =>
        Assert.Equal(
            expected,
            Written(style, References().Source(Input.Reading.Case.Sources.Single(source => source.Id == "leuropeista-2025-05-08")))
        );

    [Theory]
    [InlineData("Suzanne Smalley", "Smalley, S.")]
    [InlineData("Ludwig van Beethoven", "van Beethoven, L.")]
    [InlineData("Jean-Luc M. Picard", "Picard, J.-L. M.")]
    [InlineData("Forum users", "Forum users")]
    [InlineData("Associated Press", "Associated Press")]
    [InlineData("O’Melveny & Myers", "O’Melveny & Myers")]
    [InlineData("Cooley", "Cooley")]
    public void Read_AByline_TakesPersonsApartOnly(string byline, string expected) =>
        Assert.Equal(expected, Assert.Single(ReferenceAuthor.Read(byline)).WithInitials);

    [Fact]
    public void Coins_OfAnArticle_HoldWhatAManagerAsksFor()
    {
        var pairs = System.Web.HttpUtility.ParseQueryString(
            Coins.Create(References().Source(Input.Reading.Case.Sources.Single(source => source.Id == "leuropeista-2025-05-08")))
        );

        Assert.Equal(
            ("Z39.88-2004", "info:ofi/fmt:kev:mtx:dc", "newspaperArticle", "Article on the verdict", "L’Europeista", "2025-05-08"),
            (pairs["ctx_ver"], pairs["rft_val_fmt"], pairs["rft.type"], pairs["rft.title"], pairs["rft.source"], pairs["rft.date"])
        );
        Assert.Equal(
            ("Luca", "Cadonici", "https://www.leuropeista.it/?p=4937"),
            (pairs["rft.aufirst"], pairs["rft.aulast"], pairs["rft.identifier"])
        );
    }

    [Fact]
    public void Coins_OfARuling_NameCaseReporterAndCourt()
    {
        var pairs = System.Web.HttpUtility.ParseQueryString(Coins.Create(Ruling("ninth-circuit-opinion")));

        Assert.Equal(
            ("case", "17 F.4th 930", "United States Court of Appeals for the Ninth Circuit", "2021-11-08"),
            (pairs["rft.type"], pairs["rft.source"], pairs["rft.publisher"], pairs["rft.date"])
        );
    }

    private static ExportInput Input { get; } = ExportSamples.For(ExportSamples.WhatsApp, "2025-10-17");

    private static CaseReferences References() => new(Input);

    private static Reference Ruling(string id) => References().Ruling(Input.Reading.Case.Events.Single(happened => happened.Id == id))!;

    private static string Written(string style, Reference reference) =>
        string.Concat(
            CitationStyles
                .All.Single(citationStyle => citationStyle.Name == style)
                .Write(reference)
                .Select(run => run.IsItalic ? $"*{run.Text}*" : run.Text)
        );
}
