package io.homeroom.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void choose() {
    home = Home.of(folder, Map.of("HOMEROOM_HOME", folder.resolve("a home").toString()));
  }

  @Test
  void makesEachSecretOnce() {
    String first = new Secrets(home).password("redis");

    assertThat(new Secrets(home).password("redis")).isEqualTo(first).matches("[A-Za-z0-9]{32}");
    assertThat(new Secrets(home).password("postgres")).isNotEqualTo(first);
  }

  @Test
  void makesKeysOfThirtyTwoBytes() {
    assertThat(Base64.getDecoder().decode(new Secrets(home).key("lookup"))).hasSize(32);
  }

  @Test
  void letsNobodyElseReadThem() throws IOException {
    new Secrets(home).password("redis");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
        .isEqualTo("rw-------");
  }
}
