using CaseTracker.Core.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Access;

/// <summary>How people come to have an account: the first by the set-up, all others by an invitation.</summary>
public sealed class Registration(CaseTrackerContext context, UserManager<Person> people, TimeProvider time)
{
    /// <summary>What a name to be shown may be at most.</summary>
    public const int LongestName = 80;

    public const int ShortestPassword = 12;

    /// <summary>Longer ones would only make work for the hash.</summary>
    public const int LongestPassword = 200;

    public Task<bool> HasPeopleAsync(CancellationToken cancellation = default) => context.People.AnyAsync(cancellation);

    /// <summary>Makes the first administrator, unless somebody has an account already.</summary>
    public async Task<RegistrationResult> SetUpAsync(Credentials chosen, CancellationToken cancellation = default)
    {
        // The transaction takes the one writer's place at once, so two who are the first are one after the other.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await HasPeopleAsync(cancellation)) return RegistrationResult.TooLate;
        var result = await AddAsync(chosen, Role.Administrator);
        if (result.Person is not null) await transaction.CommitAsync(cancellation);
        return result;
    }

    internal async Task<RegistrationResult> AddAsync(Credentials chosen, Role role)
    {
        var displayName = chosen.DisplayName.Trim();
        var person = new Person { Id = Guid.NewGuid(), UserName = chosen.SignInName.Trim(), DisplayName = displayName, Role = role, CreatedAt = time.GetUtcNow() };
        List<string> faults = [.. NameFaults(displayName), .. LengthFaults(chosen.Password)];
        if (faults.Count > 0) return new RegistrationResult(null, faults);
        var created = await people.CreateAsync(person, chosen.Password);
        return created.Succeeded ? new RegistrationResult(person, []) : new RegistrationResult(null, [.. created.Errors.Select(error => error.Description)]);
    }

    internal static IEnumerable<string> NameFaults(string displayName)
    {
        if (displayName.Length == 0) yield return "Give the name that readers and colleagues are to see.";
        else if (displayName.Length > LongestName || displayName.Any(char.IsControl)) yield return $"The name to be shown has at most {LongestName} characters and no line breaks.";
    }

    internal static IEnumerable<string> LengthFaults(string password)
    {
        if (password.Length > LongestPassword) yield return $"The password has at most {LongestPassword} characters.";
    }
}
