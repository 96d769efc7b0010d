package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * A browser that follows redirects, keeps cookies and fills in one login form. Cookies that are
 * Secure go to this machine without TLS, as with today's browsers.
 */
final class ProviderBrowser {
  private record Cookie(String path, String name) {}

  private static final Pattern PATH = Pattern.compile("(?i); *path=([^;]*)");
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final int MOST_STEPS = 15;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<Cookie, String> cookies = new HashMap<>();

  /** The address to which it is sent in the end, where nobody listens, or what a page says. */
  String signIn(String address, String username, String password) {
    var next = URI.create(address);
    var keycloak = next.getAuthority();
    var answer = get(next);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (answer.statusCode() / 100 == 3) {
        next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
        if (!keycloak.equals(next.getAuthority())) {
          return next.toString();
        }
        answer = get(next);
      } else {
        var form = FORM.matcher(answer.body());
        if (!form.find()) {
          return answer.statusCode() + " " + answer.body();
        }
        next = next.resolve(HtmlUtils.htmlUnescape(form.group(1)));
        answer = post(next, Map.of("username", username, "password", password));
      }
    }
    throw new IllegalStateException("There is no end to it: " + next);
  }

  private HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  private HttpResponse<String> post(URI address, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + UriUtils.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
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
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String text) {
    var pair = text.substring(0, text.indexOf(';'));
    var path = PATH.matcher(text);
    var name = pair.substring(0, pair.indexOf('='));
    var cookie = new Cookie(path.find() ? path.group(1) : "/", name);
    if (text.contains("Max-Age=0")) {
      cookies.remove(cookie);
    } else {
      cookies.put(cookie, pair.substring(pair.indexOf('=') + 1));
    }
  }
}
