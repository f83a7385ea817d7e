using CaseTracker.Core.Parties;

namespace CaseTracker.Core.Events;

public sealed record DocketOpened(string Docket) : Effect;

public sealed record DocketStayed(string Docket) : Effect;

/// <summary>The stay of a docket ends: because the court says so, or by inference from later filings (<see cref="Effect.Inferred"/>).</summary>
public sealed record DocketResumed(string Docket) : Effect;

public sealed record DocketTerminated(string Docket) : Effect;

public sealed record DocketReopened(string Docket) : Effect;

public sealed record PartyJoined(string Party, string Docket, PartyRole Role) : Effect;

public sealed record PartyTerminated(string Party, string Docket) : Effect;

public sealed record PartyRenamed(string Party, string To) : Effect;

public sealed record CounselAppeared(string Appearance) : Effect;

public sealed record CounselWithdrew(string Appearance) : Effect;

public sealed record DefaultEntered(IReadOnlyList<string> Parties, string Docket) : Effect;

public sealed record DefaultSetAside(IReadOnlyList<string> Parties, string Docket) : Effect;

/// <summary>A day by which something is due.</summary>
public sealed record DeadlineSet(string What, Dates.PartialDate On) : Effect;

public sealed record HearingSet(string What, Dates.PartialDate On) : Effect;
