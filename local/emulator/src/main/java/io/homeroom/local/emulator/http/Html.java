package io.homeroom.local.emulator.http;

/** Plain pages. */
public final class Html {

  private Html() {}

  /** {@code whom}: who is stood in for. */
  public static String page(String whom, String title, String body) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%2$s</title>
        <meta name="viewport" content="width=device-width">
        <style>body{font:16px/1.5 sans-serif;max-width:30em;margin:3em auto;padding:0 1em}
        label,button,input{display:block;width:100%%;margin:.4em 0;padding:.5em;font:inherit;box-sizing:border-box}
        </style></head><body><h1>%2$s</h1><p>No real money here: this stands in for %1$s.</p>%3$s</body></html>
        """
        .formatted(text(whom), text(title), body);
  }

  public static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  public static String amount(long minor, String currency) {
    return "%d.%02d %s".formatted(minor / 100, minor % 100, text(currency));
  }
}
