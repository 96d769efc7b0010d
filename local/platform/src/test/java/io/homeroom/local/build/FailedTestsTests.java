package io.homeroom.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedTestsTests {

  private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");

  @TempDir Path repository;

  @BeforeEach
  void lay() throws IOException {
    write("pom.xml", "<project><modules><module>services/shop</module></modules></project>");
    write("services/shop/pom.xml", "<project><artifactId>shop</artifactId></project>");
  }

  @Test
  void tellsWhatFailedWithTheFirstLineOfItsMessage() throws IOException {
    report(
        "surefire-reports/TEST-CartTests.xml",
        """
        <testsuite>
          <testcase name="addsUp" classname="io.shop.CartTests"/>
          <testcase name="takesNothing" classname="io.shop.CartTests">
            <failure message="expected 1&#10;but was 2" type="AssertionError">trace</failure>
            <system-out><![CDATA[<failure message="only said"/>]]></system-out>
          </testcase>
        </testsuite>
        """);
    report(
        "failsafe-reports/TEST-OrderIT.xml",
        """
        <testsuite><testcase name="" classname="io.shop.OrderIT">
          <error message="port is taken" type="IllegalStateException"/></testcase></testsuite>
        """);

    assertThat(failed())
        .containsExactly(
            "services/shop: io.shop.CartTests.takesNothing: AssertionError expected 1",
            "services/shop: io.shop.OrderIT: IllegalStateException port is taken");
  }

  @Test
  void tellsOfReportsThatWereCutOff() throws IOException {
    report("surefire-reports/TEST-CartTests.xml", "<testsuite><testcase name=\"adds");

    assertThat(failed())
        .containsExactly(
            "services/shop: TEST-CartTests.xml cannot be read: its tests were cut off");
  }

  @Test
  void takesNoNoticeOfBuildsBefore() throws IOException {
    Path report =
        report(
            "surefire-reports/TEST-CartTests.xml",
            "<testsuite><testcase name=\"old\" classname=\"C\"><failure/></testcase></testsuite>");
    Files.setLastModifiedTime(report, FileTime.from(START.minusSeconds(1)));

    assertThat(failed()).isEmpty();
  }

  private List<String> failed() throws IOException {
    return new FailedTests(repository).since(START);
  }

  private Path report(String file, String content) throws IOException {
    return write("services/shop/target/" + file, content);
  }

  private Path write(String file, String content) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }
}
