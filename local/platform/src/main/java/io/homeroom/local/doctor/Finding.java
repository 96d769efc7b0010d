package io.homeroom.local.doctor;

/** One thing that was looked at; {@code remedy} is empty when it is well. */
public record Finding(String subject, boolean well, String found, String remedy) {

  static Finding well(String subject, String found) {
    return new Finding(subject, true, found, "");
  }

  static Finding ill(String subject, String found, String remedy) {
    return new Finding(subject, false, found, remedy);
  }

  @Override
  public String toString() {
    String line = "%s %-14s %s".formatted(well ? "ok" : "!!", subject, found);
    return remedy.isEmpty() ? line : line + "\n" + " ".repeat(18) + remedy;
  }
}
