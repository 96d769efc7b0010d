package io.homeroom.identity.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, by the keys of its texts.
 *
 * @param name of what the page is about; its texts are {@code <name>.title} and {@code <name>.text}
 * @param arguments what the text speaks of
 * @param items keys of a list's entries
 * @param form what the reader can do here
 */
public record Page(
    Locale locale, String name, List<String> arguments, List<String> items, @Nullable Form form) {

  /** A button that sends the token back; its label is the text {@code <page>.button}. */
  public record Form(String action, String token, List<Field> fields) {

    public Form(String action, String token) {
      this(action, token, List.of());
    }

    /** One that also asks for a new password. */
    public static Form forPassword(String action, String token) {
      return new Form(action, token, List.of(Field.newPassword("password")));
    }
  }

  /** What the reader fills in; its label is the text {@code <page>.<name>}. */
  public record Field(String name, String type, String autocomplete) {

    public static Field text(String name) {
      return new Field(name, "text", "name");
    }

    public static Field newPassword(String name) {
      return new Field(name, "password", "new-password");
    }
  }

  public static Page of(Locale locale, String name) {
    return new Page(locale, name, List.of(), List.of(), null);
  }

  public Page about(String... arguments) {
    return new Page(locale, name, List.of(arguments), items, form);
  }

  public Page listing(List<String> items) {
    return new Page(locale, name, arguments, items, form);
  }

  public Page asking(Form form) {
    return new Page(locale, name, arguments, items, form);
  }
}
