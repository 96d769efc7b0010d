package io.homeroom.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds a module's {@code contracts/asyncapi.yaml} against its schemas and against the events that
 * its code names.
 */
public final class EventsContract {
  private static final Path CONTRACTS = Path.of("contracts");
  private static final Path CODE = Path.of("src", "main", "java");
  private static final String SUFFIX = ".schema.json";

  private final String service;
  private final JsonNode document;

  private EventsContract(String service, JsonNode document) {
    this.service = service;
    this.document = document;
  }

  /** The contract of the module that runs. */
  public static EventsContract of(String service) {
    return new EventsContract(
        service, YAMLMapper.builder().build().readTree(text(CONTRACTS.resolve("asyncapi.yaml"))));
  }

  /** An event without a schema, a schema of nothing and an event nobody publishes are all slips. */
  public void describesWhatTheCodeNames() {
    var published = named("[\"](" + service + "\\.[a-z-]+\\.v[0-9]+)[\"]");
    assertThat(schemas("events")).as("schemas of what the code names").isEqualTo(published);
    assertThat(messages(service + ".")).as("messages of what the code names").isEqualTo(published);
    assertThat(messages("")).as("all have schemas").isEqualTo(allSchemas());
  }

  /** Topics that are published are channels, and the other way round. */
  public void describesTopics(Stream<String> published) {
    assertThat(channels().filter(this::isOwn).collect(Collectors.toSet()))
        .isEqualTo(published.collect(Collectors.toSet()));
  }

  /** An event lies where the document says. */
  public void describes(RecordedEvent event) {
    var messages =
        document
            .path("channels")
            .valueStream()
            .filter(channel -> channel.path("address").asString().equals(event.topic()))
            .flatMap(channel -> channel.path("messages").propertyNames().stream());
    assertThat(messages).as("messages of %s", event.topic()).contains(event.type());
    assertThat(event.headers().keySet())
        .containsAll(
            document
                .at("/components/messageTraits/cloudEvent/headers/required")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
  }

  private boolean isOwn(String topic) {
    return topic.startsWith("homeroom." + service + ".");
  }

  private Stream<String> channels() {
    return document.path("channels").valueStream().map(it -> it.path("address").asString());
  }

  private Set<String> messages(String prefix) {
    var inChannels =
        document
            .path("channels")
            .valueStream()
            .flatMap(channel -> channel.path("messages").propertyNames().stream())
            .filter(name -> name.startsWith(prefix))
            .collect(Collectors.toCollection(TreeSet::new));
    var defined =
        document.at("/components/messages").propertyNames().stream()
            .filter(name -> name.startsWith(prefix))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inChannels).as("messages in channels").isEqualTo(defined);
    return defined;
  }

  private Set<String> allSchemas() {
    var all = new TreeSet<>(schemas("events"));
    if (Files.isDirectory(CONTRACTS.resolve("consumed"))) {
      all.addAll(schemas("consumed"));
    }
    return all;
  }

  private static Set<String> schemas(String folder) {
    try (var files = Files.list(CONTRACTS.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> named(String form) {
    var pattern = Pattern.compile(form);
    try (var files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
