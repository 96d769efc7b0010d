package io.homeroom.local.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;

/** Listens on 127.0.0.1 until it is ended. Arguments: the port, the file. */
public final class DocumentServer {

  private DocumentServer() {}

  public static void main(String... arguments) {
    MongoServer server = new MongoServer(DurableBackend.in(Path.of(arguments[1])));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.bind("127.0.0.1", Integer.parseInt(arguments[0]));
  }
}
