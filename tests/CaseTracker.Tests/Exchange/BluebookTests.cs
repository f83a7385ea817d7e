using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.State;
using CaseTracker.Exchange.References;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The Bluebook by its tables: names of cases (T6, T10, rule 10.2), reporters (T1), courts (T7), labels of numbers.</summary>
public sealed class BluebookTests
{
    private static readonly Dictionary<string, string> Nobody = [];

    [Theory]
    [InlineData("WhatsApp Inc. v. NSO Group Technologies Limited", "WhatsApp Inc. v. NSO Grp. Techs. Ltd.")]
    [InlineData("Sony Music Entertainment v. Cox Communications, Inc.", "Sony Music Ent. v. Cox Commc’ns, Inc.")]
    [InlineData("Johnson v. Monsanto Company", "Johnson v. Monsanto Co.")]
    [InlineData("hiQ Labs, Inc. v. LinkedIn Corporation", "hiQ Labs, Inc. v. LinkedIn Corp.")]
    [InlineData("In re Facebook Biometric Information Privacy Litigation", "In re Facebook Biometric Info. Priv. Litig.")]
    [InlineData("The New York Times Company v. Microsoft Corporation", "N.Y. Times Co. v. Microsoft Corp.")]
    [InlineData("Monell v. Department of Social Services", "Monell v. Dep’t of Soc. Servs.")]
    [InlineData("Texas v. Johnson", "Texas v. Johnson")]
    [InlineData("United States of America v. Google LLC", "United States v. Google LLC")]
    [InlineData("State of Colorado v. Google LLC", "Colorado v. Google LLC")]
    [InlineData("West v. Atkins", "West v. Atkins")]
    [InlineData("West Virginia Board of Education v. Barnette", "W. Va. Bd. of Educ. v. Barnette")]
    [InlineData("Matter of Trump v Engoron", "Trump v. Engoron")]
    [InlineData("Matter of Halden", "In re Halden")]
    [InlineData("Great Steel Company, Inc. v. Roe Industries, LLC", "Great Steel Co. v. Roe Indus., LLC")]
    [InlineData("Georgia-Pacific LLC v. Women’s Agency", "Georgia-Pacific LLC v. Women’s Agency")]
    public void Of_ACaptionInAFederalCourt_IsShortenedByTheTables(string caption, string expected) =>
        Assert.Equal(expected, BluebookName.Of(caption, Nobody, CourtRegistry.Find("cand")));

    [Theory]
    [InlineData("nysupctnewyork", "People v. Donald J. Trump")]
    [InlineData("cand", "New York v. Donald J. Trump")]
    [InlineData("cal", "People of the State of N.Y., by Letitia James, Att’y Gen. of the State of N.Y. v. Donald J. Trump")]
    public void Of_AStateAsAParty_GoesByTheCourt(string court, string expected) =>
        Assert.Equal(
            expected,
            BluebookName.Of(
                "People of the State of New York, by Letitia James, Attorney General of the State of New York v. Donald J. Trump",
                new Dictionary<string, string> { ["Donald J. Trump"] = "Donald J. Trump" },
                CourtRegistry.Find(court)
            )
        );

    [Theory]
    [InlineData("52 Cal.App.5th 434", "52 Cal. App. 5th 434")]
    [InlineData("217 AD3d 609", "217 A.D.3d 609")]
    [InlineData("598 U. S. 617", "598 U.S. 617")]
    [InlineData("143 S.Ct. 1191", "143 S. Ct. 1191")]
    [InlineData("491 F.Supp.3d 584 (N.D. Cal. 2020)", "491 F. Supp. 3d 584")]
    [InlineData("17 F.4th 930, 940", "17 F.4th 930")]
    [InlineData("1 Made-up Rep. 2", "1 Made-up Rep. 2")]
    public void Read_AReporter_IsSpelledAsInTableT1(string text, string expected) =>
        Assert.Equal(expected, ReporterCitation.Read(text)?.Text);

    [Theory]
    [InlineData("19-2345", "No. 19-2345")]
    [InlineData("No. 19–2345", "No. 19–2345")]
    [InlineData("21-16233, 21-16234", "Nos. 21-16233, 21-16234")]
    [InlineData("No. 21-16233, 21-16234", "Nos. 21-16233, 21-16234")]
    [InlineData("Nos. 21-16506 & 21-16695", "Nos. 21-16506 & 21-16695")]
    [InlineData("No. No. 19–2345", "No. 19–2345")]
    [InlineData("Case No. 3:21-cv-09078-JD", "No. 3:21-cv-09078-JD")]
    [InlineData("Civil Action No. 1:20-cv-03010", "No. 1:20-cv-03010")]
    [InlineData("Index No. 452564/2022", "No. 452564/2022")]
    [InlineData("C 21-09078 JD", "No. C 21-09078 JD")]
    [InlineData("Norwood 5", "No. Norwood 5")]
    public void LabelledNumber_OfAnyForm_HasOneLabel(string number, string expected) =>
        Assert.Equal(expected, CaseNames.LabelledNumber(number));

    [Theory]
    [InlineData("No. 21-16506", "No. 21-16506", "21-16506")]
    [InlineData("No. 21-16506;No. 21-16695", "Nos. 21-16506 and 21-16695", "21-16506")]
    [InlineData("21-16506;21-16695;21-16700", "Nos. 21-16506, 21-16695 and 21-16700", "21-16506")]
    public void LabelledNumbers_OfSeveral_HaveOneLabel(string numbers, string expected, string firstBare)
    {
        var all = numbers.Split(';');

        Assert.Equal(expected, CaseNames.LabelledNumbers(all));
        Assert.Equal(firstBare, CaseNames.Bare(all[0]));
    }

