package io.homeroom.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.local.HomeroomScript.Outcome;
import io.homeroom.local.process.Mark;
import io.homeroom.local.process.PortHolder;
import io.homeroom.local.process.ProcessIdentity;
import io.homeroom.local.process.ProcessTree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real servers, brought up and mistreated as on a person's machine. */
class HomeroomIT {

  private static final String BOTH = "--only=redis,postgres";

  @TempDir Path folder;
  private HomeroomScript homeroom;

  @BeforeEach
  void choose() {
    int offset =
        IntStream.generate(() -> ThreadLocalRandom.current().nextInt(500, 5000))
            .filter(
                o -> IntStream.of(15432, 16379, 8081, 8082).allMatch(p -> PortHolder.free(p + o)))
            .findFirst()
            .orElseThrow();
    homeroom = new HomeroomScript(folder.resolve("a home"), offset);
  }

  @AfterEach
  void leaveNothing() throws IOException, InterruptedException {
    homeroom.run("down");
    assertThat(left()).isEmpty();
  }

  @Test
  void survivesKillsAndKeepsWhatWasStored() throws IOException, InterruptedException {
    assertThat(homeroom.run("up", BOTH)).extracting(Outcome::exitCode).isEqualTo(0);
    assertThat(redis("SET greeting hello")).startsWith("+OK");

    kill("redis");
    assertThat(homeroom.state("redis")).isEqualTo("dead");
    assertThat(homeroom.state("postgres")).isEqualTo("up");
    assertThat(homeroom.run("status").exitCode()).isEqualTo(1);

    assertThat(homeroom.run("restart", "redis")).extracting(Outcome::exitCode).isEqualTo(0);
    assertThat(redis("GET greeting")).contains("hello");

    long before = homeroom.pid("postgres");
    kill("postgres");
    assertThat(homeroom.run("up", BOTH)).extracting(Outcome::exitCode).isEqualTo(0);
    assertThat(homeroom.state("postgres")).isEqualTo("up");
    assertThat(homeroom.pid("postgres")).isNotEqualTo(before);
  }

  @Test
  void leavesNoProcessAndNoPortAfterDown() throws IOException, InterruptedException {
    homeroom.run("up", BOTH);
    int port = homeroom.port("postgres");

    assertThat(homeroom.run("down")).extracting(Outcome::exitCode).isEqualTo(0);

    assertThat(left()).isEmpty();
    assertThat(PortHolder.free(port)).isTrue();
    assertThat(homeroom.state("postgres")).isEqualTo("stopped");
    assertThat(homeroom.home().resolve("data/postgres/PG_VERSION")).exists();
  }

  @Test
  void forgetsEverythingWhenWiped() throws IOException, InterruptedException {
    homeroom.run("up", "--only=redis");
    String password = homeroom.secret("redis.password");

    homeroom.run("down", "--wipe");
    assertThat(homeroom.home().resolve("data")).doesNotExist();

    homeroom.run("up", "--only=redis");
    assertThat(homeroom.secret("redis.password")).isNotEqualTo(password);
  }

  @Test
  void startsNothingWhenAPortIsTaken() throws IOException, InterruptedException {
    int port = homeroom.portOffset() + 16379;
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome = homeroom.run("up", BOTH);

      assertThat(outcome.exitCode()).isNotZero();
      assertThat(outcome.text())
          .contains("Nothing was started", "Port " + port, "redis", "HOMEROOM_PORT_REDIS");
    }
    assertThat(homeroom.state("postgres")).isEqualTo("stopped");
  }

  @Test
  void letsASecondUpWaitForTheFirst() throws IOException, InterruptedException {
    Process first = homeroom.start("up", BOTH);
    Process second = homeroom.start("up", BOTH);

    List<Outcome> outcomes = List.of(HomeroomScript.finish(first), HomeroomScript.finish(second));

    assertThat(outcomes)
        .allSatisfy(outcome -> assertThat(outcome.exitCode()).as(outcome.text()).isZero());
    assertThat(outcomes).anyMatch(outcome -> outcome.text().contains("was up already"));
    assertThat(ProcessTree.marked(new Mark(homeroom.home(), "redis"))).hasSize(1);
  }

  @Test
  void endsWhatItStartedWhenInterrupted() throws IOException, InterruptedException {
    homeroom.run("up", "--only=redis");
    Process up = homeroom.start("up", "--only=redis,keycloak");
    await()
        .atMost(120, SECONDS)
        .until(() -> Files.exists(homeroom.home().resolve("run/keycloak.process")));

    new ProcessBuilder("sh", "-c", "kill -INT " + up.pid()).start().waitFor();

    assertThat(HomeroomScript.finish(up).exitCode()).isEqualTo(130);
    assertThat(homeroom.state("keycloak")).isEqualTo("stopped");
    assertThat(homeroom.state("postgres")).isEqualTo("stopped");
    assertThat(homeroom.state("redis")).isEqualTo("up");
  }

  private void kill(String part) throws IOException, InterruptedException {
    ProcessHandle process = ProcessHandle.of(homeroom.pid(part)).orElseThrow();
    ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
    process.destroyForcibly();
    await().atMost(10, SECONDS).until(() -> !identity.alive());
  }

  private List<ProcessIdentity> left() {
    return ProcessTree.marked(Mark.ofPlatform(homeroom.home()));
  }

  private String redis(String command) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), homeroom.portOffset() + 16379)) {
      String all = "AUTH " + homeroom.secret("redis.password") + "\r\n" + command + "\r\nQUIT\r\n";
      socket.getOutputStream().write(all.getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
      return answer.substring(answer.indexOf('\n') + 1);
    }
  }
}
