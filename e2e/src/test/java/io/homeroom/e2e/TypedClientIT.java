package io.homeroom.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generated client against the suite as it runs. */
@ExtendWith(RunningPlatform.class)
class TypedClientIT {
  private static final Path JOURNEY =
      Path.of("..", "clients", "typescript", "build", "journey", "family.js");

  @Test
  void signsInAndReadsTheFamily(RunningPlatform platform) throws Exception {
    var door = platform.door();
    var parent = Parent.named("Ada", "en");
    var registered =
        new RegisteringAtDoor(door, platform.mailbox(), Narrator.SILENT).register(parent);

    var read = walk(platform, parent);

    assertThat(read.path("familyId").asString()).isEqualTo(registered.text("familyId"));
    assertThat(read.at("/parents/0").asString()).isEqualTo("Ada");
    assertThat(read.path("tier").asString()).isEqualTo("free");
  }

  private static JsonNode walk(RunningPlatform platform, Parent parent)
      throws IOException, InterruptedException {
    assertThat(JOURNEY).as("made by mvn -f clients/typescript/pom.xml test").exists();
    var builder = new ProcessBuilder("node", JOURNEY.toString()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "HOMEROOM_URL", platform.address("gateway").toString(),
                "HOMEROOM_EMAIL", parent.email(),
                "HOMEROOM_PASSWORD", parent.password()));
    var journey = builder.start();
    var said = new String(journey.getInputStream().readAllBytes(), UTF_8);
    assertThat(journey.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(journey.exitValue()).as(said).isZero();
    return JsonMapper.shared().readTree(said);
  }
}
