using System.Security.Claims;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Somebody who calls a service past all pages.</summary>
public sealed record DeskCaller(string Who, Guid Person, ClaimsPrincipal User);
