package io.homeroom.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Held by a command while it changes a folder; a second one waits, and says for whom. The system
 * lets go of it when the holder dies.
 */
public final class Exclusive implements AutoCloseable {

  private final FileChannel channel;

  private Exclusive(FileChannel channel) {
    this.channel = channel;
  }

  public static Exclusive hold(Path file, String command) {
    return hold(file, command, System.err::println);
  }

  public static Exclusive hold(Path file, String command, Consumer<String> says) {
    Path holder = file.resolveSibling(file.getFileName() + ".holder");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        says.accept(
            "Waiting: %s is at work in %s. Ctrl-C gives up."
                .formatted(nameOf(holder), file.toAbsolutePath().getParent()));
        channel.lock();
      }
      Files.writeString(
          holder, "`homeroom %s` (pid %d)".formatted(command, ProcessHandle.current().pid()));
      return new Exclusive(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path holder) throws IOException {
    return Files.exists(holder) ? Files.readString(holder) : "another command";
  }
}
