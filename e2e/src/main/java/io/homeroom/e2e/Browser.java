package io.homeroom.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser: it keeps cookies by path, follows redirects from site to site, fills in forms. Cookies
 * that are Secure go to this machine without TLS, as with today's browsers.
 */
final class Browser {

  private record Cookie(String path, String name) {}

  /** A page, where the browser is, and what the page allows it to tell of that. */
  record Page(URI address, int status, String text, String referrerPolicy) {

    /** The first thing in it that matches, as an address. */
    URI find(Pattern pattern) {
      var found = pattern.matcher(text);
      if (!found.find()) {
        throw new StepFailed("%s has no %s".formatted(address.getPath(), pattern));
      }
      return address.resolve(found.group(1).replace("&amp;", "&"));
    }

    private Map<String, String> hidden() {
      return HIDDEN
          .matcher(text)
          .results()
          .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

    /** What browsers tell with a form (Fetch, "append a request Origin header"). */
    private String originTo(URI target) {
      var own = origin(address);
      return switch (referrerPolicy) {
        case "no-referrer" -> "null";
        case "same-origin" -> own.equals(origin(target)) ? own : "null";
        default -> own;
      };
    }

    private static String origin(URI address) {
      return address.getScheme() + "://" + address.getAuthority();
    }
  }

  private static final int MOST_REDIRECTS = 12;
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern PATH = Pattern.compile("(?i); *path=([^;]*)");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Map<Cookie, String> cookies = new HashMap<>();
  private final Narrator narrator;

  Browser(Narrator narrator) {
    this.narrator = narrator;
  }

  Page open(URI address) {
    return follow(address, HttpRequest.newBuilder(address).GET());
  }

  /** Sends off the form of a page, as it is filled in. */
  Page submit(Page page, Map<String, String> filledIn) {
    var address = page.find(FORM);
    Map<String, String> fields = new HashMap<>(page.hidden());
    fields.putAll(filledIn);
    var body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return follow(
        address,
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", page.originTo(address))
            .POST(BodyPublishers.ofString(body)));
  }

  /** A call as a script of our own page makes it. */
  Answer call(URI door, String method, String path, String json) {
    narrator.sent(method, path, json);
    var answer =
        send(
            HttpRequest.newBuilder(door.resolve(path))
                .header("X-Csrf-Protection", "1")
                .header("Origin", door.toString())
                .header("Content-Type", "application/json")
                .method(
                    method,
                    json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    narrator.received(answer.statusCode(), answer.body());
    return new Answer(method + " " + path, answer.statusCode(), answer.headers(), answer.body());
  }

  private Page follow(URI start, HttpRequest.Builder request) {
    var address = start;
    var answer = send(request);
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
      narrator.note("→ " + address.getAuthority() + address.getPath());
      answer = send(HttpRequest.newBuilder(address).GET());
    }
    var policy = answer.headers().firstValue("Referrer-Policy").orElse("");
    return new Page(address, answer.statusCode(), answer.body(), policy);
  }

  private HttpResponse<String> send(HttpRequest.Builder draft) {
    var address = draft.build().uri();
    var held =
        cookies.entrySet().stream()
            .filter(cookie -> address.getPath().startsWith(cookie.getKey().path()))
            .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    try {
      var request = held.isEmpty() ? draft.build() : draft.header("Cookie", held).build();
      var answer = http.send(request, BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(address.getPath(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("Interrupted at " + address.getPath());
    }
  }

  private void keep(String text) {
    var pair = text.substring(0, text.indexOf(';'));
    var path = PATH.matcher(text);
    var cookie =
        new Cookie(path.find() ? path.group(1) : "/", pair.substring(0, pair.indexOf('=')));
    if (text.contains("Max-Age=0")) {
      cookies.remove(cookie);
    } else {
      cookies.put(cookie, pair.substring(pair.indexOf('=') + 1));
    }
  }
}
