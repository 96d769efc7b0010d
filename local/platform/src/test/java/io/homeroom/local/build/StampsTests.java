package io.homeroom.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTests {

  @TempDir Path repository;

  @BeforeEach
  void lay() throws IOException {
    write(
        "pom.xml",
        "<project><modules><module>platform-bom</module><module>web</module>"
            + "<module>shop</module></modules></project>");
    write("platform-bom/pom.xml", pom("platform-bom", ""));
    write("web/pom.xml", pom("platform-web", ""));
    write("web/src/main/java/Web.java", "class Web {}");
    write(
        "shop/pom.xml", pom("shop", dependency("platform-web", "") + dependency("tests", "test")));
    write("shop/src/main/java/Shop.java", "class Shop {}");
    write("shop/target/shop.jar", "jar");
    stamps().renew(shop());
  }

  @Test
  void findsFreshWhatDidNotChange() throws IOException {
    assertThat(stamps().stale(shop())).isFalse();
  }

  @Test
  void takesNoNoticeOfADate() throws IOException {
    Files.setLastModifiedTime(
        repository.resolve("shop/src/main/java/Shop.java"), FileTime.from(Instant.EPOCH));

    assertThat(stamps().stale(shop())).isFalse();
  }

  @Test
  void findsStaleWhatChanged() throws IOException {
    write("shop/src/main/java/Shop.java", "class Shop { int open; }");

    assertThat(stamps().stale(shop())).isTrue();
  }

  @Test
  void findsStaleWhatLostAFile() throws IOException {
    Files.delete(repository.resolve("shop/src/main/java/Shop.java"));

    assertThat(stamps().stale(shop())).isTrue();
  }

  @Test
  void findsStaleWhatIsBuiltOnSomethingThatChanged() throws IOException {
    write("web/src/main/java/Web.java", "class Web { int wide; }");

    assertThat(stamps().stale(shop())).isTrue();
  }

  @Test
  void findsStaleEverythingWhenAVersionChanged() throws IOException {
    write("platform-bom/pom.xml", pom("platform-bom", "<!-- newer -->"));

    assertThat(stamps().stale(shop())).isTrue();
  }

  @Test
  void findsStaleWhatWasCleanedOrBuiltByAnother() throws IOException {
    Path jar = repository.resolve("shop/target/shop.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
    assertThat(stamps().stale(shop())).isTrue();

    stamps().renew(shop());
    Files.delete(jar);
    assertThat(stamps().stale(shop())).isTrue();
  }

  private Stamps stamps() throws IOException {
    return new Stamps(repository.resolve("stamps"), Modules.of(repository));
  }

  private Module shop() throws IOException {
    return Modules.of(repository).in("shop");
  }

  private void write(String file, String text) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String pom(String artifact, String more) {
    return "<project><artifactId>" + artifact + "</artifactId>" + more + "</project>";
  }

  private static String dependency(String artifact, String scope) {
    return "<dependency><groupId>io.homeroom</groupId><artifactId>%s</artifactId><scope>%s</scope></dependency>"
        .formatted(artifact, scope);
  }
}
