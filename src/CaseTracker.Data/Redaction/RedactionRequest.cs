using CaseTracker.Core.Redaction;

namespace CaseTracker.Data.Redaction;

/// <summary>What a reviewer asks to withhold in a case.</summary>
/// <param name="Texts">One text a line, as different spellings of the same thing are.</param>
/// <param name="Reason">For readers.</param>
public sealed record RedactionRequest(string Slug, string Texts, RedactionGround Ground, string Reason);
