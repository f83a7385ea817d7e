namespace CaseTracker.Data.Accounts;

/// <summary>A browser in which somebody is signed in, as the person sees it.</summary>
public sealed record Session(Guid Id, SignInWay Way, string Browser, DateTimeOffset StartedAt, DateTimeOffset SeenAt);
