namespace CaseTracker.Data;

/// <summary>The database is one that this version can't work on. The message
/// says why, and what to do, for whoever started the program.</summary>
public sealed class DatabaseRefusedException(string message) : InvalidOperationException(message);
