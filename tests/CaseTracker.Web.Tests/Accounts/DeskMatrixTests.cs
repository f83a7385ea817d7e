using System.Reflection;
using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;
using CaseTracker.Data.Redaction;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Suggestions;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Every step of every desk, called past all pages by each kind of person, on a draft of their own and on somebody else's. A step
/// that stands in no table fails.</summary>
public sealed class DeskMatrixTests(DeskCast cast) : IClassFixture<DeskCast>
{
    public static TheoryData<string> Steps => [.. DeskSteps.Table.Keys];

    [Fact]
    public void Steps_OfEachServiceThatAsksWhoActs_StandInATable()
    {
        var services = typeof(ProposalDesk)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type != typeof(AccessGate)
                && type.GetConstructors()
                    .Any(made =>
                        made.GetParameters()
                            .Any(info => info.ParameterType == typeof(ICurrentActor) || info.ParameterType == typeof(AccessGate))
                    )
            );
        var steps = services
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType))
                    .Select(method => $"{type.Name}.{method.Name}")
            )
            .ToList();

        Assert.Equal(
            steps.Order(StringComparer.Ordinal),
            DeskSteps
                .Table.Keys.Concat(DeskSteps.OwnSteps.Keys.Select(step => $"{nameof(OwnAccount)}.{step}"))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Step_CalledByEach_IsForWhomTheTableSays_AndTheRestChangeNothing(string step)
    {
        var (own, others, call) = DeskSteps.Table[step];
        foreach (var (expected, isOwn) in new[] { (own, true), (others, false) })
        {
            foreach (var (caller, wanted) in cast.Callers.Zip(expected.Split(' ')))
            {
                var before = await cast.StateAsync();
                var answer = await call(cast.Call(caller, isOwn, mayBeDone: wanted == "in"));

                Assert.True(
                    wanted == Kind(answer),
                    $"{step} by {caller.Who} with {(isOwn ? "their own" : "another’s")}: expected {wanted}, got {answer ?? "nothing"}"
                );
                Assert.Equal(before, await cast.StateAsync());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Step_OnADraftWhoseAuthorNamedOne_ReachesItsTextAndNothingElse(string step)
    {
        var (_, others, call) = DeskSteps.Table[step];
        var wanted = DeskSteps.OfThoseNamed.Contains(step) ? "in" : others.Split(' ')[2];
        var before = await cast.StateAsync();

        var answer = await call(cast.CallNamed(mayBeDone: wanted == "in"));

        Assert.True(wanted == Kind(answer), $"{step}: expected {wanted}, got {answer ?? "nothing"}");
        Assert.Equal(before, await cast.StateAsync());
    }

    [Fact]
    public async Task OwnAccount_ByNobody_ADisabledPersonOrAnEndedSession_IsRefused()
    {
        foreach (var (name, step) in DeskSteps.OwnSteps)
        {
            foreach (var user in new[] { new ClaimsPrincipal(), cast.Callers[1].User, cast.OfEndedSession })
            {
                var before = await cast.StateAsync();
                var answer = await cast.WithOwnAccountAsync(own => step(own, user));

                Assert.True(Kind(answer) == "no", $"{name}: {answer}");
                Assert.Equal(before, await cast.StateAsync());
            }
        }
    }

    private static string Kind(object? answer)
    {
        var refusals = Enum.GetValues<AccessRefusal>().Select(refusal => new AccessDecision(refusal).Words).ToHashSet();
        return answer switch
        {
            null => "no",
            ProposalResult { Outcome: ProposalOutcome.Refused }
            or FormSaved { Outcome: ProposalOutcome.Refused }
            or RedactionResult { Outcome: RedactionOutcome.Refused }
            or PublicationStatusResult { Outcome: ProposalOutcome.Refused }
            or SuggestionResult { Outcome: ProposalOutcome.Refused }
            or RegistryResult<MergePreview> { Outcome: ProposalOutcome.Refused }
            or RegistryResult<SplitPreview> { Outcome: ProposalOutcome.Refused } => "no",
            AccountChange { Fault: { } fault } when refusals.Contains(fault.Words) => "no",
            OwnChange { Faults: [var fault, ..] } when refusals.Contains(fault.Words) => "no",
            _ => "in",
        };
    }
}
