using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data;

/// <summary>Tells a failure of the database from others, so that only this project names the library that throws it.</summary>
public static class DatabaseFailure
{
    public static bool Is(Exception exception) => exception is DbException or DbUpdateException;
}
