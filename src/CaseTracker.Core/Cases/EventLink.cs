namespace CaseTracker.Core.Cases;

/// <summary>A tie from an event to an earlier one; it also says that the other came first.</summary>
public sealed record EventLink(string To, EventLinkKind By);