    [Theory]
    [InlineData("Halden.com Inc. v. Route 64.5 L.L.C.", "Halden.com Inc v Route 64.5 LLC")]
    [InlineData("J.P. Morgan & Co. v. S.p.A. Roe", "JP Morgan & Co v SpA Roe")]
    [InlineData("N.D. Cal.", "ND Cal")]
    [InlineData("U.S.", "US")]
    [InlineData("9th Cir.", "9th Cir")]
    [InlineData("J.Crew Group v. Roe", "J.Crew Group v Roe")]
    public void WithoutStops_OfAName_KeepsThoseWithin(string text, string expected) => Assert.Equal(expected, CaseTitle.WithoutStops(text));

    [Theory]
    [InlineData("F.4th", "F 4th")]
    [InlineData("Cal. App. 5th", "Cal App 5th")]
    [InlineData("S. Ct.", "S Ct")]
    public void ReporterWithoutStops_PartsTheSeries(string reporter, string expected) =>
        Assert.Equal(expected, CaseTitle.ReporterWithoutStops(reporter));

    [Theory]
    [InlineData("The Intercept")]
    [InlineData("Human Rights Watch")]
    [InlineData("Citizen Lab")]
    [InlineData("Al Jazeera")]
    [InlineData("Der Spiegel")]
    [InlineData("Roe Technologies, Inc.")]
    [InlineData("Munger, Tolles & Olson")]
    [InlineData("Electronic Frontier Foundation")]
    [InlineData("Reuters Staff")]
    [InlineData("Forbidden Stories; Amnesty International")]
    public void Read_ABody_StaysWhole(string byline) =>
        Assert.All(ReferenceAuthor.Read(byline), author => Assert.Equal((null, author.Family), (author.Given, author.Name)));

    [Theory]
    [InlineData("Roy Halden, Jr.", "Halden, R., Jr.")]
    [InlineData("Halden, Roy, III", "Halden, R., III")]
    [InlineData("van der Berg, Yvonne", "van der Berg, Y.")]
    [InlineData("Jennifer Peltz and Michael R. Sisak", "Peltz, J.|Sisak, M. R.")]
    [InlineData("Jeremy Herb, Lauren del Valle and Kara Scannell", "Herb, J.|del Valle, L.|Scannell, K.")]
    public void Read_Persons_AreTakenApart(string byline, string expected) =>
        Assert.Equal(expected, string.Join('|', ReferenceAuthor.Read(byline).Select(author => author.WithInitials)));

    /// <summary>The published opinions of the bundled cases as other works cite them.</summary>
    [Theory]
    [InlineData("hiq-labs-v-linkedin", "first-affirmance", "hiQ Labs, Inc. v. LinkedIn Corp., 938 F.3d 985 (9th Cir. 2019).")]
    [InlineData("hiq-labs-v-linkedin", "second-affirmance", "hiQ Labs, Inc. v. LinkedIn Corp., 31 F.4th 1180 (9th Cir. 2022).")]
    [InlineData("hiq-labs-v-linkedin", "supreme-court-order", "LinkedIn Corp. v. hiQ Labs, Inc., 141 S. Ct. 2752 (2021).")]
    [InlineData(
        "hiq-labs-v-linkedin",
        "preliminary-injunction",
        "hiQ Labs, Inc. v. LinkedIn Corp., 273 F. Supp. 3d 1099 (N.D. Cal. 2017)."
    )]
    [InlineData("whatsapp-v-nso-group", "ninth-circuit-opinion", "WhatsApp Inc. v. NSO Grp. Techs. Ltd., 17 F.4th 930 (9th Cir. 2021).")]
    [InlineData("khashoggi-v-nso-group", "dismissal", "Khashoggi v. NSO Grp. Techs. Ltd., 700 F. Supp. 3d 384 (E.D. Va. 2023).")]
    [InlineData(
        "facebook-v-power-ventures",
        "remedies-2017",
        "Facebook, Inc. v. Power Ventures, Inc., 252 F. Supp. 3d 765 (N.D. Cal. 2017)."
    )]
    [InlineData("in-re-facebook-biometric", "ca9-2019", "Patel v. Facebook, Inc., 932 F.3d 1264 (9th Cir. 2019).")]
    [InlineData("people-v-trump", "gag-petition-dismissed", "Trump v. Engoron, 222 A.D.3d 505 (N.Y. App. Div. 2023).")]
    [InlineData("johnson-v-monsanto", "opinion", "Johnson v. Monsanto Co., 52 Cal. App. 5th 434 (Ct. App. 2020).")]
    [InlineData("united-states-v-google-search", "liability", "United States v. Google LLC, 747 F. Supp. 3d 1 (D.D.C. 2024).")]
    public void Write_AnOpinionOfABundledCase_IsWhatLawyersWrite(string slug, string ruling, string expected)
    {
        var references = new CaseReferences(Bundled(slug));

        Assert.Equal(expected, new BluebookStyle().Text(references.Find(CitationTarget.Event(ruling))![0]));
    }

    /// <summary>The name of the case on this site tells which word of a caption is the family name.</summary>
    [Fact]
    public void Write_PersonsAsParties_AreNamedAsTheCaseIs() =>
        Assert.StartsWith(
            "Depp v. Heard, No. CL-2019-0002911",
            new BluebookStyle().Text(new CaseReferences(Bundled("depp-v-heard")).All()[1]),
            StringComparison.Ordinal
        );

    private static CaseTracker.Exchange.Export.ExportInput Bundled(string slug) =>
        ExportSamples.For(
            new CaseHistory(CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{slug}.case.json"))).Case!),
            "2026-11-21"
        );
}
