using System.CommandLine;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace CaseTracker.Cli.Commands;

/// <summary><c>casetracker people</c>: the way in for who runs the machine,
/// such as an administrator who has lost the second factor.</summary>
internal static class PeopleCommand
{
    public static Command Create() =>
        new("people", "List, invite, let back in, disable and enable the people who have an account.")
        {
            List(),
            Add(),
            ForOne(
                "reset",
                "Print a link by which a person sets a new password; their second factor is dropped when it is used.",
                (register, id, cancellation) => register.ResetAsync(id, null, cancellation)
            ),
            ForOne(
                "disable",
                "End a person's sessions and keep them out.",
                (register, id, cancellation) => register.DisableAsync(id, null, cancellation)
            ),
            ForOne(
                "enable",
                "Let a disabled person in again.",
                (register, id, cancellation) => register.EnableAsync(id, null, cancellation)
            ),
        };

    private static Command List()
    {
        var data = Site.DataOption();
        var command = new Command("list", "Print everybody who has an account.") { data };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        foreach (var person in await services.GetRequiredService<PeopleRegister>().ListAsync(cancellation))
                            Console.WriteLine(
                                $"{person.SignInName}\t{person.DisplayName}\t{EnumTerm.For(person.Role)}"
                                    + $"{(person.DisabledAt is null ? "" : ", disabled")}"
                                    + $"{(person.HasSecondFactor ? ", second factor" : "")}"
                            );
                        return 0;
                    },
                    cancellation
                )
        );
        return command;
    }

    private static Command Add()
    {
        var name = new Argument<string>("name") { Description = "Whom the link is for." };
        var role = new Option<string>("--role")
        {
            Description = $"One of {string.Join(", ", EnumTerm.All<Role>())}.",
            DefaultValueFactory = _ => EnumTerm.For(Role.Contributor),
        };
        role.AcceptOnlyFromAmong([.. EnumTerm.All<Role>()]);
        var data = Site.DataOption();
        var command = new Command("add", "Print a link by which somebody new makes an account.") { name, role, data };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        EnumTerm.TryRead<Role>(parsed.GetRequiredValue(role), out var chosen);
                        return await Told(
                            await services
                                .GetRequiredService<PeopleRegister>()
                                .InviteAsync(parsed.GetRequiredValue(name), chosen, null, cancellation)
                        );
                    },
                    cancellation
                )
        );
        return command;
    }

    private static Command ForOne(string verb, string help, Func<PeopleRegister, Guid, CancellationToken, Task<AccountChange>> act)
    {
        var name = new Argument<string>("name") { Description = "The name that the person signs in with." };
        var data = Site.DataOption();
        var command = new Command(verb, help) { name, data };
        command.SetAction(
            (parsed, cancellation) =>
                Site.RunAsync(
                    parsed.GetValue(data),
                    create: false,
                    async services =>
                    {
                        var register = services.GetRequiredService<PeopleRegister>();
                        return await Told(
                            await register.FindAsync(parsed.GetRequiredValue(name), cancellation) is { } id
                                ? await act(register, id, cancellation)
                                : AccountChange.NoSuchPerson
                        );
                    },
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> Told(AccountChange change)
    {
        if (change.Fault is { } fault)
            await Console.Error.WriteLineAsync(fault.Words);
        else if (change.Token is { } token)
            Console.WriteLine($"/account/invitation/{token}\nOpen this address on the site. It is good for one use within a week.");
        return change.IsDone ? 0 : 1;
    }
}
