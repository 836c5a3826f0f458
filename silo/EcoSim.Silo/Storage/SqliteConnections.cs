using EcoSim.Grains.Contracts.Runs;
using Microsoft.Data.Sqlite;

namespace EcoSim.Silo.Storage;

/// <summary>Connections to the embedded store's file: one that writes, and readers that do not wait for it (WAL).</summary>
internal sealed class SqliteConnections : IDisposable
{
    private readonly string connectionString;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly Lazy<SqliteConnection> writer;

    public SqliteConnections(string file)
    {
        connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30, Pooling = true }.ToString();
        writer = new(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            SqliteConnection connection = Open();
            // NORMAL in WAL mode survives the end of the process; the loss of power may cost the newest blocks, which are computed again.
            Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            SqliteSchema.Update(connection);
            return connection;
        });
    }

    /// <summary>Writes in one transaction, one writer at a time.</summary>
    /// <exception cref="RunFailureException">The file cannot be written.</exception>
    public async Task<T> Write<T>(Func<SqliteConnection, T> write, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Guard(() => InTransaction(writer.Value, write)), CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Reads what was last committed.</summary>
    /// <exception cref="RunFailureException">The file cannot be read.</exception>
    public async Task<T> Read<T>(Func<SqliteConnection, T> read, CancellationToken cancellation)
    {
        if (!writer.IsValueCreated)
            await Write(_ => 0, cancellation);
        return await Task.Run(
            () => Guard(() =>
            {
                using SqliteConnection connection = Open();
                return read(connection);
            }), cancellation);
    }

    public void Dispose()
    {
        if (writer.IsValueCreated)
        {
            writer.Value.Dispose();
            SqliteConnection.ClearPool(writer.Value);
        }

        writing.Dispose();
    }

    private static T InTransaction<T>(SqliteConnection connection, Func<SqliteConnection, T> write)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        T result = write(connection);
        transaction.Commit();
        return result;
    }

    // Exceptions of the provider have no codec between silos.
    private static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new RunFailureException(RunFailure.Store, fault.Message);
        }
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
