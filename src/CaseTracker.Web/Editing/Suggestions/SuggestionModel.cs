using System.Text.Json.Serialization;
using CaseTracker.Core;
using CaseTracker.Data.Suggestions;
using CaseTracker.Web.Components;

namespace CaseTracker.Web.Editing.Suggestions;

/// <summary>One suggestion and its forms. It travels in the page to the part that a circuit draws again, so that it holds plain values
/// only.</summary>
/// <param name="Key">Of the form that begins a proposal: sent twice, it begins one.</param>
/// <param name="Outcome">As it was sent with the form that closes it.</param>
/// <param name="Notice">What was just done; null where nothing was.</param>
public sealed record SuggestionModel(
    Suggestion Suggestion,
    string CaseName,
    Guid Key,
    FormFault? Fault,
    string? Outcome,
    string? Note,
    string? Notice
)
{
    [JsonIgnore] // the page is given what was sent, and makes this of it
    public FormFaults Faults => new(Fault is null ? [] : [Fault], null);
}
