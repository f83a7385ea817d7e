using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Diffing;

/// <summary>What somebody reads who chooses between two values.</summary>
public sealed class CollisionDescriptionTests
{
    private static readonly CourtCase Origin = SampleCases.Read(SampleCases.Full());

    [Fact]
    public void Tell_OfATitleThatBothChanged_NamesTheEventAsItWas_AndTheField()
    {
        var told = Tell(Titled("Mine"), Titled("Theirs"));

        Assert.Matches("^Event “.+, .+ [0-9]{4}”: title$", told.Place);
        Assert.DoesNotContain("Mine", told.Place, StringComparison.Ordinal);
        Assert.Equal(("Mine", "Theirs"), (told.Mine, told.Theirs));
    }

    [Fact]
    public void Tell_OfWhatTheCaseIsAbout_NamesTheCase()
    {
        var told = Tell(Origin with { About = "Mine." }, Origin with { About = "Theirs." });

        Assert.Equal(
            ($"Case as a whole “{Origin.Name}”: what the case is about", "Mine.", "Theirs."),
            (told.Place, told.Mine, told.Theirs)
        );
    }

    [Fact]
    public void Tell_OfARecordThatOneTookOut_SaysWhatTheOtherMadeOfIt()
    {
        var title = Origin.Events.Single(caseEvent => caseEvent.Id == "verdict").Title;
        var without = Origin with { Events = [.. Origin.Events.Where(caseEvent => caseEvent.Id != "verdict")] };

        var (kept, gone) = (Tell(Titled("Another"), without), Tell(without, Titled("Another")));

        Assert.Matches("^Event “.+, .+ [0-9]{4}”$", kept.Place);
        Assert.Equal(($"title: {title} → Another", "taken out"), (kept.Mine, kept.Theirs));
        Assert.Equal((kept.Place, "taken out", $"title: {title} → Another"), (gone.Place, gone.Mine, gone.Theirs));
    }

    [Fact]
    public void Tell_OfAListThatIsOneValue_SaysBothInWords()
    {
        var (one, other) = (Origin with { Topics = ["Mine"] }, Origin with { Topics = ["Theirs"] });

        var told = Tell(one, other);

        Assert.Equal(($"Case as a whole “{Origin.Name}”: topic", "Mine", "Theirs"), (told.Place, told.Mine, told.Theirs));
    }

    [Fact]
    public void Tell_OfWhatIsNoCaseByItself_StillNamesTheRecord()
    {
        // A source that is cited: without it there is no case.
        var origin = CaseFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/dada-v-nso-group.case.json"))).Case!;
        var source = origin.Sources.First(item => CaseFile.Read(CaseFile.Write(Without(item.Id))).Case is null);
        var changed = origin with
        {
            Sources = [.. origin.Sources.Select(item => item.Id == source.Id ? item with { Title = "Another title" } : item)],
        };
        var collision = Assert.Single(
            CaseMerge.Merge(new CaseDocument(origin), new CaseDocument(changed), new CaseDocument(Without(source.Id))).Collisions
        );

        var told = Assert
            .Single(
                CollisionDescription.Tell(
                    new CaseDocument(origin),
                    new CaseDocument(changed),
                    new CaseDocument(Without(source.Id)),
                    [collision]
                )
            )
            .Told!;

        Assert.Equal(
            ($"Source “{source.Title}, {source.Publisher}”", $"title: {source.Title} → Another title", "taken out"),
            (told.Place, told.Mine, told.Theirs)
        );

        CourtCase Without(string id) => origin with { Sources = [.. origin.Sources.Where(item => item.Id != id)] };
    }

    private static CourtCase Titled(string title) =>
        Origin with
        {
            Events = [.. Origin.Events.Select(caseEvent => caseEvent.Id == "verdict" ? caseEvent with { Title = title } : caseEvent)],
        };

    private static CollisionDescription Tell(CourtCase mine, CourtCase theirs)
    {
        var collision = Assert.Single(
            CaseMerge.Merge(new CaseDocument(Origin), new CaseDocument(mine), new CaseDocument(theirs)).Collisions
        );
        return Assert
            .Single(CollisionDescription.Tell(new CaseDocument(Origin), new CaseDocument(mine), new CaseDocument(theirs), [collision]))
            .Told!;
    }
}
