import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j on this machine alone, without a password. Usage: Neo4j.java HOME PORT [PASSWORD]. It ends when its input does. */
class Neo4j {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready");
    System.out.flush();
    while (System.in.read() >= 0) { }
    System.exit(0);
  }
}
