namespace CaseTracker.Core.Cases;

/// <summary>Something in the record that can't be so, or that an editor should look at. It never stops a page.</summary>
/// <param name="Code">A short name of the rule, for filters and tests.</param>
/// <param name="Message">A sentence for editors that names what and where.</param>
/// <param name="Events">The events concerned.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, IReadOnlyList<string> Events);
