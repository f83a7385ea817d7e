namespace CaseTracker.Web.Components;

/// <summary>A case that can be chosen or opened.</summary>
public sealed record CaseChoice(string Slug, string Name);
