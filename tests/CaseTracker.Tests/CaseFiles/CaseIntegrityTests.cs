using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Money;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

public sealed class CaseIntegrityTests
{
    [Fact]
    public void Read_OfAnIdThatStandsTwice_IsRefused() =>
        Assert.Equal(
            "events[1] (one).id: the event id \"one\" stands twice; ids are unique",
            Refusal(
                    new CaseBuilder().Event("one", "2020").Case(),
                    courtCase => courtCase with { Events = [.. courtCase.Events, Happened("one")] }
                )
                .ToString()
        );

    [Fact]
    public void Read_OfAnEventInNoDocketOfTheCase_IsRefused() =>
        Assert.Equal(
            "events[0] (one).docket",
            Refusal(new CaseBuilder().Case(), courtCase => courtCase with { Events = [Happened("one") with { Docket = "nowhere" }] }).Path
        );

    [Fact]
    public void Read_OfASumFinerThanItsCurrency_IsRefused() =>
        Assert.Equal(
            "events[0] (one).effects[0] (made)",
            Refusal(new CaseBuilder().Case(), courtCase => courtCase with { Events = [Happened("one") with { Effects = [Finer()] }] }).Path
        );

    [Fact]
    public void Read_WithoutAnEventThatAnotherNames_IsRefused() =>
        Assert.Equal(
            "events[0] (two).links[0].to",
            Refusal(
                new CaseBuilder().Event("one", "2020").Event("two", "2020").Follows("one").Case(),
                courtCase => courtCase with { Events = [courtCase.Events[1]] }
            ).Path
        );

    private static CaseFileError Refusal(CourtCase courtCase, Func<CourtCase, CourtCase> change) =>
        Assert.Single(CaseFile.Read(CaseFile.Write(change(courtCase))).Errors);

    private static AwardMade Finer() => new("damages", [new ComponentAmount(ComponentKind.Costs, 1.005m)], []) { Id = "made" };

    private static CaseEvent Happened(string id) =>
        new()
        {
            Id = id,
            Date = PartialDate.On(new DateOnly(2020, 1, 1)),
            Kind = EventKind.Order,
            Title = "An order",
        };
}
