using System.Text.Json.Nodes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Editing;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Registry;
using CaseTracker.Testing;
using CaseTracker.Tests.Bundle;
using Xunit;

namespace CaseTracker.Tests.Editing;

public sealed class DuplicateCheckTests
{
    private static readonly CourtCase WhatsApp = BundledCase.History.Case;

    [Theory]
    [InlineData(RecordKind.Party, """{ "names": [{ "name": "NSO Group Technologies" }] }""", true)]
    [InlineData(RecordKind.Party, """{ "names": [{ "name": "Zebra Holdings" }] }""", false)]
    [InlineData(RecordKind.Event, """{ "date": "6 May 2025", "docket": "trial" }""", true)]
    [InlineData(RecordKind.Event, """{ "date": "7 July 2031", "docket": "trial" }""", false)]
    public void Find_WhatTheCaseMayHaveAlready_IsPointedOut(RecordKind kind, string typed, bool expected) =>
        Assert.Equal(expected, DuplicateCheck.Find(WhatsApp, Draft(kind, typed)).Count > 0);

    [Fact]
    public void Find_ASourceOfTheSameAddress_IsPointedOut()
    {
        var url = WhatsApp.Sources.First(source => source.Url is not null).Url!;

        Assert.Single(DuplicateCheck.Find(WhatsApp, Draft(RecordKind.Source, $$"""{ "url": "{{url.TrimEnd('/')}}/" }""")));
    }

    [Fact]
    public void Find_ASourceThatComesWithARecord_IsPointedOutToo()
    {
        var url = WhatsApp.Sources.First(source => source.Url is not null).Url!;

        Assert.Single(
            DuplicateCheck.Find(
                WhatsApp,
                Draft(RecordKind.Claim, $$"""{ "title": "A", "sources": [{ "newSource": { "url": "{{url}}" } }] }""")
            )
        );
    }

    [Theory]
    [InlineData("""{ "names": [{ "name": "NSO Group Tecnologies Ltd." }] }""", "nso-group")]
    [InlineData("""{ "names": [{ "name": "Zebra Holdings" }] }""", null)]
    [InlineData("""{ "registry": "nso-group", "names": [{ "name": "NSO Group Technologies Ltd." }] }""", null)]
    public void Find_InTheRegistry_FindsNamesSpeltAlmostAlike_ButForAPartyThatIsTied(string typed, string? expected)
    {
        var registry = RegistryFile.Read(File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/registry.json"))).Registry!;

        Assert.Equal(
            expected,
            DuplicateCheck.InRegistry(registry, Draft(RecordKind.Party, typed)).Select(pair => pair.Id).FirstOrDefault()
        );
    }

    private static RecordDraft Draft(RecordKind kind, string typed) => new() { Kind = kind, Value = JsonNode.Parse(typed)!.AsObject() };
}
