package io.homeroom.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What fails before or beside Spring MVC, asked for with raw bytes. */
@PlatformTest
class ContainerProblemTests {
  @LocalServerPort int port;

  @Test
  void answersForFiltersThatThrow() throws IOException {
    problem(get("/api/search/caller", "X-Filter: throw\r\n"), 500, "internal-server-error");
  }

  @Test
  void answersForErrorPageOfContainer() throws IOException {
    problem(get("/api/search/caller", "X-Filter: error\r\n"), 418, "i-m-a-teapot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/a;b=c/d", "//api", "/api/%2e%2e/x", "/api/a%2fb", "/api/%0a"})
  void refusesSuspiciousPaths(String path) throws IOException {
    problem(get(path, ""), 400, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/a|b", "/api/%zz", "/api/a\\b", "/api/\"", "no-slash"})
  void refusesMalformedPaths(String path) throws IOException {
    problem(get(path, ""), 400, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/search?max-age=%", "/api/search?=", "/api/search/numbers?cursor=%zz"})
  void refusesGarbledQueries(String path) throws IOException {
    problem(get(path, ""), 400, "invalid-request");
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws IOException {
    problem(get("/api/me", "X-Large: " + "a".repeat(20_000) + "\r\n"), 400, null);
  }

  @Test
  void refusesHeadersThatAreTooMany() throws IOException {
    problem(get("/api/me", "X: a\r\n".repeat(500)), 400, null);
  }

  @Test
  void refusesRequestsWithoutHost() throws IOException {
    problem(send("GET /api/me HTTP/1.1\r\nConnection: close\r\n\r\n"), 400, null);
  }

  @Test
  void refusesUnknownMethods() throws IOException {
    var answer = send("BREW /api/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("application/problem+json");
  }

  @Test
  void refusesTrace() throws IOException {
    var answer = send("TRACE /api/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("application/problem+json");
  }

  @Test
  void refusesLargeBodiesOfUnknownLength() throws IOException {
    var chunk = "\"" + "a".repeat(0xFFFF - 1);
    var body = ("ffff\r\n" + chunk + "\r\n").repeat(20) + "0\r\n\r\n";
    problem(
        send(
            "POST /api/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + body.replace("\"", "a").replaceFirst("a", "\"")),
        413,
        "content-too-large");
  }

  private String get(String path, String headers) throws IOException {
    return send(
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
  }

  private String send(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static void problem(String answer, int status, @Nullable String code) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
    assertThat(answer).doesNotContain("secret").doesNotContain("Tomcat").contains("\"requestId\"");
    if (code != null) {
      assertThat(answer).contains("\"code\":\"" + code + "\"");
    }
  }
}
