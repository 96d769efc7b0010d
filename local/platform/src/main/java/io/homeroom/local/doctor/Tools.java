package io.homeroom.local.doctor;

import io.homeroom.local.process.Executables;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs that have to be installed. */
final class Tools {

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)[.\\d]*");
  private static final int NODE = 20;

  private Tools() {}

  static List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.well("JDK", Runtime.version() + " in " + System.getProperty("java.home")));
    findings.add(
        atLeast(
            3,
            8,
            "Maven",
            "apt-get install maven (Debian 12 and newer), or brew install maven",
            "mvn",
            "-v"));
    findings.add(
        atLeast(
            NODE,
            0,
            "Node",
            "apt-get install nodejs npm (Debian 13 and newer), nodejs.org, or brew install node",
            "node",
            "-v"));
    findings.add(atLeast(8, 0, "npm", "apt-get install npm, or brew install node", "npm", "-v"));
    if (Executables.find("setsid").isEmpty() && Executables.find("perl").isEmpty()) {
      findings.add(Finding.ill("setsid", "missing", "apt-get install util-linux"));
    }
    return findings;
  }

  private static Finding atLeast(
      int major, int minor, String subject, String remedy, String... command) {
    Optional<String> found = version(command);
    if (found.isEmpty()) {
      return Finding.ill(subject, "missing", remedy);
    }
    Matcher parts = VERSION.matcher(found.get());
    boolean enough =
        parts.find()
            && (Integer.parseInt(parts.group(1)) > major
                || (Integer.parseInt(parts.group(1)) == major
                    && Integer.parseInt(parts.group(2)) >= minor));
    return enough
        ? Finding.well(subject, parts.group())
        : Finding.ill(
            subject, found.get() + " is too old; " + major + "." + minor + " is needed", remedy);
  }

  private static Optional<String> version(String... command) {
    if (Executables.find(command[0]).isEmpty()) {
      return Optional.empty();
    }
    try {
      ProcessBuilder builder =
          new ProcessBuilder(Arrays.asList(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Process process = builder.start();
      try (BufferedReader output = process.inputReader()) {
        return Optional.of(output.lines().findFirst().orElse(""));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
