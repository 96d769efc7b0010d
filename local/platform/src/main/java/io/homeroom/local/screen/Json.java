package io.homeroom.local.screen;

/** Writes one flat JSON object. */
final class Json {

  private final StringBuilder text = new StringBuilder("{");

  private Json() {}

  static Json object() {
    return new Json();
  }

  Json text(String name, String value) {
    return value(name, quoted(value));
  }

  Json value(String name, Object value) {
    text.append(text.length() > 1 ? ", " : "").append(quoted(name)).append(": ").append(value);
    return this;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
