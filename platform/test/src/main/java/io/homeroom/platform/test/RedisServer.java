package io.homeroom.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** One Redis per JVM. A test that stops it starts one of its own by {@link #startOn}. */
public final class RedisServer implements TestResource {

  private static final class Shared {
    static final int PORT = FreePort.find();

    static {
      redis.embedded.RedisServer server = startOn(PORT);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    }
  }

  /** Starts a further Redis, empty and without persistence, on 127.0.0.1 and the port given. */
  public static redis.embedded.RedisServer startOn(int port) {
    try {
      redis.embedded.RedisServer server =
          redis.embedded.RedisServer.newRedisServer()
              .port(port)
              .bind("127.0.0.1")
              .setting("save \"\"")
              .build();
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(redis.embedded.RedisServer server) {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int port() {
    return Shared.PORT;
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of("spring.data.redis.host", "127.0.0.1", "spring.data.redis.port", Shared.PORT));
  }
}
