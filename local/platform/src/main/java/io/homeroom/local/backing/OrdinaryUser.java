package io.homeroom.local.backing;

import io.homeroom.local.home.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program that refuses to run as root. In a user namespace without a mapping root is nobody
 * to the program, and yet the files stay root's: nothing has to change its owner.
 */
final class OrdinaryUser {

  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  private OrdinaryUser() {}

  static List<String> command(List<String> command) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return command;
    }
    if (!works()) {
      throw new Trouble(
          "Postgres does not run as root, and this machine does not let root make a user namespace"
              + " (`unshare -U true` fails). Run homeroom as an ordinary user.");
    }
    List<String> whole = new ArrayList<>(NAMESPACE);
    whole.addAll(command);
    return whole;
  }

  private static boolean works() throws IOException {
    List<String> trial = new ArrayList<>(NAMESPACE);
    trial.add("true");
    try {
      return new ProcessBuilder(trial).start().waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
