using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data;

/// <summary>Tells faults of the database and its disk, which may pass by themselves, from those of the program.</summary>
public static class StorageFault
{
    public static bool Is(Exception exception) => exception is DbException or DbUpdateException or IOException;
}
