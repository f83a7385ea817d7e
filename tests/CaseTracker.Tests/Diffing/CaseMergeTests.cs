using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Diffing;

public sealed class CaseMergeTests
{
    private static readonly CourtCase Origin = CaseFile
        .Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/dada-v-nso-group.case.json")))
        .Case!;

    [Fact]
    public void Merge_DifferentFieldsOfOneEvent_KeepsBoth()
    {
        var first = Origin.Events[0];
        var mine = With(first with { Title = "My title" });
        var theirs = With(first with { Text = "Their text." });

        var merged = Merge(Origin, mine, theirs);

        Assert.Empty(merged.Collisions);
        var joined = Assert.Single(merged.File.Case!.Events, caseEvent => caseEvent.Id == first.Id);
        Assert.Equal(("My title", "Their text."), (joined.Title, joined.Text));
    }

    [Theory]
    [InlineData(false, "Their title")]
    [InlineData(true, "My title")]
    public void Merge_OneFieldChangedByBoth_IsACollisionAndHoldsAsChosen(bool keepMine, string expected)
    {
        var first = Origin.Events[0];
        var path = $"events[{first.Id}].title";

        var merged = Merge(
            Origin,
            With(first with { Title = "My title" }),
            With(first with { Title = "Their title" }),
            keepMine ? new HashSet<string> { path } : null
        );

        Assert.Equal([new MergeCollision(path, first.Title, "My title", "Their title", keepMine)], merged.Collisions);
        Assert.Equal(expected, merged.File.Case!.Events.Single(caseEvent => caseEvent.Id == first.Id).Title);
    }

    [Fact]
    public void Merge_BothAddAnEvent_HasBothAfterTheOthers()
    {
        var mine = Origin with { Events = [.. Origin.Events, Origin.Events[0] with { Id = "mine", Effects = [] }] };
        var theirs = Origin with { Events = [.. Origin.Events, Origin.Events[0] with { Id = "theirs", Effects = [] }] };

        var merged = Merge(Origin, mine, theirs);

        Assert.Empty(merged.File.Errors);
        Assert.Equal(
            [.. Origin.Events.Select(caseEvent => caseEvent.Id), "theirs", "mine"],
            merged.File.Case!.Events.Select(caseEvent => caseEvent.Id)
        );
    }

    [Fact]
    public void Merge_OneRemovesWhatTheOtherChanges_IsACollisionOfTheWholeRecord()
    {
        var note = Origin.Sources[^1];
        var removed = Origin with { Sources = [.. Origin.Sources.SkipLast(1)] };
        var changed = Origin with { Sources = [.. Origin.Sources.SkipLast(1), note with { Title = "Another title" }] };

        var collision = Assert.Single(Merge(Origin, removed, changed).Collisions);

        Assert.Equal(($"sources[{note.Id}]", null), (collision.Path, collision.Mine));
    }

    [Fact]
    public void Merge_NothingChanged_IsTheSameBytes() =>
        Assert.Equal(CaseFile.Write(Origin), CaseFile.Write(Merge(Origin, Origin, Origin).File.Case!));

    private static CourtCase With(CaseEvent changed) =>
        Origin with
        {
            Events = [.. Origin.Events.Select(caseEvent => caseEvent.Id == changed.Id ? changed : caseEvent)],
        };

    private static MergeResult Merge(CourtCase origin, CourtCase mine, CourtCase theirs, IReadOnlySet<string>? keepMine = null) =>
        CaseMerge.Merge(new CaseDocument(origin), new CaseDocument(mine), new CaseDocument(theirs), keepMine);
}
