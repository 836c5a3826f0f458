using EcoSim.Grains.Contracts.Runs;
using Microsoft.Data.Sqlite;

namespace EcoSim.Silo.Storage;

/// <summary>Tables of the embedded store, and how an older file is brought up to date.</summary>
internal static class SqliteSchema
{
    /// <summary>Step n brings a file of version n to version n + 1; a step is never changed once released.</summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE packs (hash TEXT PRIMARY KEY, texts BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE runs (
            run_id TEXT PRIMARY KEY, request_hash TEXT NOT NULL, request TEXT NOT NULL, pack_hash TEXT NOT NULL REFERENCES packs(hash),
            fence INTEGER NOT NULL, ended INTEGER NOT NULL, status TEXT NOT NULL, started TEXT NOT NULL);
        CREATE TABLE blocks (
            run_id TEXT NOT NULL REFERENCES runs(run_id), block INTEGER NOT NULL, first_member INTEGER NOT NULL, members INTEGER NOT NULL,
            failed INTEGER NOT NULL, hash TEXT NOT NULL, head BLOB NOT NULL, member_values BLOB NOT NULL, PRIMARY KEY (run_id, block));
        CREATE TABLE kept (
            run_id TEXT NOT NULL REFERENCES runs(run_id), level INTEGER NOT NULL, kind TEXT NOT NULL, entity TEXT NOT NULL, year INTEGER NOT NULL,
            block INTEGER NOT NULL, hash TEXT NOT NULL, head BLOB NOT NULL, member_values BLOB NOT NULL,
            PRIMARY KEY (run_id, level, kind, entity, year, block));
        """,
    ];

    /// <exception cref="RunFailureException">The file was written by a newer program.</exception>
    public static void Update(SqliteConnection connection)
    {
        long version = (long)Scalar(connection, "PRAGMA user_version")!;
        if (version > Steps.Length)
            throw new RunFailureException(RunFailure.Store, $"{connection.DataSource} was written by a newer version of the program.");
        if (version == Steps.Length)
            return;
        using SqliteTransaction transaction = connection.BeginTransaction();
        // Another process may have been first.
        version = (long)Scalar(connection, "PRAGMA user_version")!;
        for (; version < Steps.Length; version++)
            Scalar(connection, Steps[version]);
        Scalar(connection, $"PRAGMA user_version = {Steps.Length}");
        transaction.Commit();
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
