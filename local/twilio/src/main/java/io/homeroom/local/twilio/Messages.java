package io.homeroom.local.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every message that was accepted, in a file that only grows; written before the answer goes out.
 */
final class Messages {

  private final List<Message> all = new ArrayList<>();
  private final FileChannel file;

  private Messages(FileChannel file) {
    this.file = file;
  }

  static Messages in(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    boolean known = Files.exists(path);
    Messages messages = new Messages(FileChannel.open(path, CREATE, WRITE, APPEND));
    if (known) {
      messages.all.addAll(read(path));
    }
    return messages;
  }

  synchronized void add(Message message) throws IOException {
    file.write(ByteBuffer.wrap((message.form().text() + "\n").getBytes(UTF_8)));
    file.force(false);
    all.add(message);
  }

  synchronized Optional<Message> find(String sid) {
    return all.stream().filter(message -> message.sid().equals(sid)).findFirst();
  }

  /** The newest first, as Twilio lists them; an empty address means any. */
  synchronized List<Message> between(String from, String to) {
    return all.reversed().stream()
        .filter(message -> from.isEmpty() || message.from().equals(from))
        .filter(message -> to.isEmpty() || message.to().equals(to))
        .toList();
  }

  /** A last line that was cut off by a crash was never answered, so it never was. */
  private static List<Message> read(Path path) throws IOException {
    String text = Files.readString(path);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> Message.of(Form.parse(line)))
        .toList();
  }
}
