package io.homeroom.local.build;

import io.homeroom.local.home.Home;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tests that failed in a build of the repository, as Surefire and Failsafe report them. */
public final class FailedTests {

  private static final List<String> REPORTS = List.of("surefire-reports", "failsafe-reports");

  private final Path repository;

  public FailedTests(Home home) {
    this(home.repository());
  }

  FailedTests(Path repository) {
    this.repository = repository;
  }

  /** A line for each, of all modules: folder, class, method and the first line of its message. */
  public List<String> since(Instant start) throws IOException {
    List<String> failed = new ArrayList<>();
    for (Path module : Modules.of(repository).folders()) {
      for (String reports : REPORTS) {
        Path folder = module.resolve("target").resolve(reports);
        if (Files.isDirectory(folder)) {
          try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path file : files) {
              if (!Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                read(repository.relativize(module), file, failed);
              }
            }
          }
        }
      }
    }
    return failed.stream().sorted().toList();
  }

  private static void read(Path module, Path file, List<String> failed) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      XMLStreamReader report = XMLInputFactory.newDefaultFactory().createXMLStreamReader(content);
      String test = "";
      while (report.hasNext()) {
        if (report.next() == XMLStreamConstants.START_ELEMENT) {
          switch (report.getLocalName()) {
            case "testcase" -> test = attribute(report, "classname") + dotted(report);
            case "failure", "error" ->
                failed.add("%s: %s: %s".formatted(module, test, firstLine(report)));
            default -> {}
          }
        }
      }
    } catch (XMLStreamException e) {
      failed.add(
          "%s: %s cannot be read: its tests were cut off".formatted(module, file.getFileName()));
    }
  }

  /** What fails before any method, as a class's fixtures do, has no name of a method. */
  private static String dotted(XMLStreamReader testcase) {
    String method = attribute(testcase, "name");
    return method.isEmpty() ? "" : "." + method;
  }

  private static String firstLine(XMLStreamReader failure) {
    return (attribute(failure, "type") + " " + attribute(failure, "message"))
        .strip()
        .lines()
        .findFirst()
        .orElse("no message");
  }

  private static String attribute(XMLStreamReader element, String name) {
    String value = element.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
