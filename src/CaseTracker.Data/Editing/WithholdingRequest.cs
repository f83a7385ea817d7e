using CaseTracker.Core.Withholding;

namespace CaseTracker.Data.Editing;

/// <summary>What a reviewer asks to withhold in a case.</summary>
/// <param name="Texts">One text a line, as different spellings of the same thing are.</param>
/// <param name="Reason">For readers.</param>
public sealed record WithholdingRequest(string Slug, string Texts, WithholdingGround Ground, string Reason);
