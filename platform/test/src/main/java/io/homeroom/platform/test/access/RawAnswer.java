package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back to a {@link RawCall}. */
record RawAnswer(int status, String contentType, String body) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
  private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type: *([^\r\n]*)");
  private static final String END_OF_HEAD = "\r\n\r\n";

  static RawAnswer of(String text) {
    Matcher status = STATUS.matcher(text);
    assertThat(status.lookingAt()).as("an answer: %s", text).isTrue();
    int end = text.indexOf(END_OF_HEAD);
    Matcher type = TYPE.matcher(text.substring(0, end));
    return new RawAnswer(
        Integer.parseInt(status.group(1)),
        type.find() ? type.group(1) : "",
        text.substring(end + END_OF_HEAD.length()));
  }

  /** Refused or not, but not failed; by a page if pages may be what is asked for. */
  boolean isSound(boolean page) {
    return status < 400
        || (page && status < 500 && contentType.startsWith("text/html"))
        || (status < 500 && Problem.is(status, contentType, body));
  }
}
