using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Dockets;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Effects;

/// <summary>An effect that the site does not have, added as docs/adding-an-effect.md says: a record, a descriptor and a row.</summary>
public sealed class MadeUpEffectTests
{
    private const string Closed = "'docketClosed': 'trial', 'reason': 'arbitration', 'reportOn': '2019-03-01', 'by': [ 'beta' ]";

    private static readonly EffectTable Table = new([.. EffectTable.Standard.Rows, new DocketClosedDescriptor()]);

    private static byte[] File => Encoding.UTF8.GetBytes(Builder().Json());

    private static CourtCase Case => CaseFile.Read(File, Table).Case!;

    [Fact]
    public void Read_WithoutItsRow_IsRefused() =>
        Assert.StartsWith("no known effect", CaseFile.Read(File).Errors[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Read_WithItsRow_GivesTheRecord()
    {
        var read = Assert.IsType<DocketClosed>(Case.Events[0].Effects.Single());

        Assert.Equal(("trial", "arbitration", "2019-03-01", "beta"), (read.Docket, read.Reason, read.ReportOn.Text, read.By.Single()));
    }

    [Theory]
    [InlineData("reason", null, ".reason", "missing")]
    [InlineData("why", "\"x\"", ".why", "unknown key")]
    [InlineData("reportOn", "\"soon\"", ".reportOn", "expected a date")]
    [InlineData("by", "[ \"nobody\" ]", ".by[0]", "\"nobody\" names a party that this case does not hold")]
    public void Read_AFileThatIsWrong_SaysWhereAndWhat(string key, string? value, string place, string message)
    {
        var document = JsonNode.Parse(File)!;
        var effect = document["events"]![0]!["effects"]![0]!.AsObject();
        effect.Remove(key);
        if (value is not null)
            effect[key] = JsonNode.Parse(value);

        var error = Assert.Single(CaseFile.Read(Encoding.UTF8.GetBytes(document.ToJsonString()), Table).Errors);

        Assert.EndsWith(place, error.Path, StringComparison.Ordinal);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhatWasRead_GivesItsKeysInOrder()
    {
        var written = CaseFile.Write(Case, Table);
        var effect = JsonNode.Parse(written)!["events"]![0]!["effects"]![0]!.AsObject();

        Assert.Equal(["id", "docketClosed", "reason", "reportOn", "by"], effect.Select(pair => pair.Key));
        Assert.Equal(written, CaseFile.Write(CaseFile.Read(written, Table).Case!, Table));
    }

    [Fact]
    public void Schema_OfTheTable_HasOneChoiceMore()
    {
        var standard = Choices(CaseFile.Schema(EffectTable.Standard));
        var choices = Choices(CaseFile.Schema(Table));

        Assert.Equal(standard.Count + 1, choices.Count);
        Assert.Equal(["docketClosed", "reason", "reportOn"], choices[^1]!["required"]!.AsArray().Select(key => (string)key!));
    }

    [Fact]
    public void Form_OfAnEvent_OffersItWithItsFields()
    {
        var effects = FormMapper
            .Describe<CourtCase>(Shapes.Case, Table)
            .Fields.Single(field => field.Key == "events")
            .Shape!.Fields.Single(field => field.Key == "effects")
            .Shape!;

        var variant = effects.Variants.Single(variant => variant.Key == "docketClosed");

        Assert.Equal("… closed administratively", variant.Label);
        Assert.Equal(["docketClosed", "reason", "reportOn", "by"], variant.Fields.Select(field => field.Key));
        Assert.Equal("Next report due", variant.Fields[2].Label);
    }

    [Fact]
    public void Diff_OfAnotherReason_IsTold()
    {
        var text = Builder().Json().Replace("arbitration", "bankruptcy", StringComparison.Ordinal);
        var other = CaseFile.Read(Encoding.UTF8.GetBytes(text), Table).Case!;

        var change = Assert.Single(Assert.Single(RecordDiffer.Compare(Case, other, Table)).Fields);

        Assert.Equal(("arbitration", "bankruptcy"), (change.Before!.ToString(), change.After!.ToString()));
        Assert.Contains("closed administratively", change.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_OfAnUndatedPair_PutsWhatItNeedsFirst()
    {
        var timeline = TimelineBuilder.Order(Case, Table);

        Assert.Equal(["stay", "closing"], timeline.Entries.Select(entry => entry.Event.Id));
        Assert.Equal("stay", Assert.Single(timeline.Before("closing")).Event.Id);
    }

    [Fact]
    public void Fold_AfterIt_HasWhatItsRuleSays()
    {
        var history = new CaseHistory(Case, Table);
        var state = history.On(new DateOnly(2019, 1, 1));

        Assert.Equal((DocketStatus.Terminated, "closing"), (state.Dockets[0].Status, state.Dockets[0].Since));
        Assert.Equal("Deadline: report on how to go on", Assert.Single(state.Coming).What);
        Assert.Empty(state.Findings);
        Assert.Equal(
            ["closed administratively: arbitration", "report on how to go on, on 1 March 2019"],
            history.ChangesOf("closing").Select(change => change.After)
        );
        Assert.Equal(new DateOnly(2019, 3, 1), history.Turnings.FirstAfter(new DateOnly(2019, 1, 2)));
    }

    [Fact]
    public void Fold_WhereItCantBe_IsAFinding()
    {
        var alone = CaseFile.Read(Encoding.UTF8.GetBytes(new CaseBuilder().Event("closing", "2018-06-01", Closed).Json()), Table).Case!;

        var finding = Assert.Single(new CaseHistory(alone, Table).On(new DateOnly(2019, 1, 1)).Findings);

        Assert.Equal("closed-without-stay", finding.Code);
    }

    [Fact]
    public void Offers_ForAStayedDocket_HaveIt()
    {
        var stayed = new CaseBuilder().Event("stay", "2018-05-01", "'docketStayed': 'trial'").History();

        var before = PossibleEffects.In(stayed.Case, stayed.On(new DateOnly(2018, 4, 1)), "trial", Table);
        var offer = PossibleEffects.In(stayed.Case, stayed.On(new DateOnly(2018, 6, 1)), "trial", Table).Single(IsOfIt);

        Assert.DoesNotContain(before, IsOfIt);
        Assert.Equal(
            """{"id":"e","docketClosed":"trial","reason":"arbitration"}""",
            offer.ToJson("e", new Dictionary<string, string> { ["reason"] = "arbitration" }).ToJsonString()
        );

        static bool IsOfIt(EffectOffer offer) => offer.Key == "docketClosed:trial";
    }

    [Fact]
    public void PartiesAndTurn_AreItsOwn()
    {
        var (courtCase, effect) = (Case, Case.Events[0].Effects[0]);
        var record = new PartiesOnRecord(courtCase, new CaseHistory(courtCase, Table).On(DateOnly.MaxValue));

        Assert.Equal(["beta"], Table.PartiesOf(effect, record));
        Assert.Equal("closing", Table.TurnOf(effect, courtCase.Events[0], courtCase));
    }

    /// <summary>The page shows the very files of this folder, so that it can't tell of an interface that has gone.</summary>
    [Theory]
    [InlineData("DocketClosed.cs")]
    [InlineData("DocketClosedDescriptor.cs")]
    public void Documentation_OfAddingAnEffect_ShowsTheFile(string file)
    {
        var page = System.IO.File.ReadAllText(ProjectRoot.File("docs/adding-an-effect.md"));
        var code = System.IO.File.ReadAllText(ProjectRoot.File($"tests/CaseTracker.Tests/Effects/{file}")).Split("/// <summary>", 2)[1];

        var added = $"/// <summary>{code.TrimEnd('\n')}".Split('\n').Select(line => $"+{line}");
        Assert.Contains(string.Join('\n', added), page, StringComparison.Ordinal);
    }

    private static CaseBuilder Builder() =>
        new CaseBuilder().Event("closing", "2018", Closed).Event("stay", "2018", "'docketStayed': 'trial'");

    private static JsonArray Choices(string schema) => JsonNode.Parse(schema)!["$defs"]!["effect"]!["oneOf"]!.AsArray();
}
