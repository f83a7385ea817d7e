namespace CaseTracker.Data.Bundle;

/// <summary>The registry file that comes with the program.</summary>
/// <param name="Bytes">Null for a program that brings none.</param>
public sealed record RegistryEdition(ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>The file in this assembly.</summary>
    public static RegistryEdition Embedded()
    {
        var assembly = typeof(RegistryEdition).Assembly;
        var name = assembly.GetManifestResourceNames().Single(text => text.EndsWith(".registry.json", StringComparison.Ordinal));
        return new RegistryEdition(BundledCases.Read(assembly, name).Bytes);
    }
}
