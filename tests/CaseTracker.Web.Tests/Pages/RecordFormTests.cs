using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bunit;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Data.Registry;
using CaseTracker.Testing;
using CaseTracker.Web.Editing.Forms;
using CaseTracker.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using Xunit;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>The form of each kind of record, on a case that uses every key of the case file.</summary>
public sealed class RecordFormTests : BunitContext, IClassFixture<SiteHost>
{
    private static readonly CourtCase Everything = CaseFile
        .Read(File.ReadAllBytes(ProjectRoot.File("tests/CaseTracker.Tests/CaseFiles/everything.case.json")))
        .Case!;

    public RecordFormTests(SiteHost host)
    {
        Services.AddSingleton(host.Services.GetRequiredService<RegistryLibrary>());
        // The list of errors takes the focus when it comes.
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Form_OfEachKind_LabelsAllThatIsFilledIn_AndDescribesItByWhatIsThere(RecordKind kind)
    {
        var form = Show(RecordWriter.Open(new CaseDocument(Everything), kind, First(kind))!);

        var inputs = form.FindAll("input, select, textarea");
        Assert.NotEmpty(inputs);
        Assert.All(
            inputs,
            input =>
            {
                Assert.True(
                    input.HasAttribute("aria-label")
                        || input.Closest("label") is not null
                        || form.FindAll($"label[for='{input.Id}']").Count == 1,
                    input.OuterHtml
                );
                Assert.All(
                    (input.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    id => Assert.Single(form.FindAll($"[id='{id}']"))
                );
            }
        );
        Assert.Equal(
            inputs.Count(input => !string.IsNullOrEmpty(input.Id)),
            inputs.Where(input => !string.IsNullOrEmpty(input.Id)).Select(input => input.Id).Distinct().Count()
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Form_OfEachKind_ThatIsNew_HasAPlaceForEachError(RecordKind kind)
    {
        if (kind is RecordKind.Case or RecordKind.Coding)
            return;
        var draft = RecordWriter.Begin(kind);
        var errors = RecordWriter.Put(new CaseDocument(Everything), draft).Errors;

        var form = Show(draft, errors);

        Assert.NotEmpty(errors);
        Assert.Equal(errors.Select(error => error.Message), form.FindAll(".form-errors li").Select(item => item.TextContent.Trim()));
        Assert.All(
            form.FindAll(".form-errors a"),
            link => Assert.Single(form.FindAll($"[id='{link.GetAttribute("href")!.Split('#')[1]}']"))
        );
        Assert.All(errors, error => Assert.Contains(error.Message, form.FindAll(".field-error").Select(place => place.TextContent.Trim())));
    }

    [Fact]
    public void Form_WhatIsTyped_IsInTheDraftAtOnce_AndSaidToTheDesk()
    {
        var (draft, typed) = (RecordWriter.Begin(RecordKind.Party), 0);
        var form = Show(draft, changed: () => typed++);

        form.Find("#f-kind").Change("organisation");
        form.Find("#f-names-0-name").Input("Zebra Ltd.");
        Button(form, "Add a name").Click();
        Assert.Equal((2, 3), (draft.Value["names"]!.AsArray().Count, typed));
        form.FindAll("button").First(button => button.TextContent == "Remove this name").Click();

        Assert.Equal("""{"names":[{}],"kind":"organisation"}""", draft.Value.ToJsonString());
    }

    [Fact]
    public void Effect_OfAnotherKind_AsksForItsFields_AndForgetsThoseOfTheFirst()
    {
        var draft = RecordWriter.Begin(RecordKind.Event);
        var form = Show(draft);
        Button(form, "Add an effect").Click();

        form.Find("#f-effects-0").Change("deadlineSet");
        form.Find("#f-effects-0-deadlineSet").Input("The answer");
        form.Find("#f-effects-0").Change("docketStayed");

        Assert.Empty(form.FindAll("#f-effects-0-deadlineSet"));
        Assert.NotNull(form.Find("#f-effects-0-docketStayed"));
        Assert.False(draft.Value["effects"]![0]!.AsObject().ContainsKey("deadlineSet"));
    }

    [Fact]
    public void Items_OfWhichThereAreSeveral_AreFoldedToWhatTheySay_UntilSomethingIsWrongWithin()
    {
        var draft = RecordWriter.Begin(RecordKind.Party);
        draft.Value["names"] = new JsonArray(
            new JsonObject { ["name"] = "Zebra Ltd." },
            new JsonObject { ["name"] = "Zebra Holdings Ltd.", ["from"] = "May 2026" }
        );

        var form = Show(draft, [("names[1].from", "This is not understood as a date.")]);

        var items = form.FindAll("#f-names > fieldset > details");
        Assert.Equal(["Zebra Ltd.", "Zebra Holdings Ltd. · May 2026"], items.Select(item => item.QuerySelector("summary")!.TextContent));
        Assert.Equal([false, true], items.Select(item => item.HasAttribute("open")));
        Button(form, "Add a name").Click();
        Assert.Equal(2, form.FindAll("#f-names > fieldset > details").Count);
    }

    [Fact]
    public void Choice_OfAWordWithAMeaning_SaysIt()
    {
        var form = Show(RecordWriter.Begin(RecordKind.Source));

        form.Find("#f-class").Change("court record");

        Assert.Equal(SourceClass.CourtRecord.Meaning(), form.Find("#f-class-hint").TextContent);
    }

    [Fact]
    public void Party_OfANameLikeOneOfTheRegistry_IsTiedToItOnAClick()
    {
        var draft = RecordWriter.Begin(RecordKind.Party);
        draft.Value["names"]![0]!["name"] = "NSO Group Tecnologies Ltd.";
        var form = Show(draft);
        form.WaitForElement(".likes a[href='/parties/nso-group']");

        Button(form, "It is the same").Click();
        form.Render(parameters => parameters.Add(recordForm => recordForm.Case, Everything));

        Assert.Equal("nso-group", (string?)draft.Value["registry"]);
        Assert.Empty(form.FindAll(".likes a"));
    }

    private IRenderedComponent<RecordForm> Show(
        RecordDraft draft,
        IReadOnlyList<(string, string)>? errors = null,
        Action? changed = null
    ) =>
        Render<RecordForm>(parameters =>
            parameters
                .Add(form => form.State, new RecordFormState(draft, new RecordChoices(Everything), errors ?? [], changed ?? (() => { })))
                .Add(form => form.Case, Everything)
        );

    private static IElement Button(IRenderedComponent<RecordForm> form, string words) =>
        form.FindAll("button").Single(button => button.TextContent == words);

    private static string? First(RecordKind kind) =>
        new RecordChoices(Everything).All.FirstOrDefault(group => group.Kind == kind).Records?[0].Id;
}
