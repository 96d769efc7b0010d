package io.homeroom.platform.test;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One MongoDB-protocol server per JVM, one database per application context.
 *
 * <p>{@code HOMEROOM_TEST_MONGODB} in the environment, e.g. {@code mongodb://127.0.0.1:27017}, runs
 * the same tests against a real MongoDB.
 */
public final class MongoServer implements TestResource {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private static final class Shared {
    static final String ADDRESS = start();

    private static String start() {
      String given = System.getenv("HOMEROOM_TEST_MONGODB");
      if (given != null) {
        return given;
      }
      var address = new de.bwaldvogel.mongo.MongoServer(H2Backend.inMemory()).bind();
      return "mongodb://127.0.0.1:" + address.getPort();
    }
  }

  /** The address of a new, empty database. */
  public static String newDatabase() {
    long run = ProcessHandle.current().pid();
    return Shared.ADDRESS + "/test_" + run + "_" + DATABASES.incrementAndGet();
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(context, Map.of("spring.mongodb.uri", newDatabase()));
  }
}
