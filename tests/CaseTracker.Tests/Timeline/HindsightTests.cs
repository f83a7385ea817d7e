using System.Text.Json;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using CaseTracker.Testing;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Timeline;

/// <summary>
/// As of a day a case shows as fact only what is known to have been so by then: on every day on which a bundled case may read
/// differently, and on the day before.
/// </summary>
public sealed partial class HindsightTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Where a case of a day may hold a later date, and why.</summary>
    private static readonly (Regex Place, string Why)[] Allowed =
    [
        (CodingPlace(), "says of our record when it was last checked, nothing of the case"),
        (NotFoundPlace(), "says until when our search went, nothing of the case"),
        (SourcePlace(), "a later source may support what happened; its words and values are cut, and pages mark it"),
        (EffectPlace(), "what a court set for a coming day it had set by then"),
    ];

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(ProjectRoot.File("src/CaseTracker.Data/Bundle"), "*.case.json")
                .Select(path => Path.GetFileName(path)!)
                .Order(),
            Everything,
        ];

    private const string Everything = "everything";

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_OnEachDayThatChangesIt_HoldsNoLaterDate(string file)
    {
        foreach (var reading in Readings(file))
        {
            using var json = JsonDocument.Parse(CaseFile.Write(reading.Case));

            var later = Dates("", json.RootElement)
                .Where(pair => pair.Date.Earliest > reading.AsOf && !Allowed.Any(allowed => allowed.Place.IsMatch(pair.Place)))
                .Select(pair => $"{reading.AsOf:yyyy-MM-dd}: {pair.Place} {pair.Date}");
            Assert.Empty(later);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void People_OnEachDayThatChangesThem_AreKnownPossibleOrNotYet(string file)
    {
        foreach (var reading in Readings(file))
        {
            var (whole, cut) = (reading.History.Case, reading.Case);
            var possible = reading.MayHaveBegun.Select(record => (record.Fact.Text, record.What)).ToHashSet();
            var facts = possible.Select(record => record.Text).ToHashSet();
            foreach (var part in whole.Participations)
            {
                var isShown = cut.Participations.Any(shown => shown.Id == part.Id);
                Check(reading, $"participation/{part.Id}", isShown, facts, part.From, [part.Docket]);
                Assert.True(!isShown || IsWitnessed(reading, part.From, part.Sources, Shows(reading, part)), Place(reading, part.Id));
            }

            foreach (var appearance in whole.Counsel)
            {
                var isShown = cut.Counsel.Any(shown => shown.Id == appearance.Id);
                Check(reading, $"counsel/{appearance.Id}", isShown, facts, appearance.From, appearance.Dockets);
                Assert.True(!isShown || IsWitnessed(reading, appearance.From, appearance.Sources, false), Place(reading, appearance.Id));
            }

            foreach (var docket in whole.Dockets)
            foreach (var seat in docket.Judges)
            {
                var judge = whole.Judges.First(judge => judge.Id == seat.Judge);
                var isShown = cut.Dockets.Any(shown => shown.Id == docket.Id && shown.Judges.Any(sits => sits.Judge == seat.Judge));
                var rules = Happened(reading).Any(happened => happened.Ruling?.Judges.Contains(seat.Judge) == true);
                Check(reading, $"docket/{docket.Id}/judges", isShown, facts, seat.From, [docket.Id]);
                Assert.True(!isShown || IsWitnessed(reading, seat.From, judge.Sources, rules), Place(reading, seat.Judge));
            }

            foreach (var named in whole.Parties.Concat<INamedOverTime>(whole.Judges))
            foreach (var (name, i) in named.Names.Select((name, i) => (name, i)).Skip(1))
            {
                var isCalled = reading.PartyName(named.Id) == name.Name || reading.JudgeName(named.Id) == name.Name;
                Assert.True(
                    !isCalled || IsWitnessed(reading, name.From, [], HasEnded(reading, named.Names[i - 1])),
                    Place(reading, name.Name)
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_OnEachDayThatChangesThem_AreOfPublishedSources(string file)
    {
        foreach (var reading in Readings(file))
        {
            var unpublished = CitedSources
                .All(reading.Case)
                .Where(pair => pair.Citation is not { Quote: null, Note: null, Reported: [] })
                .Where(pair => !IsPublished(reading, pair.Citation.Source))
                .Select(pair => $"{reading.AsOf:yyyy-MM-dd}: {pair.Holder.Text} {pair.Citation.Source}");
            Assert.Empty(unpublished);

            var statements = reading
                .Case.Figures.Select(figure => (figure.Id, Date: (PartialDate?)null, figure.Event, figure.Sources))
                .Concat(reading.Case.Quotations.Select(said => (said.Id, said.Date, said.Event, said.Sources)))
                .Concat(reading.Case.ReliefSought.Select(sought => (sought.Id, Date: (PartialDate?)null, sought.Event, sought.Sources)));
            foreach (var (id, date, happened, sources) in statements)
            {
                var isImplied = date is null && happened is not null && Happened(reading).Any(one => one.Id == happened);
                Assert.True(IsWitnessed(reading, date, sources, isImplied), Place(reading, id));
            }

            Assert.All(
                reading.Case.Events.Where(happened => happened.Standing?.In is not null),
                happened => Assert.Contains(Happened(reading), ruling => ruling.Id == happened.Standing!.In)
            );
        }
    }

    /// <summary>Counsel first seen in 2023, a judge first seen in 2020, those asked for evidence in 2024.</summary>
    [Fact]
    public void Bundled_TwoWeeksAfterTheComplaint_NamesNobodySeenYearsLater()
    {
        var reading = new CaseReading(BundledCase.History, new DateOnly(2019, 11, 15), Today);

        Assert.Equal(["nso", "q-cyber", "whatsapp", "meta"], reading.Case.Parties.Select(party => party.Id).OrderBy(Order).ToList());
        Assert.Empty(reading.Case.Counsel);
        Assert.Empty(reading.Case.Judges);
        Assert.Empty(reading.Case.Dockets.Single().Judges);
        Assert.Equal(
            [
                "The Citizen Lab as non-party in N.D. Cal. 4:19-cv-07123-PJH",
                "Davis Polk & Wardwell as counsel for WhatsApp Inc. and Facebook, Inc.",
            ],
            reading
                .MayHaveBegun.Select(record => record.What)
                .Where(what =>
                    what.StartsWith("The Citizen", StringComparison.Ordinal) || what.StartsWith("Davis", StringComparison.Ordinal)
                )
        );

        static int Order(string id) => Array.IndexOf(["nso", "q-cyber", "whatsapp", "meta"], id);
    }

    /// <summary>Known, possible, or certainly later: nobody is lost, and nobody is both.</summary>
    private static void Check(
        CaseReading reading,
        string fact,
        bool isShown,
        HashSet<string> possible,
        PartialDate? from,
        IReadOnlyList<string> dockets
    )
    {
        var isLater =
            from?.Earliest > reading.AsOf
            || reading
                .History.Case.Dockets.Where(docket => dockets.Contains(docket.Id))
                .All(docket => docket.Filed.Earliest > reading.AsOf);
        Assert.True(isLater ? !isShown : isShown || possible.Contains(fact), Place(reading, fact));
    }

    /// <summary>Said again, and apart from the product: what makes a thing known by a day.</summary>
    private static bool IsWitnessed(CaseReading reading, PartialDate? start, IReadOnlyList<Citation> sources, bool isImplied)
    {
        if (isImplied || reading.AsOf >= reading.History.Case.Coding.LastChecked)
            return true;
        var isFirm = start is { Latest: not null, IsApproximate: false, IsUncertain: false };
        return isFirm ? start!.Latest <= reading.AsOf : sources.Any(citation => IsPublished(reading, citation.Source));
    }

    private static bool Shows(CaseReading reading, Participation part) =>
        part.From is null
        && (
            part.Role
                is not (
                    PartyRole.AmicusCuriae
                    or PartyRole.NonParty
                    or PartyRole.Intervenor
                    or PartyRole.ThirdPartyDefendant
                    or PartyRole.Other
                )
            || reading.History.Case.Motions.Any(motion => motion.By.Contains(part.Party))
        );

    private static bool HasEnded(CaseReading reading, NameInTime name) => name.Until?.Latest <= reading.AsOf;

    private static bool IsPublished(CaseReading reading, string source) =>
        reading.AsOf >= reading.History.Case.Coding.LastChecked
            ? !(reading.History.Case.Sources.First(one => one.Id == source).Date?.Earliest > reading.AsOf)
            : reading.History.Case.Sources.First(one => one.Id == source).Date is { Latest: { } last } && last <= reading.AsOf;

    private static IEnumerable<CaseEvent> Happened(CaseReading reading) =>
        reading.History.Case.Events.Where(happened =>
            reading.History.Timeline.OccurrenceBy(happened.Id, reading.AsOf) is EventOccurrence.Happened or EventOccurrence.UnderWay
        );

    private static IEnumerable<CaseReading> Readings(string file)
    {
        var whole =
            file == Everything
                ? Tests.Everything.Case()
                : CaseFile.Read(File.ReadAllBytes(ProjectRoot.File($"src/CaseTracker.Data/Bundle/{file}"))).Case!;
        var history = new CaseHistory(whole);
        var days = new SortedSet<DateOnly>();
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day is { } turning; day = history.Turnings.FirstAfter(turning))
            days.UnionWith([turning.AddDays(-1), turning]);
        Assert.InRange(days.Count, 20, 2_000);
        return days.Select(day => new CaseReading(history, day, Today));
    }

    private static IEnumerable<(string Place, PartialDate Date)> Dates(string place, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Dates($"{place}/{property.Name}", property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Dates($"{place}/{IdOf(item) ?? $"{i}"}", item)),
            JsonValueKind.String when DateKey().IsMatch(place) && PartialDate.Parse(element.GetString()) is { IsSuccess: true } read =>
            [
                (place, read.Value),
            ],
            _ => [],
        };

    private static string? IdOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) ? id.GetString() : null;

    private static string Place(CaseReading reading, string what) => $"{reading.AsOf:yyyy-MM-dd}: {what}";

    [GeneratedRegex("/(date|from|until|filed|lastChecked|stillRight|accruesFrom|accruesUntil)$")]
    private static partial Regex DateKey();

    [GeneratedRegex("^/coding/lastChecked$")]
    private static partial Regex CodingPlace();

    [GeneratedRegex("^/notFound/[^/]+/until$")]
    private static partial Regex NotFoundPlace();

    [GeneratedRegex("^/sources/[^/]+/date$")]
    private static partial Regex SourcePlace();

    [GeneratedRegex("^/events/[^/]+/effects/")]
    private static partial Regex EffectPlace();
}
