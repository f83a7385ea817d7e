using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Effects.Dockets;

/// <summary>
/// A defendant removes the case to a federal court; the state court may go no further unless the case comes back (28 U.S.C. § 1446(d)).
/// </summary>
public sealed record DocketRemoved(string Docket) : Effect;
