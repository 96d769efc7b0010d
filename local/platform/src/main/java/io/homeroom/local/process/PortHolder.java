package io.homeroom.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a port of this machine can be had, and who has it otherwise. */
public final class PortHolder {

  private static final String LISTENING = "0A";
  private static final int LOCAL = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private PortHolder() {}

  public static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Such as {@code nginx (pid 812)}; empty where the system does not tell. */
  public static Optional<String> describe(int port) {
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> inode(table, port).stream())
        .flatMap(inode -> Procfs.pids().filter(pid -> holds(pid, inode)))
        .map(pid -> "%s (pid %d)".formatted(Procfs.read(pid, "comm").orElse("?").strip(), pid))
        .findFirst();
  }

  private static Optional<String> inode(String table, int port) {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    return Procfs.read(ProcessHandle.current().pid(), table).stream()
        .flatMap(String::lines)
        .skip(1)
        .map(line -> List.of(line.strip().split("\\s+")))
        .filter(row -> row.get(LOCAL).endsWith(suffix) && row.get(STATE).equals(LISTENING))
        .map(row -> row.get(INODE))
        .findFirst();
  }

  private static boolean holds(long pid, String inode) {
    try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return files.anyMatch(file -> ("socket:[" + inode + "]").equals(target(file)));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException closed) {
      return "";
    }
  }
}
