using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Effects.Injunctions;
using CaseTracker.Core.Effects.Motions;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Editing;

/// <summary>The October 2025 order, typed again on the first case without it and all that came after.</summary>
public sealed class RulingWriterTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly CourtCase Before = WithoutTheOrder();

    [Fact]
    public void Offers_BeforeTheOrder_AreWhatTheStateAllows()
    {
        var offers = RulingWriter.Offers(new CaseHistory(Before), Order(), Today).Select(offer => offer.Key).ToList();

        Assert.Contains("remittiturOffered:damages:punitive", offers);
        Assert.Contains("remittiturOffered:damages:compensatory", offers);
        Assert.DoesNotContain("remittiturAccepted:damages", offers);
        Assert.DoesNotContain(
            offers,
            offer =>
                offer.StartsWith("injunctionStayed", StringComparison.Ordinal) || offer.StartsWith("awardMade", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Add_TheOrderAsTyped_ChangesTheSumAndBringsTheInjunction()
    {
        var draft = Order();

        var outcome = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), draft, Today));

        Assert.Empty(outcome.Errors);
        var state = new CaseHistory(outcome.Case!).On(new DateOnly(2025, 10, 17));
        Assert.Equal(4_447_190, Assert.Single(state.Awards).Total.Amount);
        Assert.Equal(
            InjunctionStatus.InForce,
            Assert.Single(state.Injunctions, injunctionState => injunctionState.Status != InjunctionStatus.NotIssued).Status
        );
        Assert.Equal(MotionStatus.Decided, state.Motions.Single(motion => motion.Motion.Id == "permanent-injunction").Status);
        Assert.Equal(CaseFile.Write(outcome.Case!), CaseFile.Write(CaseFile.Read(CaseFile.Write(outcome.Case!)).Case!));
    }

    [Theory]
    [InlineData("date", "Give the day, or as much of it as is known.")]
    [InlineData("title", "Give the ruling a title: what it did, in one line.")]
    [InlineData("docket", "Choose the docket.")]
    [InlineData("sources", "Name at least one source.")]
    [InlineData("decisions", "Say what became of each motion that it resolves.")]
    [InlineData("injunction", "Choose whom the injunction binds.")]
    public void Add_APartLeftOut_IsAnErrorOfThatPartInWords(string part, string message)
    {
        var draft = Order();
        switch (part)
        {
            case "date":
                draft.Date.Day = "";
                break;
            case "title":
                draft.Title = " ";
                break;
            case "docket":
                draft.Docket = "";
                break;
            case "sources":
                draft.Sources.Clear();
                break;
            case "decisions":
                draft.Decisions[0].Disposition = "";
                break;
            default:
                draft.NewInjunction.Binds.Clear();
                break;
        }

        var outcome = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), Order(), Today));

        Assert.Null(outcome.Case);
        Assert.Contains((part, message), outcome.Errors);
    }

    [Theory]
    [InlineData("title", "source-title-1", "Give the source’s title.")]
    [InlineData("publisher", "source-publisher-1", "Say who published the source.")]
    [InlineData("url", "source-url-1", "http or https address")]
    [InlineData("date", "source-date-1", "2026-13")]
    public void Add_ASourceWithSomethingWrong_IsAnErrorOfItsField(string key, string part, string message)
    {
        var draft = Order();
        draft.Sources.Insert(0, new TypedSource { Existing = Before.Sources[0].Id });
        draft.Sources.RemoveRange(1, draft.Sources.Count - 1);
        draft.Sources.Add(
            new TypedSource
            {
                Title = key == "title" ? "" : "An order",
                Publisher = key == "publisher" ? "" : "N.D. Cal.",
                Url = key == "url" ? "javascript:alert(1)" : "https://example.org/order",
                Date = key == "date" ? "2026-13" : "",
            }
        );

        var outcome = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), Order(), Today));

        var error = Assert.Single(outcome.Errors, error => error.Part.StartsWith("source", StringComparison.Ordinal));
        Assert.Equal(part, error.Part);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_AnEmptyForm_TellsWhatIsMissingInTheOrderOfTheForm()
    {
        var outcome = RulingWriter.Add(new CaseDocument(Before), new RulingDraft(), []);

        Assert.Equal(["date", "docket", "title", "sources"], outcome.Errors.Select(error => error.Part).Distinct());
    }

    [Theory]
    [InlineData("four million")]
    [InlineData("$4.002.471")]
    [InlineData("-1")]
    [InlineData("")]
    public void Add_ASumThatIsNone_IsAnErrorOfItsEffect(string typed)
    {
        var draft = Order();
        draft.Effects[0].Values["to"] = typed;

        var outcome = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), draft, Today));

        Assert.Contains(outcome.Errors, error => error.Part == "effects");
    }

    [Fact]
    public void Add_AnEffectNoLongerPossibleAtTheDateChosen_SaysSo()
    {
        var draft = Order();
        draft.Date.Day = "2020-01-02";

        var outcome = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), draft, Today));

        Assert.Contains(
            outcome.Errors,
            error => error is { Part: "effects" } && error.Message.Contains("not possible", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void In_SentenceWithTwoSums_OffersBothWithTheSumsTheyAre()
    {
        var draft = Order();
        var after = RulingWriter.Add(new CaseDocument(Before), draft, RulingWriter.Offers(new CaseHistory(Before), draft, Today));
        var state = new CaseHistory(after.Case!).On(Today);

        var offers = ReportOffers.In("The judge cut the damages from $168 million to $4 million.", after.Case!, state);

        Assert.Equal(["$168 million", "$4 million"], offers.Select(offer => offer.Printed));
        Assert.Equal(["award/damages/total@verdict", null], offers.Select(offer => offer.Suggested));
        Assert.Contains($"award/damages/punitive@{after.EventId}", offers[1].Facts.Take(3).Select(pair => pair.Fact));
    }

    public static RulingDraft Order() =>
        new()
        {
            Date = new DateEntry { Day = "2025-10-17" },
            Docket = "trial",
            Title = "NSO barred from targeting WhatsApp; punitive damages cut",
            Text = "Judge Hamilton grants a permanent injunction and remits the punitive damages.",
            IsKey = true,
            Judges = ["hamilton"],
            Decisions =
            [
                new TypedDecision
                {
                    Motion = "permanent-injunction",
                    Disposition = "granted",
                    Except = "other Meta services",
                },
                new TypedDecision { Motion = "new-trial", Disposition = "granted in part" },
            ],
            Effects =
            [
                new TypedEffect
                {
                    Offer = "remittiturOffered:damages:punitive",
                    Values = new() { ["to"] = "$4,002,471" },
                },
            ],
            NewInjunction = new TypedInjunction
            {
                Kind = "permanent",
                Binds = ["nso"],
                Protects = ["whatsapp"],
                Prohibits = "Targeting WhatsApp and its users.",
            },
            Links = [new TypedLink { To = "remittitur-hearing" }],
            Sources =
            [
                new TypedSource
                {
                    Title = "Order on the post-trial motions",
                    Publisher = "N.D. Cal.",
                    Class = "court record",
                    Date = "2025-10-17",
                    Quote = "remitted to $4,002,471",
                },
            ],
        };

    /// <summary>Everything from 17 October 2025 on is taken out, with the injunction that the order issued.</summary>
    public static CourtCase WithoutTheOrder() =>
        WithoutTheOrder(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json")));

    private static CourtCase WithoutTheOrder(byte[] bytes)
    {
        var whole = CaseFile.Read(bytes).Case!;
        var cut = AsOfCase.Create(new CaseHistory(whole), new CaseHistory(whole).On(new DateOnly(2025, 10, 16)));
        var known = cut.Sources.Select(source => source.Id).ToHashSet();
        return cut with
        {
            Sources = [.. cut.Sources.Select(source => source with { CopiedFrom = [.. source.CopiedFrom.Where(known.Contains)] })],
        };
    }
}
