package io.homeroom.local.emulator.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line for what belongs together: it is there in whole after a crash, or not at all. */
public final class Journal implements AutoCloseable {
  private final FileChannel file;

  private Journal(FileChannel file) {
    this.file = file;
  }

  public static Journal in(Path path, Consumer<ObjectNode> reading) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      var length = Files.exists(path) ? read(path, reading) : 0;
      var file = FileChannel.open(path, CREATE, WRITE, APPEND);
      file.truncate(length);
      return new Journal(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A last line that was cut off by a crash was never answered, so it never was. */
  private static long read(Path path, Consumer<ObjectNode> reading) throws IOException {
    var text = Files.readString(path);
    var whole = text.substring(0, text.lastIndexOf('\n') + 1);
    whole
        .lines()
        .flatMap(line -> JsonMapper.shared().readTree(line).values().stream())
        .forEach(object -> reading.accept((ObjectNode) object));
    return whole.getBytes(UTF_8).length;
  }

  public void write(Collection<ObjectNode> objects) {
    try {
      var line = JsonMapper.shared().writeValueAsString(objects) + "\n";
      file.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
