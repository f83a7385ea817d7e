using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Bundle;

/// <summary>The bundled case of WhatsApp v. NSO, read from the project as a user's file would be.</summary>
internal static class BundledCase
{
    private static readonly Lazy<byte[]> File = new(() =>
        System.IO.File.ReadAllBytes(ProjectRoot.File("src/CaseTracker.Data/Bundle/whatsapp-v-nso-group.case.json"))
    );

    private static readonly Lazy<CaseHistory> Shared = new(() =>
    {
        var read = CaseFile.Read(File.Value);
        Assert.Empty(read.Errors);
        return new CaseHistory(read.Case!);
    });

    public static byte[] Bytes => File.Value;

    public static CaseHistory History => Shared.Value;

    public static CaseState On(string day) => History.On(DateOnly.ParseExact(day, "yyyy-MM-dd"));
}
