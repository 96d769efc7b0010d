package io.homeroom.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One S3Proxy per JVM, as a process of its own: its dependencies are not those of a service. It
 * runs on the class path that the build of {@code local/s3} has written.
 */
public final class S3Server implements TestResource {
  private static final String ACCESS_KEY = "test-access";
  private static final String SECRET_KEY = "test-secret";

  private static final class Shared {
    static final int PORT = FreePort.find();

    static {
      try {
        start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void start() throws IOException {
      var folder = Files.createTempDirectory("s3");
      var settings = folder.resolve("s3.properties");
      Files.writeString(
          settings,
          """
          s3proxy.endpoint=http://127.0.0.1:%d
          s3proxy.authorization=aws-v2-or-v4
          s3proxy.identity=%s
          s3proxy.credential=%s
          jclouds.provider=filesystem-nio2
          jclouds.filesystem.basedir=%s
          """
              .formatted(
                  PORT, ACCESS_KEY, SECRET_KEY, Files.createDirectory(folder.resolve("data"))));
      var server =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx96m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Dlogback.configurationFile=" + local("s3/logback.xml").toUri(),
                  "-cp",
                  Files.readString(local("s3/target/classpath"), UTF_8).strip(),
                  "org.gaul.s3proxy.Main",
                  "--properties",
                  settings.toString())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(folder.resolve("log").toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
      Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(Shared::listens);
    }

    private static Path local(String file) {
      var folder = Path.of("").toAbsolutePath();
      while (!Files.exists(folder.resolve("local/s3"))) {
        folder = Objects.requireNonNull(folder.getParent(), "not within the repository");
      }
      var found = folder.resolve("local").resolve(file);
      if (!Files.exists(found)) {
        throw new IllegalStateException("Build it first: mvn -pl local/s3 initialize");
      }
      return found;
    }

    private static boolean listens() {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
        return socket.isConnected();
      } catch (IOException notYet) {
        return false;
      }
    }
  }

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    TestResources.setProperties(
        context,
        Map.of(
            "homeroom.s3.url", "http://127.0.0.1:" + Shared.PORT,
            "homeroom.s3.access-key", ACCESS_KEY,
            "homeroom.s3.secret-key", SECRET_KEY));
  }
}
