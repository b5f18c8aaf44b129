import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * A real Neo4j Community server on this machine only, without authentication, for development and
 * tests. Properties: home (a folder), port. Prints "ready" and its address once it answers; ends on
 * SIGTERM, SIGINT or when its standard input closes.
 */
public class StartNeo4j {
  public static void main(String[] none) {
    endWithStandardInput();
    var address = new SocketAddress("127.0.0.1", Integer.getInteger("port", 7687));
    try {
      var server = serverAt(address, Path.of(System.getProperty("home", "neo4j-home")));
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
      if (!server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(60_000))
        throw new IllegalStateException("the database did not become available within 60 s");
    } catch (Exception failure) {
      System.err.println(rootOf(failure));
      System.exit(1);
    }
    System.out.println("ready bolt://" + address);
  }

  private static DatabaseManagementService serverAt(SocketAddress address, Path home) {
    return new DatabaseManagementServiceBuilder(home.toAbsolutePath())
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        // What a neo4j:// address is answered with when it asks where the database is.
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        // Anonymous usage reporting, which would leave this machine.
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        // Left alone, the page cache takes half of the machine's memory ...
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
        // ... and each of the two databases, the user's and the system's, 256 MB of empty log.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        // It ends at once: by default its port rests ten seconds first, and waits five minutes
        // for a busy client.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(5))
        // The last defence: no statement of any client outlives it.
        .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
        .build();
  }

  /** A parent that is gone, even by kill -9, has closed this process's standard input. */
  private static void endWithStandardInput() {
    var watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {}
              } catch (java.io.IOException closed) {
                // The end, like the end of the input.
              }
              System.exit(0);
            });
    watch.setDaemon(true);
    watch.start();
  }

  private static Throwable rootOf(Throwable failure) {
    return failure.getCause() == null ? failure : rootOf(failure.getCause());
  }
}
