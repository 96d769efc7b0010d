package io.homeroom.local.calendar.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A request's body as text; the client packs it. */
public final class Body {

  private Body() {}

  public static String of(HttpExchange exchange) throws IOException {
    var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    var stream = exchange.getRequestBody();
    return new String((packed ? new GZIPInputStream(stream) : stream).readAllBytes(), UTF_8);
  }
}
