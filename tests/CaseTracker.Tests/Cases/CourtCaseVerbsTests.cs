using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Events;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;
using Xunit;

namespace CaseTracker.Tests.Cases;

public sealed class CourtCaseVerbsTests
{
    private static readonly PartialDate Date = PartialDate.On(new DateOnly(2020, 1, 1));

    [Fact]
    public void Open_WithADocket_IsACase()
    {
        var change = CourtCase.Open("a-v-b", "A v. B", "A sues B.", NewDocket("trial"), new DateOnly(2026, 11, 21));

        Assert.Equal(("a-v-b", CodingState.InProcess, new DateOnly(2026, 11, 21)), (change.Case!.Slug, change.Case.Coding.State, change.Case.Coding.LastChecked));
        Assert.False(change.IsRefused);
    }

    [Theory]
    [InlineData("A v. B", "x", "slug")]
    [InlineData("a-v-b", " ", "name")]
    [InlineData("a-v-b", "a bell \a", "name")]
    public void Open_WithAWrongSlugOrName_IsRefused(string slug, string name, string path)
    {
        var change = CourtCase.Open(slug, name, "About.", NewDocket("trial"), new DateOnly(2026, 11, 21));

        Assert.True(change.IsRefused);
        Assert.Equal(path, change.Findings[0].Path);
    }

    [Fact]
    public void Record_OfAnEvent_AddsItAndLeavesTheOldCaseAlone()
    {
        var before = new CaseBuilder().Case();

        var after = before.Record(NewEvent("one")).Case!;

        Assert.Equal((0, 1), (before.Events.Count, after.Events.Count));
    }

    [Fact]
    public void Record_OfAnIdThatIsThere_IsRefused()
    {
        var change = new CaseBuilder().Event("one", "2020").Case().Record(NewEvent("one"));

        Assert.Equal("events[1] (one).id: the event id \"one\" stands twice; ids are unique", Assert.Single(change.Findings).ToString());
    }

    [Fact]
    public void Record_OfAnEventInNoDocketOfTheCase_IsRefused() =>
        Assert.Equal("events[0] (one).docket", Assert.Single(new CaseBuilder().Case().Record(NewEvent("one") with { Docket = "nowhere" }).Findings).Path);

    [Fact]
    public void Record_OfASumFinerThanItsCurrency_IsRefused() => Assert.Equal("events[0] (one).effects[0] (made)", Assert.Single(new CaseBuilder().Case().Record(
        NewEvent("one") with { Effects = [new AwardMade("damages", [new ComponentAmount(ComponentKind.Costs, 1.005m)]) { Id = "made" }] }).Findings).Path);

    [Fact]
    public void Amend_OfAnEvent_PutsItInItsPlace()
    {
        var after = new CaseBuilder().Event("one", "2020").Event("two", "2020").Case().Amend(NewEvent("one") with { Title = "Amended" }).Case!;

        Assert.Equal(["Amended", "The two"], after.Events.Select(happened => happened.Title));
    }

    [Fact]
    public void Amend_OfNoEvent_IsRefused() => Assert.Equal("no event \"one\" to amend", Assert.Single(new CaseBuilder().Case().Amend(NewEvent("one")).Findings).ToString());

    [Fact]
    public void Strike_OfAnEvent_TakesItOut() => Assert.Empty(new CaseBuilder().Event("one", "2020").Case().Strike("one").Case!.Events);

    [Fact]
    public void Strike_OfAnEventThatAnotherNames_IsRefused() =>
        Assert.Equal("events[0] (two).links[0].to", Assert.Single(new CaseBuilder().Event("one", "2020").Event("two", "2020").Follows("one").Case().Strike("one").Findings).Path);

    [Fact]
    public void Strike_OfNoEvent_IsRefused() => Assert.True(new CaseBuilder().Case().Strike("one").IsRefused);

    [Fact]
    public void Add_OfEveryRecord_AddsItOnce()
    {
        var records = new (Func<CourtCase, CaseChange> Add, string Kind)[]
        {
            (one => one.Add(NewDocket("new")), "docket"),
            (one => one.Add(new Party { Id = "new", Kind = PartyKind.Person, Names = [new NameInTime("New", null, null, null)] }), "party"),
            (one => one.Add(new Judge { Id = "new", Names = [new NameInTime("New", null, null, null)] }), "judge"),
            (one => one.Add(new Participation { Id = "new", Party = "alpha", Docket = "trial", Role = PartyRole.Other }), "participation"),
            (one => one.Add(new Appearance { Id = "new", Firm = "Firm", For = ["alpha"], Dockets = ["trial"] }), "counsel"),
            (one => one.Add(new Claim { Id = "new", Title = "New", Law = "law", By = ["alpha"], Against = ["beta"] }), "claim"),
            (one => one.Add(new Motion { Id = "new", Title = "new motion", Docket = "trial", By = ["alpha"] }), "motion"),
            (one => one.Add(new Award { Id = "new", Title = "New", Payors = ["beta"], Payees = ["alpha"], Liability = Liability.Sole, Currency = "USD" }), "award"),
            (one => one.Add(new Injunction { Id = "new", Title = "New", Kind = InjunctionKind.Consent, Binds = ["beta"], Clauses = [] }), "injunction"),
            (one => one.Add(new Source { Id = "new", Title = "New", Publisher = "New", Class = SourceClass.Press }), "source"),
        };

        foreach (var (add, kind) in records)
        {
            var before = new CaseBuilder().Case();
            var once = add(before).Case!;
            Assert.Contains("\"new\"", Encoding.UTF8.GetString(CaseFile.Write(once)), StringComparison.Ordinal);
            Assert.Contains($"the {kind} id \"new\" stands twice", Assert.Single(add(once).Findings).Message, StringComparison.Ordinal);
        }
    }

    private static Docket NewDocket(string id) => new() { Id = id, Court = "cand", Number = "1", Filed = Date };

    private static CaseEvent NewEvent(string id) => new() { Id = id, Date = Date, Kind = EventKind.Order, Title = "New" };
}
