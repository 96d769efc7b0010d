package io.homeroom.e2e;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all journeys of the run have told or been given that nobody else is to read. */
final class Overheard implements Narrator {

  static final Overheard NARRATOR = new Overheard();

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(?:email|password|accessToken|refreshToken|deviceSecret|token|arrivalToken)\""
              + "\\s*:\\s*\"([^\"\\\\]{12,})\"");
  private static final Pattern IN_LINK = Pattern.compile("[?&]token=([^&\\s]{12,})");

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  private Overheard() {}

  Set<String> secrets() {
    return Set.copyOf(secrets);
  }

  @Override
  public void sent(String method, String path, String body) {
    note(IN_LINK, path);
    note(FIELD, body);
  }

  @Override
  public void received(int status, String body) {
    note(FIELD, body);
  }

  private void note(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      secrets.add(found.group(1));
    }
  }
}
